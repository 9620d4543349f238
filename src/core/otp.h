/* One-time codes of an app on a telephone: RFC 6238 with SHA-1, steps of 30 seconds and 6 digits, which is what all
 * such apps understand.  The HMAC itself is somebody else's (web/factor.h): here is what stands around it. */
#ifndef CORE_OTP_H
#define CORE_OTP_H

#include "base/buf.h"

enum {
	OTP_STEP_MS = 30 * 1000,
	OTP_DRIFT = 1, /* steps that a clock may be ahead or behind */
	OTP_DIGITS = 6,
	OTP_KEY = 20, /* bytes of a key */
	OTP_COUNTER = 8,
	OTP_MAC = 20,          /* bytes of HMAC-SHA-1 */
	OTP_KEY_TEXT = 32,     /* characters of a key in base32 */
	OTP_URI_MAX = 1024,    /* bytes of a link */
	OTP_FIRM_COLUMNS = 40, /* of the firm's name in it */
};

/* In which step that moment is; always above 0 since 1970. */
int64_t otp_step(int64_t now);

/* The bytes whose HMAC with the key is the code's. */
void otp_counter(int64_t step, uint8_t ret[static OTP_COUNTER]);

/* The code of a MAC (RFC 4226, 5.3). */
int64_t otp_code(const uint8_t mac[static OTP_MAC]);

/* The six digits that somebody typed, with blanks or full-width; false if it is anything else. */
MUST bool otp_read(str typed, int64_t *ret);

/* The key as people type it: base32 in groups of four, or as links have it: in one piece. */
void otp_write_key(struct buf *out, str key, bool grouped);

/* The link that an app reads out of a picture: otpauth://totp/... */
void otp_write_uri(struct buf *out, str key, str firm, str login);

#endif
