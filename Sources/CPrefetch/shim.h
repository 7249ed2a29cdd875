#ifndef STET_CPREFETCH_SHIM_H
#define STET_CPREFETCH_SHIM_H

// Asks the processor to fetch what lies at an address while other work goes on; any address will do, it is not read.
static inline void stet_prefetch(const void *address) { __builtin_prefetch(address); }

#endif
