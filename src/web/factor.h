/* What shows, besides a password, who somebody is: one-time codes (core/otp.h) and passkeys (passkey.h), as a module
 * with GnuTLS, libcbor and libqrencode, which only the slow worker of a server loads.
 *
 *     factor_open(fs)              before the worker confines itself
 *     factor_code_fits(...)        and the others open nothing */
#ifndef WEB_FACTOR_H
#define WEB_FACTOR_H

#include "base/fault.h"
#include "core/otp.h"
#include "web/passkey.h"

enum { QR_SIDE_MAX = 177, QR_PATH_MAX = 1 << 18 };

/* A passkey that was just made; views into what was sent. */
struct passkey_made {
	str id, key;
	int64_t count;
};

/* What the module factor_gnutls gives. */
struct factor_engine {
	bool (*mac)(str key, str text, uint8_t ret[static OTP_MAC]);
	enum passkey_verdict (*made)(const struct passkey_sent *sent, const struct passkey_wanted *wanted,
	                             struct passkey_made *ret);
	enum passkey_verdict (*used)(const struct passkey_sent *sent, const struct passkey_wanted *wanted, str key,
	                             int64_t *ret_count);
	/* Dark squares of a picture of that text as 1; false if it is too long. */
	bool (*draw)(const char *text, uint8_t ret[static QR_SIDE_MAX * QR_SIDE_MAX], size_t *ret_side);
};

/* ERR_SERVICE factor-missing: the module is not there.  Then no code and no passkey fits. */
MUST enum err factor_open(struct faults *fs);

/* In which step, of those around `now` and after `used`, this is the key's code; 0: in none. */
MUST int64_t factor_code_fits(str key, int64_t code, int64_t now, int64_t used);

/* The verdict about a registration, and about an assertion with a key that was kept. */
MUST enum passkey_verdict factor_passkey_made(const struct passkey_sent *sent, const struct passkey_wanted *wanted,
                                              struct passkey_made *ret);
MUST enum passkey_verdict factor_passkey_used(const struct passkey_sent *sent, const struct passkey_wanted *wanted,
                                              str key, int64_t *ret_count);

/* The path of an SVG, in squares of 1, of `*ret_side` squares each way; false where there is no picture. */
MUST bool factor_draw(struct buf *out, const char *text, size_t *ret_side);

#endif
