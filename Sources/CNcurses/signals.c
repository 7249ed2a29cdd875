// Signals, waiting, and the promise that the terminal is given back however the process ends. Everything a handler calls
// is on the list of async-signal-safe functions (signal-safety(7)).
#include "shim.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <termios.h>
#include <unistd.h>

int stet_input_descriptor = STDIN_FILENO;
int stet_output_descriptor = STDOUT_FILENO;

// ---- restoring -----------------------------------------------------------------------------------------------------

static char restore_bytes[512];
static size_t restore_count;
static struct termios saved_modes;
static bool has_saved_modes;
static volatile sig_atomic_t armed;

// What is written to standard error while the screen is ours would be lost on it, and spoil it: it is held in memory and
// comes out when the screen is given back. A failed precondition speaks there before it traps.
static int held_error = -1, real_error = -1;

static void hold_error(void) {
    if (real_error >= 0 || !isatty(STDERR_FILENO)) return;
    if (held_error < 0) held_error = memfd_create("stet-stderr", MFD_CLOEXEC);
    if (held_error < 0) return;
    real_error = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 10);
    if (real_error >= 0) dup2(held_error, STDERR_FILENO);
}

static void release_error(void) {
    if (real_error < 0) return;
    dup2(real_error, STDERR_FILENO);
    close(real_error);
    real_error = -1;
    char buffer[1024];
    off_t offset = 0;
    ssize_t count;
    while ((count = pread(held_error, buffer, sizeof buffer, offset)) > 0) {
        if (write(STDERR_FILENO, buffer, (size_t)count) < 0) break;
        offset += count;
    }
    if (ftruncate(held_error, 0) == 0) lseek(held_error, 0, SEEK_SET);
}

static void restore_now(void) {
    if (!armed) return;
    armed = 0;
    ssize_t ignored = write(stet_output_descriptor, restore_bytes, restore_count);
    (void)ignored;
    if (has_saved_modes) tcsetattr(stet_input_descriptor, TCSANOW, &saved_modes);
    release_error();
}

void stet_restore_prepare(const char *bytes, size_t count) {
    restore_count = count < sizeof restore_bytes ? count : sizeof restore_bytes;
    memcpy(restore_bytes, bytes, restore_count);
}

void stet_restore_arm(void) {
    static bool is_registered;
    if (!is_registered) is_registered = atexit(restore_now) == 0;
    hold_error();
    armed = 1;
}

void stet_restore_disarm(void) {
    armed = 0;
    if (has_saved_modes) tcsetattr(stet_input_descriptor, TCSADRAIN, &saved_modes);
    release_error();
}

// ---- signals -------------------------------------------------------------------------------------------------------

static const int crashes[] = {SIGSEGV, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE};
static const int messages[] = {SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGTSTP, SIGCONT, SIGWINCH};
enum { crash_count = sizeof crashes / sizeof *crashes, message_count = sizeof messages / sizeof *messages };
static struct sigaction crash_before[crash_count], message_before[message_count];
static bool is_installed;
static int signal_pipe[2] = {-1, -1};
static volatile sig_atomic_t end_requests;

static void reraise(int number, const struct sigaction *before) {
    sigaction(number, before, NULL);
    raise(number);  // blocked until the handler returns; then it meets the handler that was there before us
}

static void on_crash(int number) {
    int error = errno;
    restore_now();
    for (int i = 0; i < crash_count; i++) {
        if (crashes[i] == number) reraise(number, &crash_before[i]);
    }
    errno = error;
}

static void on_message(int number) {
    int error = errno;
    unsigned char byte = (unsigned char)number;
    bool ends = number == SIGTERM || number == SIGINT || number == SIGQUIT || number == SIGHUP;
    // Asked a third time, the program is not listening: end without it.
    if (ends && ++end_requests > 2) {
        restore_now();
        struct sigaction standard = {.sa_handler = SIG_DFL};
        reraise(number, &standard);
    }
    ssize_t ignored = write(signal_pipe[1], &byte, 1);
    (void)ignored;
    errno = error;
}

