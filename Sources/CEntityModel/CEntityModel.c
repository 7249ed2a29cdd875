#include "CEntityModel.h"

// The compiler copies the file as it is: a Swift array literal of this length would take minutes to compile, and a
// resource bundle would have to be installed beside the program and found again.
static const unsigned char model[] = {
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wc23-extensions"
#embed "../Entities/Resources/names.model"
#pragma clang diagnostic pop
};

const unsigned char *stet_name_model(void) { return model; }

size_t stet_name_model_size(void) { return sizeof(model); }

// Read where it stands, as numbers of eight bytes.
static const _Alignas(16) unsigned char table[] = {
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wc23-extensions"
#embed "../Entities/Resources/names.table"
#pragma clang diagnostic pop
};

const unsigned char *stet_name_table(void) { return table; }

size_t stet_name_table_size(void) { return sizeof(table); }
