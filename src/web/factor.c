#include "web/factor.h"

#include "sys/module.h"

static const struct factor_engine *engine; /* NULL: nothing fits */

enum err factor_open(struct faults *fs)
{
	char why[MODULE_WHY_MAX] = "";
	void *found = NULL;

	if (module_open("factor_gnutls", "factor_gnutls", &found, why) == OK) {
		engine = found;
	}
	return engine != NULL ? OK : FAIL(fs, ERR_SERVICE, "factor-missing", NOWHERE, str_of(why));
}

int64_t factor_code_fits(str key, int64_t code, int64_t now, int64_t used)
{
	int64_t here = otp_step(now), found = 0;
	uint8_t counter[OTP_COUNTER], mac[OTP_MAC];

	for (int64_t step = here - OTP_DRIFT; engine != NULL && step <= here + OTP_DRIFT; step++) {
		otp_counter(step, counter);
		bool fits =
			engine->mac(key, (str){(const char *)counter, sizeof counter}, mac) && otp_code(mac) == code;
		found = fits && step > used ? step : found;
	}
	return found;
}

enum passkey_verdict factor_passkey_made(const struct passkey_sent *sent, const struct passkey_wanted *wanted,
                                         struct passkey_made *ret)
{
	return engine != NULL ? engine->made(sent, wanted, ret) : PASSKEY_MALFORMED;
}

enum passkey_verdict factor_passkey_used(const struct passkey_sent *sent, const struct passkey_wanted *wanted, str key,
                                         int64_t *ret_count)
{
	return engine != NULL ? engine->used(sent, wanted, key, ret_count) : PASSKEY_MALFORMED;
}

/* ---- pictures ---- */

/* One run of dark squares. */
static void add_run(struct buf *out, size_t x, size_t y, size_t n)
{
	buf_lit(out, "M");
	buf_int(out, (int64_t)x);
	buf_lit(out, " ");
	buf_int(out, (int64_t)y);
	buf_lit(out, "h");
	buf_int(out, (int64_t)n);
	buf_lit(out, "v1h-");
	buf_int(out, (int64_t)n);
	buf_lit(out, "z");
}

bool factor_draw(struct buf *out, const char *text, size_t *ret_side)
{
	static uint8_t squares[QR_SIDE_MAX * QR_SIDE_MAX];
	size_t side = 0;

	if (engine == NULL || !engine->draw(text, squares, &side)) {
		return false;
	}
	for (size_t y = 0; y < side; y++) {
		const uint8_t *row = squares + y * side;
		for (size_t x = 0, n; x < side; x += n) {
			for (n = 1; x + n < side && row[x + n] == row[x]; n++) {
			}
			if (row[x] != 0) {
				add_run(out, x, y, n);
			}
		}
	}
	*ret_side = side;
	return !out->bad;
}
