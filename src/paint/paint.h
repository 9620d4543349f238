/* Painting: opening the module that can, once in a process, before the process closes itself.
 *
 *     TRY(paint_open(fs));              by whoever will paint
 *     TRY(sandbox_close(fs));
 *     TRY(paint_engine(&engine, fs));   what it has to paint with
 *
 * Like the module, what was opened stays until the process ends. */
#ifndef PAINT_PAINT_H
#define PAINT_PAINT_H

#include "base/fault.h"
#include "paint/paper.h"

/* Opens it; later calls do nothing.  ERR_SERVICE: paint-no-module (it is not installed, or a library of it), paint-font
 * (the typeface is not), paint-failed. */
MUST enum err paint_open(struct faults *fs);

/* The engine, or what paint_open failed with; ERR_BUG paint-failed if nobody opened it. */
MUST enum err paint_engine(const struct paper_engine **ret, struct faults *fs);

#endif
