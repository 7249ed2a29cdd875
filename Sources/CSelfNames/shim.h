#ifndef STET_CSELFNAMES_SHIM_H
#define STET_CSELFNAMES_SHIM_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

// Sixteen bytes at once, by whatever instructions the processor has for them; Swift's own vectors are compared one by one.
typedef unsigned char stet_lanes __attribute__((vector_size(16)));

static inline stet_lanes stet_lanes_at(const uint8_t *at) {
    stet_lanes lanes;
    memcpy(&lanes, at, sizeof lanes);
    return lanes;
}

static inline int stet_any(stet_lanes lanes) {
    uint64_t halves[2];
    memcpy(halves, &lanes, sizeof halves);
    return (halves[0] | halves[1]) != 0;
}

// How many bytes at which no agency's name can begin are passed over, in steps of sixteen: a name begins with two capital
// letters, with the first two letters of `Reuters`, `Xinhua`, `Yonhap`, `Kyodo`, `Efe`, `Anadolu` or `Antara`, or `dp`.
static inline size_t stet_skip_nameless(const uint8_t *bytes, size_t count) {
    size_t place = 0;
    for (; place + 17 <= count; place += 16) {
        stet_lanes one = stet_lanes_at(bytes + place), next = stet_lanes_at(bytes + place + 1);
        stet_lanes capital = (stet_lanes)((one - 'A') < 26);
        stet_lanes small = (stet_lanes)(one == 'd') & (stet_lanes)(next == 'p');
        if (!stet_any(capital | small)) continue;
        stet_lanes named = (stet_lanes)(one == 'R') & (stet_lanes)(next == 'e');
        named |= (stet_lanes)(one == 'X') & (stet_lanes)(next == 'i');
        named |= (stet_lanes)(one == 'Y') & (stet_lanes)(next == 'o');
        named |= (stet_lanes)(one == 'K') & (stet_lanes)(next == 'y');
        named |= (stet_lanes)(one == 'E') & (stet_lanes)(next == 'f');
        named |= (stet_lanes)(one == 'A') & (stet_lanes)(next == 'n');
        if (stet_any(small | named | (capital & (stet_lanes)((next - 'A') < 26)))) break;
    }
    return place;
}

#endif
