#ifndef STET_CCURL_H
#define STET_CCURL_H

// One HTTP request through libcurl, which is opened when the first one is made and not before: linked into the program it
// would cost every start of the reader 6 ms and 6 MB (docs/fetch.md).

#include <stddef.h>

// Opens libcurl; 1 when it is there, 0 when it is not. May be called from any thread, and again.
int stet_curl_open(void);
// What libcurl calls itself, such as "libcurl/7.88.1 OpenSSL/3.0.17"; NULL before it was opened.
const char *stet_curl_version(void);

// A handle keeps its connection from one request to the next. For one thread at a time.
void *stet_curl_handle(void);
void stet_curl_close(void *handle);

struct stet_curl_request {
    const char *url;
    const char *user_agent;
    // Whole lines, `Name: value`, NULL at the end.
    const char *const *headers;
    long connect_timeout_ms;
    long timeout_ms;
    // Fewer bytes a second than this, for so many seconds, is a server that hangs.
    long low_speed_bytes;
    long low_speed_seconds;
    // Whether http_proxy and its like are looked at.
    int uses_environment_proxy;
    void *context;
    // Whether a connection may be made to an address: 4 bytes of IPv4 or 16 of IPv6. Asked for each before it is made.
    int (*admits)(void *context, const unsigned char *address, size_t count);
    // Take bytes; any number but `count` ends the transfer.
    size_t (*take_header)(void *context, const unsigned char *bytes, size_t count);
    size_t (*take_body)(void *context, const unsigned char *bytes, size_t count);
    // Whether to give up; asked about once a second at least.
    int (*is_stopped)(void *context);
};

struct stet_curl_answer {
    // 0 when all went well, else libcurl's CURLcode.
    int code;
    // The status of HTTP; 0 when none came.
    long status;
    // What libcurl says of it.
    char message[256];
};

void stet_curl_perform(void *handle, const struct stet_curl_request *request, struct stet_curl_answer *answer);

#endif
