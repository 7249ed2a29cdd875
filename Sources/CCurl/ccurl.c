#include "ccurl.h"

#include <dlfcn.h>
#include <netinet/in.h>
#include <pthread.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>

// The part of libcurl's interface that is used, by its numbers. They are its ABI and have not changed since version 7.16
// (soname 4); where its header is installed the compiler holds them against it.
#define OPT_LONG(number) (number)
#define OPT_POINTER(number) (10000 + (number))
#define OPT_FUNCTION(number) (20000 + (number))

enum {
    opt_writedata = OPT_POINTER(1),
    opt_url = OPT_POINTER(2),
    opt_proxy = OPT_POINTER(4),
    opt_errorbuffer = OPT_POINTER(10),
    opt_writefunction = OPT_FUNCTION(11),
    opt_useragent = OPT_POINTER(18),
    opt_low_speed_limit = OPT_LONG(19),
    opt_low_speed_time = OPT_LONG(20),
    opt_httpheader = OPT_POINTER(23),
    opt_headerdata = OPT_POINTER(29),
    opt_noprogress = OPT_LONG(43),
    opt_netrc = OPT_LONG(51),
    opt_followlocation = OPT_LONG(52),
    opt_xferinfodata = OPT_POINTER(57),
    opt_headerfunction = OPT_FUNCTION(79),
    opt_nosignal = OPT_LONG(99),
    opt_accept_encoding = OPT_POINTER(102),
    opt_timeout_ms = OPT_LONG(155),
    opt_connecttimeout_ms = OPT_LONG(156),
    opt_opensocketfunction = OPT_FUNCTION(163),
    opt_opensocketdata = OPT_POINTER(164),
    opt_protocols = OPT_LONG(181),
    opt_xferinfofunction = OPT_FUNCTION(219),
    info_response_code = 0x200000 + 2,
    protocols_http_https = 1 | 2,
    global_default = 3,
};

struct socket_address {
    int family;
    int socktype;
    int protocol;
    unsigned int length;
    struct sockaddr address;
};

#if defined(__has_include)
#if __has_include(<curl/curl.h>)
#define CURL_DISABLE_DEPRECATION
#define CURL_DISABLE_TYPECHECK
#include <curl/curl.h>
#define SAME(ours, theirs) _Static_assert((int)(ours) == (int)(theirs), #theirs)
SAME(opt_writedata, CURLOPT_WRITEDATA);
SAME(opt_url, CURLOPT_URL);
SAME(opt_proxy, CURLOPT_PROXY);
SAME(opt_errorbuffer, CURLOPT_ERRORBUFFER);
SAME(opt_writefunction, CURLOPT_WRITEFUNCTION);
SAME(opt_useragent, CURLOPT_USERAGENT);
SAME(opt_low_speed_limit, CURLOPT_LOW_SPEED_LIMIT);
SAME(opt_low_speed_time, CURLOPT_LOW_SPEED_TIME);
SAME(opt_httpheader, CURLOPT_HTTPHEADER);
SAME(opt_headerdata, CURLOPT_HEADERDATA);
SAME(opt_noprogress, CURLOPT_NOPROGRESS);
SAME(opt_netrc, CURLOPT_NETRC);
SAME(opt_followlocation, CURLOPT_FOLLOWLOCATION);
SAME(opt_xferinfodata, CURLOPT_XFERINFODATA);
SAME(opt_headerfunction, CURLOPT_HEADERFUNCTION);
SAME(opt_nosignal, CURLOPT_NOSIGNAL);
SAME(opt_accept_encoding, CURLOPT_ACCEPT_ENCODING);
SAME(opt_timeout_ms, CURLOPT_TIMEOUT_MS);
SAME(opt_connecttimeout_ms, CURLOPT_CONNECTTIMEOUT_MS);
SAME(opt_opensocketfunction, CURLOPT_OPENSOCKETFUNCTION);
SAME(opt_opensocketdata, CURLOPT_OPENSOCKETDATA);
SAME(opt_xferinfofunction, CURLOPT_XFERINFOFUNCTION);
SAME(info_response_code, CURLINFO_RESPONSE_CODE);
SAME(protocols_http_https, CURLPROTO_HTTP | CURLPROTO_HTTPS);
SAME(global_default, CURL_GLOBAL_DEFAULT);
SAME(offsetof(struct socket_address, address), offsetof(struct curl_sockaddr, addr));
#endif
#endif

struct string_list;

static struct {
    int is_open;
    int (*global_init)(long);
    char *(*version)(void);
    void *(*easy_init)(void);
    int (*easy_setopt)(void *, int, ...);
    int (*easy_perform)(void *);
    int (*easy_getinfo)(void *, int, ...);
    void (*easy_reset)(void *);
    void (*easy_cleanup)(void *);
    const char *(*easy_strerror)(int);
    struct string_list *(*slist_append)(struct string_list *, const char *);
    void (*slist_free_all)(struct string_list *);
} library;

static pthread_once_t once = PTHREAD_ONCE_INIT;

static int find(void *handle, void **function, const char *name) {
    *function = dlsym(handle, name);
    return *function != NULL;
}

#define FIND(member, name) find(handle, (void **)&library.member, name)

