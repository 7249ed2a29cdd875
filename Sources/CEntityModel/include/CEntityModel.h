#ifndef STET_CENTITYMODEL_H
#define STET_CENTITYMODEL_H

#include <stddef.h>

/// The bytes of the model of names that is built into the program.
const unsigned char *stet_name_model(void);

/// How many bytes there are.
size_t stet_name_model_size(void);

/// The bytes of the table of the lists of names, beginning at a multiple of sixteen.
const unsigned char *stet_name_table(void);

/// How many bytes there are.
size_t stet_name_table_size(void);

#endif
