#ifndef STET_CENTITYMODEL_H
#define STET_CENTITYMODEL_H

#include <stddef.h>

/// The bytes of the model of names that is built into the program.
const unsigned char *stet_name_model(void);

/// How many bytes there are.
size_t stet_name_model_size(void);

#endif
