#ifndef STET_CSIMDJSON_H
#define STET_CSIMDJSON_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// What a JSON value is.
typedef enum {
    STET_JSON_NULL = 0,
    STET_JSON_BOOL = 1,
    STET_JSON_INTEGER = 2,
    STET_JSON_NUMBER = 3,
    STET_JSON_STRING = 4,
    STET_JSON_ARRAY = 5,
    STET_JSON_OBJECT = 6,
} stet_json_kind;

/// One value of a flattened document, in document order: a parent stands before its children, which are one deeper.
typedef struct {
    /// 0 for the document's own value.
    uint32_t depth;
    /// A `stet_json_kind`.
    uint32_t kind;
    /// The key, UTF-8; NULL for an element of an array and for the document's own value.
    const char *key;
    size_t key_length;
    /// The string's UTF-8 bytes with escapes resolved; NULL for other kinds.
    const char *text;
    size_t text_length;
    /// The value of an integer or a boolean.
    int64_t integer;
    /// The value of any number.
    double number;
} stet_json_entry;

/// A parser with its buffers, to be reused from record to record; one thread at a time.
typedef struct stet_json_parser stet_json_parser;

/// Makes a parser; NULL when there is no memory.
stet_json_parser *stet_json_parser_new(void);

/// Frees a parser and everything it handed out.
void stet_json_parser_free(stet_json_parser *parser);

/// What a value gives that has more values in it than are asked for.
enum { STET_JSON_TOO_MANY = -1 };

/// Parses one value and flattens it down to `max_depth`; of more than `max_entries` values none are given.
///
/// `bytes` must be valid UTF-8. With `padded` not 0 the caller promises that `stet_json_padding()` bytes beyond the
/// end may be read. Returns 0, or an error number for `stet_json_message`. What is handed out lives until the next
/// call with the same parser.
int stet_json_parse(stet_json_parser *parser, const uint8_t *bytes, size_t length, int padded, uint32_t max_depth,
                    size_t max_entries, const stet_json_entry **entries, size_t *count);

/// What an error number means, in a few words of English.
const char *stet_json_message(int error);

/// Whether the bytes are valid UTF-8 throughout.
int stet_json_is_utf8(const uint8_t *bytes, size_t length);

/// How many bytes beyond the end a padded parse may read.
size_t stet_json_padding(void);

#ifdef __cplusplus
}
#endif

#endif
