/* Random bytes of the kernel: good for keys, salts and ids. */
#ifndef SYS_RANDOM_H
#define SYS_RANDOM_H

#include "base/base.h"

/* Fills `n` bytes.  Waits while the machine has just been started and has no randomness yet; a kernel that refuses ends
 * the process (abort), since nobody could go on safely. */
void random_bytes(void *ret, size_t n);

#endif
