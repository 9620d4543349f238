/* What a text file is written in: UTF-8 with or without its mark, or CP932 as Japanese spreadsheets save it
 * (with 髙, ①, ㈱ and ～, which plain Shift_JIS refuses). */
#ifndef INTAKE_ENCODING_H
#define INTAKE_ENCODING_H

#include "base/fault.h"

/* Loads what converting CP932 needs from disk.  Call once before the sandbox closes. */
void encoding_warm(void);

/* All of `bytes` as UTF-8 without a mark; borrowed from `bytes` or made in the arena.  Fails with ERR_DATA
 *   input-empty, input-workbook (a spreadsheet's own format), input-utf16 (with how to save), input-nul, input-encoding
 * (neither UTF-8 nor CP932), with the line. */
MUST enum err encoding_to_utf8(struct arena *a, str bytes, str file, str *ret, struct faults *fs);

#endif
