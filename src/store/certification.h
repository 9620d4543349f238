/* Certifications the firm holds: ISMS, P-mark and the like, with the day they end.  Entries (entry.h). */
#ifndef STORE_CERTIFICATION_H
#define STORE_CERTIFICATION_H

#include "store/entry.h"

enum { CERTIFICATION_FIELDS = 9 };
extern const struct field certification_fields[CERTIFICATION_FIELDS];

extern const struct entry_kind certification_kind;

#endif
