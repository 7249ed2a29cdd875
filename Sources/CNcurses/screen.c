// The screen: the only file that includes <curses.h>.
#define NCURSES_WIDECHAR 1
#include "shim.h"

#include <curses.h>
#include <errno.h>
#include <langinfo.h>
#include <limits.h>
#include <locale.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <fcntl.h>
#include <term.h>
#include <unistd.h>
#include <wchar.h>

static SCREEN *screen;
static FILE *input_file;
static bool strikes;
static bool mouse_is_on;

// 1002: presses, releases and drags; 1006: in SGR form, for screens wider than 223 columns.
static const char mouse_on[] = "\033[?1000h\033[?1002h\033[?1006h";
static const char mouse_off[] = "\033[?1006l\033[?1002l\033[?1000l";
static const char paste_on[] = "\033[?2004h";
static const char paste_off[] = "\033[?2004l";

stet_terminfo stet_terminfo_of(const char *name) {
    stet_terminfo info = {false, false, 0};
    TERMINAL *before = cur_term;
    int error = 0;
    cur_term = NULL;
    if (setupterm(name, STDOUT_FILENO, &error) == OK && cur_term != NULL) {
        const char *cup = tigetstr("cup");
        info.exists = true;
        info.moves_cursor = cup != NULL && cup != (char *)-1 && *cup != 0;
        info.colors = tigetnum("colors");
        del_curterm(cur_term);
    }
    if (before != NULL) set_curterm(before);
    return info;
}

