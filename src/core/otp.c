#include "core/otp.h"

#include "base/utf8.h"

enum { MILLION = 1000000, GROUP = 4, BITS = 5 };

_Static_assert(OTP_KEY * 8 == OTP_KEY_TEXT * BITS, "a key is whole letters of base32");

int64_t otp_step(int64_t now)
{
	return now / OTP_STEP_MS;
}

void otp_counter(int64_t step, uint8_t ret[static OTP_COUNTER])
{
	for (int i = 0; i < OTP_COUNTER; i++) {
		ret[i] = (uint8_t)((uint64_t)step >> (8 * (OTP_COUNTER - 1 - i)));
	}
}

int64_t otp_code(const uint8_t mac[static OTP_MAC])
{
	const uint8_t *p = mac + (mac[OTP_MAC - 1] & 15);
	uint32_t bits = (uint32_t)(p[0] & 127) << 24 | (uint32_t)p[1] << 16 | (uint32_t)p[2] << 8 | p[3];

	return bits % MILLION;
}

bool otp_read(str typed, int64_t *ret)
{
	int64_t code = 0;
	int digits = 0;

	while (typed.n > 0) {
		uint32_t c = utf8_fold_one(utf8_next(&typed));
		if (c >= '0' && c <= '9' && digits < OTP_DIGITS) {
			code = code * 10 + (c - '0');
			digits++;
		} else if (c != ' ' && c != 0x3000) {
			return false;
		}
	}
	if (digits != OTP_DIGITS) {
		return false;
	}
	*ret = code;
	return true;
}

void otp_write_key(struct buf *out, str key, bool grouped)
{
	static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
	uint32_t bits = 0;
	int held = 0, written = 0;

	for (size_t i = 0; i < key.n; i++) {
		bits = (bits << 8 | (uint8_t)key.p[i]) & 0xFFFF;
		for (held += 8; held >= BITS; held -= BITS, written++) {
			if (grouped && written > 0 && written % GROUP == 0) {
				buf_char(out, ' ');
			}
			buf_char(out, letters[bits >> (held - BITS) & 31]);
		}
	}
}

static void write_part(struct buf *out, str s)
{
	static const char digits[] = "0123456789ABCDEF";

	for (size_t i = 0; i < s.n; i++) {
		char c = s.p[i];
		bool plain = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-';
		if (plain) {
			buf_char(out, c);
		} else {
			buf_char(out, '%');
			buf_char(out, digits[(uint8_t)c >> 4]);
			buf_char(out, digits[(uint8_t)c & 15]);
		}
	}
}

void otp_write_uri(struct buf *out, str key, str firm, str login)
{
	buf_lit(out, "otpauth://totp/Toride%20");
	write_part(out, utf8_clip(firm, OTP_FIRM_COLUMNS));
	buf_lit(out, ":");
	write_part(out, login);
	buf_lit(out, "?secret=");
	otp_write_key(out, key, false);
	buf_lit(out, "&issuer=Toride%20");
	write_part(out, utf8_clip(firm, OTP_FIRM_COLUMNS));
}
