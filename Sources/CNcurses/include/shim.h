// What the terminal needs of ncurses and of signals, as plain functions: most of <curses.h> is macros, variadics and
// globals that Swift cannot import, and a signal handler may not run Swift at all. One screen per process.
#ifndef STET_CNCURSES_SHIM_H
#define STET_CNCURSES_SHIM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// ---- terminfo ------------------------------------------------------------------------------------------------------

/// What terminfo says of a terminal.
typedef struct {
    bool exists;
    bool moves_cursor;  // has cup
    int colors;         // 0 or less: none
} stet_terminfo;

/// Looks a terminal up without touching the screen.
stet_terminfo stet_terminfo_of(const char *name);

// ---- the screen (screen.c) -----------------------------------------------------------------------------------------

/// Attributes of a cell; the values are those of TerminalKit.
enum {
    STET_BOLD = 1,
    STET_DIM = 2,
    STET_ITALIC = 4,
    STET_UNDERLINE = 8,
    STET_REVERSE = 16,
    STET_STRIKETHROUGH = 32,
};

/// A spacing character with at most four marks, zero ended when shorter.
typedef struct {
    uint32_t scalars[5];
    uint32_t attributes;
    int32_t pair;
} stet_cell;

/// How opening ended.
enum { STET_OPENED = 0, STET_NO_OUTPUT_TERMINAL, STET_NO_INPUT_TERMINAL, STET_NO_UTF8_LOCALE, STET_CURSES_FAILED };

/// Takes the screen over. `uses_color` false leaves all colours alone. Signal handlers are to be installed before.
int stet_screen_open(const char *terminal, bool uses_color);
/// The descriptor that keys come from: the terminal, also where articles come through the standard input.
int stet_screen_input(void);
/// Gives the screen back for good.
void stet_screen_close(void);
/// Gives the screen back for a while: for an editor, or to be stopped.
void stet_screen_leave(void);
/// Takes it again; the next flush draws everything.
void stet_screen_enter(void);

int stet_screen_columns(void);
int stet_screen_rows(void);
/// Takes the size the terminal has now; true when it is another.
bool stet_screen_take_size(void);

/// The number of a pair of colours, -1 meaning the terminal's own; 0 when there is none left.
int stet_screen_make_pair(int number, int foreground, int background);
/// The most pairs.
int stet_screen_pair_limit(void);
/// Sets cells of a row from a column on.
void stet_screen_put(int row, int column, const stet_cell *cells, int count);
/// Writes cells at a place, and again addresses the cursor where ncurses believes it to be: for what follows a cluster on
/// whose width terminals do not agree. After a flush only.
void stet_screen_place(int row, int column, const stet_cell *cells, int count);
/// The next flush writes this row in full.
void stet_screen_redraw_row(int row);
/// The next flush clears the screen and writes all.
void stet_screen_redraw(void);
/// Writes what changed, with one flush, and leaves the cursor there; hidden when the row is negative.
void stet_screen_flush(int cursor_row, int cursor_column);
/// Takes a locale with UTF-8 for characters; false when the system has none.
bool stet_use_utf8_locale(void);
/// What glibc, and so ncurses, takes for the columns of a scalar.
int stet_scalar_width(uint32_t scalar);
/// Writes bytes to the terminal as they are.
bool stet_screen_write(const uint8_t *bytes, size_t count);
void stet_screen_set_mouse(bool enabled);

// ---- keys ----------------------------------------------------------------------------------------------------------

/// What `stet_read_key` gives besides bytes.
enum {
    STET_KEY_NONE = -1,
    STET_KEY_HANGUP = -2,
    STET_KEY_MOUSE = 0x1000,  // "\e[<" came; the rest of the report follows as bytes
    STET_KEY_PASTE_BEGIN,
    STET_KEY_PASTE_END,
    STET_KEY_UP,
    STET_KEY_DOWN,
    STET_KEY_LEFT,
    STET_KEY_RIGHT,
    STET_KEY_HOME,
    STET_KEY_END,
    STET_KEY_PAGE_UP,
    STET_KEY_PAGE_DOWN,
    STET_KEY_INSERT,
    STET_KEY_DELETE,
    STET_KEY_BACKSPACE,
    STET_KEY_ENTER,
    STET_KEY_BACK_TAB,
    STET_KEY_SHIFT_UP,
    STET_KEY_SHIFT_DOWN,
    STET_KEY_SHIFT_LEFT,
    STET_KEY_SHIFT_RIGHT,
    STET_KEY_FUNCTION = 0x1100,  // + the number of the key
    STET_KEY_DEFINED = 0x1200,   // + the index of a sequence given to stet_define_key
};

/// Makes a sequence of bytes arrive as one key.
void stet_define_key(const char *sequence, int index);
/// The next byte or key that is there, without waiting (but for what may follow an ESC: 25 ms).
int stet_read_key(void);

// ---- waiting and signals (signals.c) -------------------------------------------------------------------------------

enum { STET_READY_INPUT = 1, STET_READY_WAKE = 2, STET_READY_SIGNAL = 4 };

/// Waits for input, a signal or a byte in the wake pipe; a negative time waits for ever. Gives what is ready.
int stet_wait(int timeout_milliseconds, int wake_descriptor);
/// Installs the handlers: crashes restore the terminal, the rest arrive through `stet_next_signal`.
bool stet_signals_install(void);
/// Puts back the handlers that were there.
void stet_signals_remove(void);
/// While another program has the terminal its ^C and ^\ are meant for that program alone, and its ^Z stops both.
void stet_signals_leave(bool is_away);
/// A signal that came, or 0.
int stet_next_signal(void);
/// Stops the process group, as ^Z does; returns when it goes on.
void stet_stop_process(void);

enum { STET_SIGNAL_STOP = 1, STET_SIGNAL_CONTINUE, STET_SIGNAL_RESIZE, STET_SIGNAL_HANGUP, STET_SIGNAL_END };
/// What a signal asks for.
int stet_signal_kind(int signal_number);

// ---- for the two C files only --------------------------------------------------------------------------------------

/// The terminal's input and output.
extern int stet_input_descriptor, stet_output_descriptor;
/// Keeps what the terminal must be sent to be as before, and its modes, for the handlers.
void stet_restore_prepare(const char *bytes, size_t count);
/// From here on the terminal is to be restored by whoever ends the process.
void stet_restore_arm(void);
/// The terminal has been restored.
void stet_restore_disarm(void);

#endif