// ncurses converts every character with the locale; where the user has none with UTF-8 we take the C library's own.
bool stet_use_utf8_locale(void) {
    const char *names[] = {"", "C.UTF-8", "en_US.UTF-8"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        if (setlocale(LC_CTYPE, names[i]) != NULL && strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return true;
    }
    return false;
}

// ncurses has no attribute for strikethrough. We use no blinking, so its place in the terminal's strings is taken: SGR 9
// instead of 5, where terminfo says that the terminal knows smxx. The strings that tigetstr() gives are the library's own
// (the ones behind cur_term are a copy it never reads), and nothing has been written with them yet.
static void teach_strikethrough(void) {
    const char *known = tigetstr("smxx");
    char *sgr = tigetstr("sgr"), *enter = tigetstr("blink");
    strikes = false;
    if (known == NULL || known == (char *)-1 || strcmp(known, "\033[9m") != 0) return;
    if (sgr != NULL && sgr != (char *)-1) {
        char *blink = strstr(sgr, "%?%p4%t;5%;");
        if (blink == NULL) return;
        blink[8] = '9';
        strikes = true;
    }
    if (enter != NULL && enter != (char *)-1 && strcmp(enter, "\033[5m") == 0) {
        enter[2] = '9';
        strikes = true;
    }
}

static void append(char *buffer, size_t size, size_t *length, const char *text) {
    if (text == NULL || text == (char *)-1) return;
    while (*text != 0 && *length + 1 < size) {
        if (text[0] == '$' && text[1] == '<') {  // padding for terminals of the seventies
            const char *close = strchr(text, '>');
            if (close != NULL) {
                text = close + 1;
                continue;
            }
        }
        buffer[(*length)++] = *text++;
    }
}

static void prepare_restore(void) {
    char buffer[512];
    size_t length = 0;
    append(buffer, sizeof buffer, &length, mouse_off);
    append(buffer, sizeof buffer, &length, paste_off);
    append(buffer, sizeof buffer, &length, tigetstr("sgr0"));
    append(buffer, sizeof buffer, &length, tigetstr("op"));
    append(buffer, sizeof buffer, &length, tigetstr("cnorm"));
    append(buffer, sizeof buffer, &length, tigetstr("rmkx"));
    append(buffer, sizeof buffer, &length, tigetstr("rmcup"));
    stet_restore_prepare(buffer, length);
}

static void modes_on(void) {
    stet_screen_write((const uint8_t *)paste_on, sizeof paste_on - 1);
    if (mouse_is_on) stet_screen_write((const uint8_t *)mouse_on, sizeof mouse_on - 1);
}

static void modes_off(void) {
    if (mouse_is_on) stet_screen_write((const uint8_t *)mouse_off, sizeof mouse_off - 1);
    stet_screen_write((const uint8_t *)paste_off, sizeof paste_off - 1);
}

int stet_screen_open(const char *terminal, bool uses_color) {
    if (!isatty(STDOUT_FILENO)) return STET_NO_OUTPUT_TERMINAL;
    stet_output_descriptor = STDOUT_FILENO;
    if (isatty(STDIN_FILENO)) {
        input_file = stdin;
        stet_input_descriptor = STDIN_FILENO;
    } else {  // articles come through a pipe: keys come from the terminal itself
        int descriptor = open("/dev/tty", O_RDONLY | O_CLOEXEC);
        input_file = descriptor >= 0 ? fdopen(descriptor, "r") : NULL;
        if (input_file == NULL) return STET_NO_INPUT_TERMINAL;
        stet_input_descriptor = descriptor;
    }
    if (!stet_use_utf8_locale()) return STET_NO_UTF8_LOCALE;
    screen = newterm((char *)terminal, stdout, input_file);
    if (screen == NULL) return STET_CURSES_FAILED;
    set_term(screen);
    prepare_restore();
    stet_restore_arm();
    teach_strikethrough();
    // ncurses flushes after every movement of the cursor until it has once been left and resumed (`_endwin` is
    // `ewInitial` in lib_mvcur.c): a write for each change of colour, 700 for a full screen instead of one.
    endwin();
    doupdate();
    if (uses_color && has_colors()) {
        start_color();
        use_default_colors();
    }
    raw();
    noecho();
    nonl();
    intrflush(stdscr, FALSE);
    keypad(stdscr, TRUE);
    nodelay(stdscr, TRUE);
    typeahead(-1);
    set_escdelay(25);
    curs_set(0);
    define_key("\033[<", STET_KEY_MOUSE);
    define_key("\033[200~", STET_KEY_PASTE_BEGIN);
    define_key("\033[201~", STET_KEY_PASTE_END);
    modes_on();
    return STET_OPENED;
}

int stet_screen_input(void) { return stet_input_descriptor; }

void stet_screen_close(void) {
    if (screen == NULL) return;
    modes_off();
    curs_set(1);
    endwin();
    stet_restore_disarm();
    delscreen(screen);
    screen = NULL;
    if (input_file != NULL && input_file != stdin) fclose(input_file);
    input_file = NULL;
}

void stet_screen_leave(void) {
    modes_off();
    curs_set(1);
    endwin();
    stet_restore_disarm();
}

void stet_screen_enter(void) {
    stet_restore_arm();
    reset_prog_mode();
    curs_set(0);
    modes_on();
    clearok(curscr, TRUE);
    touchwin(stdscr);
}

int stet_screen_columns(void) { return COLS; }
int stet_screen_rows(void) { return LINES; }

bool stet_screen_take_size(void) {
    struct winsize size;
    if (ioctl(stet_output_descriptor, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0) return false;
    if (size.ws_row == LINES && size.ws_col == COLS) return false;
    resize_term(size.ws_row, size.ws_col);
    clearok(curscr, TRUE);
    return true;
}

int stet_screen_make_pair(int number, int foreground, int background) {
    return init_extended_pair(number, foreground, background) == OK ? number : 0;
}

int stet_screen_pair_limit(void) { return COLOR_PAIRS; }

static attr_t curses_attributes(uint32_t bits) {
    attr_t attributes = A_NORMAL;
    if (bits & STET_BOLD) attributes |= A_BOLD;
    if (bits & STET_DIM) attributes |= A_DIM;
    if (bits & STET_ITALIC) attributes |= A_ITALIC;
    if (bits & STET_UNDERLINE) attributes |= A_UNDERLINE;
    if (bits & STET_REVERSE) attributes |= A_REVERSE;
    // Where nothing can be struck through, what is cut is faint and underlined: still told without colour.
    if (bits & STET_STRIKETHROUGH) attributes |= strikes ? A_BLINK : (A_DIM | A_UNDERLINE);
    return attributes;
}

void stet_screen_put(int row, int column, const stet_cell *cells, int count) {
    enum { batch = 256 };
    cchar_t made[batch];
    int filled = 0;
    wmove(stdscr, row, column);
    for (int i = 0; i < count; i++) {
        wchar_t text[6] = {0};
        for (int j = 0; j < 5; j++) text[j] = (wchar_t)cells[i].scalars[j];
        int pair = cells[i].pair;
        setcchar(&made[filled++], text, curses_attributes(cells[i].attributes), 0, &pair);
        if (filled == batch || i + 1 == count) {
            wadd_wchnstr(stdscr, made, filled);
            for (int j = i + 1 - filled; j <= i; j++) {
                int width = wcwidth((wchar_t)cells[j].scalars[0]);
                column += width > 0 ? width : 1;
            }
            filled = 0;
            if (i + 1 < count) wmove(stdscr, row, column);
        }
    }
}

void stet_screen_redraw_row(int row) { wredrawln(stdscr, row, 1); }

void stet_screen_redraw(void) {
    clearok(curscr, TRUE);
    touchwin(stdscr);
}

void stet_screen_flush(int cursor_row, int cursor_column) {
    static int visibility = 0;
    int wanted = cursor_row >= 0 ? 1 : 0;
    if (wanted) wmove(stdscr, cursor_row, cursor_column);
    wnoutrefresh(stdscr);
    if (wanted != visibility || isendwin()) curs_set(wanted);
    visibility = wanted;
    doupdate();
}

// Not through ncurses, which would think that it knows where the cursor is.
void stet_screen_place(int row, int column, const stet_cell *cells, int count) {
    putp(tparm(cursor_address, row, column));
    for (int i = 0; i < count; i++) {
        int pair = cells[i].pair;
        vid_puts(curses_attributes(cells[i].attributes), 0, &pair, putchar);
        for (int j = 0; j < 5 && cells[i].scalars[j] != 0; j++) {
            char bytes[MB_LEN_MAX];
            mbstate_t state = {0};
            size_t length = wcrtomb(bytes, (wchar_t)cells[i].scalars[j], &state);
            if (length != (size_t)-1) fwrite(bytes, 1, length, stdout);
        }
    }
    int none = 0, believed_row, believed_column;
    vid_puts(A_NORMAL, 0, &none, putchar);
    getyx(curscr, believed_row, believed_column);
    putp(tparm(cursor_address, believed_row, believed_column));
    fflush(stdout);
}

int stet_scalar_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

bool stet_screen_write(const uint8_t *bytes, size_t count) {
    fflush(stdout);
    while (count > 0) {
        ssize_t written = write(stet_output_descriptor, bytes, count);
        if (written < 0 && errno == EINTR) continue;
        if (written < 0 && errno == EAGAIN) {
            struct pollfd ready = {stet_output_descriptor, POLLOUT, 0};
            if (poll(&ready, 1, 1000) > 0) continue;
        }
        if (written <= 0) return false;
        bytes += written;
        count -= (size_t)written;
    }
    return true;
}

void stet_screen_set_mouse(bool enabled) {
    if (enabled == mouse_is_on) return;
    mouse_is_on = enabled;
    if (screen == NULL || isendwin()) return;
    const char *text = enabled ? mouse_on : mouse_off;
    stet_screen_write((const uint8_t *)text, strlen(text));
}

void stet_define_key(const char *sequence, int index) { define_key(sequence, STET_KEY_DEFINED + index); }

// Nothing came though poll() says there is something, and nothing is there to be read: the other end is gone.
static bool input_is_gone(void) {
    struct pollfd state = {stet_input_descriptor, POLLIN, 0};
    if (poll(&state, 1, 0) <= 0) return false;
    if (state.revents & (POLLHUP | POLLERR | POLLNVAL)) return true;
    int waiting = 0;
    return (state.revents & POLLIN) && ioctl(stet_input_descriptor, FIONREAD, &waiting) == 0 && waiting == 0;
}

// Our name of a key of curses, or STET_KEY_NONE.
static int named_key(int code) {
    if (code >= KEY_F(1) && code <= KEY_F(63)) return STET_KEY_FUNCTION + (code - KEY_F0);
    switch (code) {
        case KEY_MOUSE: return STET_KEY_MOUSE;
        case KEY_UP: return STET_KEY_UP;
        case KEY_DOWN: return STET_KEY_DOWN;
        case KEY_LEFT: return STET_KEY_LEFT;
        case KEY_RIGHT: return STET_KEY_RIGHT;
        case KEY_HOME: return STET_KEY_HOME;
        case KEY_END: return STET_KEY_END;
        case KEY_PPAGE: return STET_KEY_PAGE_UP;
        case KEY_NPAGE: return STET_KEY_PAGE_DOWN;
        case KEY_IC: return STET_KEY_INSERT;
        case KEY_DC: return STET_KEY_DELETE;
        case KEY_BACKSPACE: return STET_KEY_BACKSPACE;
        case KEY_ENTER: return STET_KEY_ENTER;
        case KEY_BTAB: return STET_KEY_BACK_TAB;
        case KEY_SR: return STET_KEY_SHIFT_UP;
        case KEY_SF: return STET_KEY_SHIFT_DOWN;
        case KEY_SLEFT: return STET_KEY_SHIFT_LEFT;
        case KEY_SRIGHT: return STET_KEY_SHIFT_RIGHT;
        default: return STET_KEY_NONE;  // a key we have no name for, or KEY_RESIZE, which signals tell
    }
}

int stet_read_key(void) {
    for (;;) {
        errno = 0;
        int code = wgetch(stdscr);
        if (code == ERR) return errno == EIO || input_is_gone() ? STET_KEY_HANGUP : STET_KEY_NONE;
        if (code < 256 || code >= STET_KEY_MOUSE) return code;
        code = named_key(code);
        if (code != STET_KEY_NONE) return code;
    }
}
