/* Bytes as text that may stand in addresses and forms: base64url without padding (RFC 4648, 5), by libsodium. */
#ifndef SYS_BASE64_H
#define SYS_BASE64_H

#include "base/arena.h"
#include "base/str.h"

/* The text, in the arena. */
str base64_write(struct arena *a, str bytes);

/* The bytes, in the arena; false, and *ret untouched, for a text that is none. */
MUST bool base64_read(struct arena *a, str text, str *ret);

#endif
