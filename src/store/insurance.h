/* Insurances against what incidents cost, with the day they end.  Entries (entry.h). */
#ifndef STORE_INSURANCE_H
#define STORE_INSURANCE_H

#include "store/entry.h"

enum { INSURANCE_FIELDS = 10 };
extern const struct field insurance_fields[INSURANCE_FIELDS];

extern const struct entry_kind insurance_kind;

#endif
