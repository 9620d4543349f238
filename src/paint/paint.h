/* Painting: opening the modules that can, each once in a process, before the process closes itself.
 *
 *     TRY(paint_open(fs));              by whoever will paint
 *     TRY(sandbox_close(fs));
 *     TRY(paint_engine(&engine, fs));   what it has to paint with
 *
 * Like the module, what was opened stays until the process ends. */
#ifndef PAINT_PAINT_H
#define PAINT_PAINT_H

#include "base/fault.h"
#include "paint/office.h"
#include "paint/paper.h"

/* Opens it; later calls do nothing.  ERR_SERVICE: paint-no-module (it is not installed, or a library of it), paint-font
 * (the typeface is not), paint-failed. */
MUST enum err paint_open(struct faults *fs);

/* The engine, or what paint_open failed with; ERR_BUG paint-failed if nobody opened it. */
MUST enum err paint_engine(const struct paper_engine **ret, struct faults *fs);

/* The same for office files.  ERR_SERVICE: office-no-module, office-failed; ERR_BUG office-failed. */
MUST enum err paint_office_open(struct faults *fs);
MUST enum err paint_office_engine(const struct office_engine **ret, struct faults *fs);

#endif
