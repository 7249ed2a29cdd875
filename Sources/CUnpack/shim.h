#ifndef STET_CUNPACK_SHIM_H
#define STET_CUNPACK_SHIM_H

// What unpacks: zlib (gzip, zlib, raw deflate), libzstd, and the decoding half of brotli.
#include <brotli/decode.h>
#include <string.h>
#include <zlib.h>
#include <zstd.h>

// zlib's initialiser is a macro, which does not come through to Swift. `bits` as in zlib's manual: 15 + 16 for gzip, 15
// for zlib, -15 for bare deflate.
static inline int stet_inflate_init(z_stream *stream, int bits) {
    memset(stream, 0, sizeof *stream);
    return inflateInit2(stream, bits);
}

#endif
