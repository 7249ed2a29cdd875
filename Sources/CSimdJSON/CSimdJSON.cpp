#include "CSimdJSON.h"

#include <simdjson.h>

#include <new>
#include <vector>

struct stet_json_parser {
    simdjson::dom::parser parser;
    std::vector<stet_json_entry> entries;
};

namespace {

using simdjson::dom::element;
using simdjson::dom::element_type;

/// Appends a value and what is below it; the depth is bounded by the parser (1,024 levels). False when they are too many.
bool flatten(stet_json_parser *state, element value, const char *key, size_t key_length, uint32_t depth,
             uint32_t max_depth, size_t max_entries) {
    if (state->entries.size() >= max_entries) return false;
    stet_json_entry entry = {depth, STET_JSON_NULL, key, key_length, nullptr, 0, 0, 0};
    switch (value.type()) {
    case element_type::STRING: {
        const char *text = nullptr;
        size_t length = 0;
        (void)value.get_c_str().get(text);
        (void)value.get_string_length().get(length);
        entry.kind = STET_JSON_STRING;
        entry.text = text;
        entry.text_length = length;
        break;
    }
    case element_type::INT64:
        entry.kind = STET_JSON_INTEGER;
        (void)value.get_int64().get(entry.integer);
        entry.number = static_cast<double>(entry.integer);
        break;
    case element_type::UINT64: {
        uint64_t number = 0;
        (void)value.get_uint64().get(number);
        entry.kind = STET_JSON_NUMBER;
        entry.number = static_cast<double>(number);
        break;
    }
    case element_type::DOUBLE:
        entry.kind = STET_JSON_NUMBER;
        (void)value.get_double().get(entry.number);
        break;
    case element_type::BOOL: {
        bool flag = false;
        (void)value.get_bool().get(flag);
        entry.kind = STET_JSON_BOOL;
        entry.integer = flag ? 1 : 0;
        break;
    }
    case element_type::ARRAY: entry.kind = STET_JSON_ARRAY; break;
    case element_type::OBJECT: entry.kind = STET_JSON_OBJECT; break;
    default: break;
    }
    state->entries.push_back(entry);
    if (depth >= max_depth) return true;
    if (entry.kind == STET_JSON_ARRAY) {
        simdjson::dom::array array;
        if (value.get_array().get(array)) return true;
        for (element child : array)
            if (!flatten(state, child, nullptr, 0, depth + 1, max_depth, max_entries)) return false;
    } else if (entry.kind == STET_JSON_OBJECT) {
        simdjson::dom::object object;
        if (value.get_object().get(object)) return true;
        for (auto field : object)
            if (!flatten(state, field.value, field.key.data(), field.key.size(), depth + 1, max_depth, max_entries))
                return false;
    }
    return true;
}

} // namespace

extern "C" stet_json_parser *stet_json_parser_new(void) { return new (std::nothrow) stet_json_parser(); }

extern "C" void stet_json_parser_free(stet_json_parser *parser) { delete parser; }

extern "C" int stet_json_parse(stet_json_parser *parser, const uint8_t *bytes, size_t length, int padded,
                               uint32_t max_depth, size_t max_entries, const stet_json_entry **entries,
                               size_t *count) {
    *entries = nullptr;
    *count = 0;
    parser->entries.clear();
    try {
        element root;
        auto error = parser->parser.parse(bytes, length, padded == 0).get(root);
        if (error) return static_cast<int>(error);
        if (!flatten(parser, root, nullptr, 0, 0, max_depth, max_entries)) return STET_JSON_TOO_MANY;
    } catch (const std::bad_alloc &) {
        return static_cast<int>(simdjson::MEMALLOC);
    }
    *entries = parser->entries.data();
    *count = parser->entries.size();
    return 0;
}

extern "C" const char *stet_json_message(int error) {
    if (error <= 0 || error >= static_cast<int>(simdjson::NUM_ERROR_CODES)) return "unknown error";
    return simdjson::error_message(static_cast<simdjson::error_code>(error));
}

extern "C" size_t stet_json_padding(void) { return simdjson::SIMDJSON_PADDING; }

extern "C" int stet_json_is_utf8(const uint8_t *bytes, size_t length) {
    return simdjson::validate_utf8(reinterpret_cast<const char *>(bytes), length) ? 1 : 0;
}
