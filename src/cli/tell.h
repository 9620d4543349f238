/* What the command line says to people, on standard error. */
#ifndef CLI_TELL_H
#define CLI_TELL_H

#include "base/fault.h"
#include "base/lang.h"

/* Writes the faults' sentences, straight to the descriptor: it works in a closed process, too. */
void tell_faults(struct arena *a, enum lang lang, const struct faults *fs);

/* One line beside the result: on standard error, so that the result stays what it is. */
void tell_line(str line);

#endif