bool stet_signals_install(void) {
    if (is_installed) return true;
    if (signal_pipe[0] < 0) {
        if (pipe2(signal_pipe, O_NONBLOCK | O_CLOEXEC) != 0) return false;
    }
    has_saved_modes = tcgetattr(isatty(STDIN_FILENO) ? STDIN_FILENO : STDOUT_FILENO, &saved_modes) == 0;
    // A stack of their own, so that the overflow of the main thread's is a crash we can handle.
    static char *stack;
    enum { stack_size = 64 * 1024 };
    if (stack == NULL) stack = malloc(stack_size);
    if (stack != NULL) {
        stack_t alternative = {.ss_sp = stack, .ss_size = stack_size};
        sigaltstack(&alternative, NULL);
    }
    struct sigaction action;
    memset(&action, 0, sizeof action);
    sigfillset(&action.sa_mask);
    action.sa_flags = SA_ONSTACK;
    action.sa_handler = on_crash;
    for (int i = 0; i < crash_count; i++) sigaction(crashes[i], &action, &crash_before[i]);
    action.sa_handler = on_message;
    action.sa_flags = SA_ONSTACK | SA_RESTART;
    for (int i = 0; i < message_count; i++) sigaction(messages[i], &action, &message_before[i]);
    end_requests = 0;
    is_installed = true;
    return true;
}

void stet_signals_remove(void) {
    if (!is_installed) return;
    for (int i = 0; i < crash_count; i++) sigaction(crashes[i], &crash_before[i], NULL);
    for (int i = 0; i < message_count; i++) sigaction(messages[i], &message_before[i], NULL);
    is_installed = false;
}

static void on_passed(int number) { (void)number; }

// As system(3) does. An empty handler and not SIG_IGN: what is started meanwhile gets the default with exec.
void stet_signals_leave(bool is_away) {
    if (!is_installed) return;
    struct sigaction action;
    memset(&action, 0, sizeof action);
    sigfillset(&action.sa_mask);
    action.sa_flags = SA_ONSTACK | SA_RESTART;
    for (int i = 0; i < message_count; i++) {
        int number = messages[i];
        bool ends = number == SIGINT || number == SIGQUIT;
        if (!ends && number != SIGTSTP) continue;
        action.sa_handler = is_away ? on_passed : on_message;
        sigaction(number, is_away && !ends ? &message_before[i] : &action, NULL);
    }
}

int stet_next_signal(void) {
    unsigned char byte = 0;
    return signal_pipe[0] >= 0 && read(signal_pipe[0], &byte, 1) == 1 ? byte : 0;
}

int stet_signal_kind(int number) {
    switch (number) {
        case SIGTSTP: return STET_SIGNAL_STOP;
        case SIGCONT: return STET_SIGNAL_CONTINUE;
        case SIGWINCH: return STET_SIGNAL_RESIZE;
        case SIGHUP: return STET_SIGNAL_HANGUP;
        default: return STET_SIGNAL_END;
    }
}

void stet_stop_process(void) {
    struct sigaction standard = {.sa_handler = SIG_DFL}, before;
    sigaction(SIGTSTP, &standard, &before);
    // The whole group, as the terminal's ^Z does: a wrapper that waits for us stops as well.
    kill(0, SIGTSTP);
    sigaction(SIGTSTP, &before, NULL);
}

// What waits for keys does little and should do it at once. Since Linux 6.12 a thread may ask for short turns, and then
// comes before those that compute when it wakes instead of at the end of their turns, which are 3 ms and more. Elsewhere
// nothing happens. The struct is that of sched_setattr(2), for which older C libraries have no function.
static void ask_for_short_turns(void) {
#ifdef SYS_sched_setattr
    static _Thread_local bool has_asked;
    if (has_asked) return;
    has_asked = true;
    struct {
        uint32_t size, policy;
        uint64_t flags;
        int32_t nice;
        uint32_t priority;
        uint64_t runtime, deadline, period;
    } turn;
    memset(&turn, 0, sizeof turn);
    if (syscall(SYS_sched_getattr, 0, &turn, sizeof turn, 0) != 0 || turn.policy != 0) return;
    turn.size = sizeof turn;
    turn.runtime = 100 * 1000;  // nanoseconds, the least there is
    (void)syscall(SYS_sched_setattr, 0, &turn, 0);
#endif
}

int stet_wait(int timeout_milliseconds, int wake_descriptor) {
    ask_for_short_turns();
    struct pollfd watched[3] = {
        {signal_pipe[0], POLLIN, 0}, {stet_input_descriptor, POLLIN, 0}, {wake_descriptor, POLLIN, 0}};
    int count = poll(watched, 3, timeout_milliseconds);
    if (count <= 0) return 0;  // the time is over, or a signal whose byte the next call finds
    int ready = 0;
    if (watched[0].revents) ready |= STET_READY_SIGNAL;
    if (watched[1].revents) ready |= STET_READY_INPUT;
    if (watched[2].revents) ready |= STET_READY_WAKE;
    return ready;
}
