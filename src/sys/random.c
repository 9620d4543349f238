#define _GNU_SOURCE
#include "sys/random.h"

#include <unistd.h>

enum { ENTROPY_MAX = 256 }; /* that getentropy gives at once */

/* Not getrandom: its header is <sys/random.h>, and ours hides it. */
void random_bytes(void *ret, size_t n)
{
	for (char *p = ret; n > 0;) {
		size_t part = n < ENTROPY_MAX ? n : ENTROPY_MAX;
		if (getentropy(p, part) != 0) {
			abort();
		}
		p += part;
		n -= part;
	}
}
