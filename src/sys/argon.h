/* Passwords as they are kept: argon2id (RFC 9106), by libsodium.  What is kept says with which cost it was made, so
 * that the cost can rise later.  One call takes 0.1 to 0.5 s of a core and ARGON_MEMORY of memory: for who has time
 * (the slow worker of a server). */
#ifndef SYS_ARGON_H
#define SYS_ARGON_H

#include "base/fault.h"

enum {
	ARGON_MEMORY = 64 << 20, /* bytes */
	ARGON_PASSES = 3,
	ARGON_KEPT_MAX = 128, /* bytes of what is kept, with its NUL */
};

/* *ret is `room`'s text.  ERR_CREATE argon-memory (there is not enough). */
MUST enum err argon_keep(str password, char room[static ARGON_KEPT_MAX], str *ret, struct faults *fs);

/* Is it that password?  An empty `kept`, of somebody who is not there or has no password, takes as long as any and is
 * false. */
MUST bool argon_holds(str password, str kept);

/* Are they the same bytes?  Takes as long wherever they differ. */
MUST bool same_bytes(str one, str other);

#endif