static void open_library(void) {
    static const char *const names[] = {
        "libcurl.so.4", "libcurl-gnutls.so.4", "libcurl-nss.so.4", "libcurl.so", NULL};
    void *handle = NULL;
    for (int index = 0; names[index] != NULL && handle == NULL; index++) {
        handle = dlopen(names[index], RTLD_NOW | RTLD_LOCAL);
    }
    if (handle == NULL) return;
    int found = FIND(global_init, "curl_global_init") && FIND(version, "curl_version")
        && FIND(easy_init, "curl_easy_init") && FIND(easy_setopt, "curl_easy_setopt")
        && FIND(easy_perform, "curl_easy_perform") && FIND(easy_getinfo, "curl_easy_getinfo")
        && FIND(easy_reset, "curl_easy_reset") && FIND(easy_cleanup, "curl_easy_cleanup")
        && FIND(easy_strerror, "curl_easy_strerror") && FIND(slist_append, "curl_slist_append")
        && FIND(slist_free_all, "curl_slist_free_all");
    library.is_open = found && library.global_init(global_default) == 0;
}

int stet_curl_open(void) {
    pthread_once(&once, open_library);
    return library.is_open;
}

const char *stet_curl_version(void) { return library.is_open ? library.version() : NULL; }

void *stet_curl_handle(void) { return stet_curl_open() ? library.easy_init() : NULL; }

void stet_curl_close(void *handle) {
    if (handle != NULL) library.easy_cleanup(handle);
}

static size_t write_body(char *bytes, size_t size, size_t count, void *data) {
    const struct stet_curl_request *request = data;
    return request->take_body(request->context, (const unsigned char *)bytes, size * count);
}

static size_t write_header(char *bytes, size_t size, size_t count, void *data) {
    const struct stet_curl_request *request = data;
    return request->take_header(request->context, (const unsigned char *)bytes, size * count);
}

static int tell_progress(void *data, long long total, long long now, long long up_total, long long up_now) {
    const struct stet_curl_request *request = data;
    (void)total, (void)now, (void)up_total, (void)up_now;
    return request->is_stopped(request->context);
}

// The socket is made here because this is the one place that sees the address a name came to at this very moment: a name
// that was harmless when it was looked at may lead elsewhere now.
static int open_socket(void *data, int purpose, void *given) {
    const struct stet_curl_request *request = data;
    const struct socket_address *target = given;
    const struct sockaddr *address = &target->address;
    int admitted = 0;
    (void)purpose;
    if (target->family == AF_INET) {
        struct sockaddr_in four;
        memcpy(&four, address, sizeof four);
        admitted = request->admits(request->context, (const unsigned char *)&four.sin_addr, 4);
    } else if (target->family == AF_INET6) {
        struct sockaddr_in6 six;
        memcpy(&six, address, sizeof six);
        admitted = request->admits(request->context, (const unsigned char *)&six.sin6_addr, 16);
    }
    if (!admitted) return -1;
    return socket(target->family, target->socktype | SOCK_CLOEXEC, target->protocol);
}

void stet_curl_perform(void *handle, const struct stet_curl_request *request, struct stet_curl_answer *answer) {
    struct string_list *headers = NULL;
    char message[256] = "";
    memset(answer, 0, sizeof *answer);
    for (const char *const *line = request->headers; *line != NULL; line++) {
        struct string_list *longer = library.slist_append(headers, *line);
        if (longer != NULL) headers = longer;
    }
    library.easy_reset(handle);
    int failure = 0;
#define SET(option, value) \
    do { \
        if (failure == 0) failure = library.easy_setopt(handle, option, value); \
    } while (0)
    SET(opt_errorbuffer, message);
    SET(opt_url, request->url);
    SET(opt_useragent, request->user_agent);
    SET(opt_httpheader, headers);
    SET(opt_protocols, (long)protocols_http_https);
    // Every hop is looked at by the caller.
    SET(opt_followlocation, 0L);
    SET(opt_netrc, 0L);
    SET(opt_nosignal, 1L);
    // All the codings it can undo; take_body sees what comes out.
    SET(opt_accept_encoding, "");
    if (!request->uses_environment_proxy) SET(opt_proxy, "");
    SET(opt_connecttimeout_ms, request->connect_timeout_ms);
    SET(opt_timeout_ms, request->timeout_ms);
    SET(opt_low_speed_limit, request->low_speed_bytes);
    SET(opt_low_speed_time, request->low_speed_seconds);
    SET(opt_writefunction, write_body);
    SET(opt_writedata, (void *)request);
    SET(opt_headerfunction, write_header);
    SET(opt_headerdata, (void *)request);
    SET(opt_noprogress, 0L);
    SET(opt_xferinfofunction, tell_progress);
    SET(opt_xferinfodata, (void *)request);
    SET(opt_opensocketfunction, open_socket);
    SET(opt_opensocketdata, (void *)request);
    answer->code = failure != 0 ? failure : library.easy_perform(handle);
    library.easy_getinfo(handle, info_response_code, &answer->status);
    const char *said = message[0] != 0 ? message : answer->code != 0 ? library.easy_strerror(answer->code) : "";
    snprintf(answer->message, sizeof answer->message, "%s", said);
    library.easy_reset(handle);
    library.slist_free_all(headers);
}
