/* What an errno means, where more than one asks. */
#ifndef SYS_ERROR_H
#define SYS_ERROR_H

#include "base/str.h"

/* There is no room: on the disk, in somebody's share of it, or for a file of that size. */
bool error_is_full(int error);

#endif
