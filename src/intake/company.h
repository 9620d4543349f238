/* What a firm says of itself for its papers, as a YAML file (docs/format/company.md). */
#ifndef INTAKE_COMPANY_H
#define INTAKE_COMPANY_H

#include "core/document.h"

enum { COMPANY_BYTES_MAX = 64 * 1024 };

/* Reads a file's bytes; texts live in the arena.  Only `name` must be there.  Fails with ERR_DATA: those of
 * content_load.h, and, all of them at once, company-name-missing, company-text-control, company-text-long,
 * company-reading, company-people, company-industry, company-use. */
MUST enum err company_read(struct arena *a, str bytes, str file, struct company *ret, struct faults *fs);

#endif
