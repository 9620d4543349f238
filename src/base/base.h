/* What every file of the house may take for granted: the standard's types, four attributes, and the list of
 * functions nobody calls (banned.h).  Includes no system interface; knows no word of the product. */
#ifndef BASE_BASE_H
#define BASE_BASE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

/* The caller must look at the result. */
#define MUST __attribute__((warn_unused_result))

/* Runs `fn(&variable)` when the variable's scope ends: for what must be closed, not for memory (arena.h). */
#define SCOPED(fn) __attribute__((cleanup(fn)))

#define COUNT_OF(array) (sizeof(array) / sizeof((array)[0]))

/* Hands a failure up to the caller.  Hides a return and nothing else. */
#define TRY(call)                                                                                                      \
	do {                                                                                                           \
		enum err try_err_ = (call);                                                                            \
		if (try_err_ != OK) {                                                                                  \
			return try_err_;                                                                               \
		}                                                                                                      \
	} while (0)

#include "base/banned.h"

#endif
