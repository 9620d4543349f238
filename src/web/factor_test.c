#include "web/factor.h"

#include "base/test.h"
#include "sys/base64.h"

/* ---- one-time codes ---- */

/* RFC 6238, appendix B: the last six of its eight digits. */
TEST(codes_are_those_of_the_rfc)
{
	static const struct {
		int64_t seconds, code;
	} rows[] = {
		{59, 287082},       {1111111109, 81804},  {1111111111, 50471},
		{1234567890, 5924}, {2000000000, 279037}, {INT64_C(20000000000), 353130},
	};
	str key = S("12345678901234567890");

	CHECK(factor_open(NULL) == OK && factor_open(NULL) == OK);
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		int64_t now = rows[i].seconds * 1000;
		CHECK_INT(factor_code_fits(key, rows[i].code, now, 0), otp_step(now));
		CHECK_INT(factor_code_fits(key, rows[i].code + 1, now, 0), 0);
		CHECK_INT(factor_code_fits(S("12345678901234567891"), rows[i].code, now, 0), 0);
	}
}

TEST(a_code_fits_one_step_away_and_once)
{
	str key = S("12345678901234567890");
	int64_t step = otp_step(59 * 1000);

	CHECK(factor_open(NULL) == OK);
	for (int64_t away = -2; away <= 2; away++) {
		bool near = away >= -OTP_DRIFT && away <= OTP_DRIFT;
		CHECK_INT(factor_code_fits(key, 287082, (step + away) * OTP_STEP_MS, 0), near ? step : 0);
	}
	CHECK_INT(factor_code_fits(key, 287082, 59 * 1000, step - 1), step);
	CHECK_INT(factor_code_fits(key, 287082, 59 * 1000, step), 0);
}

/* ---- pictures ---- */

TEST(a_text_becomes_squares)
{
	SCOPED(arena_end) struct arena *a = arena_new(1 << 20);
	char longer[4000] = "";
	struct buf b;
	size_t side = 0;

	memset(longer, 'x', sizeof longer - 1);
	buf_init(&b, a, QR_PATH_MAX);
	CHECK(factor_open(NULL) == OK);
	CHECK(factor_draw(&b, "otpauth://totp/Toride", &side) && side == 25);
	CHECK(str_starts(buf_str(&b), S("M0 0h7v1h-7zM"))); /* the corner that a camera looks for */
	CHECK(!factor_draw(&b, longer, &side));
}

/* ---- passkeys ---- */

#define CHALLENGE_MADE S("BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc")
#define CHALLENGE_USED S("CQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQk")

/* Recorded: the first from Chromium's virtual authenticator, the others made with keys of their own. */
static const struct recorded {
	const char *origin, *rp, *object, *made_client, *client, *data, *signature;
	int64_t count;
} recorded[] = {
	{
		.origin = "http://localhost:35655",
		.rp = "localhost",
		.object = "o2NmbXRkbm9uZWdhdHRTdG10oGhhdXRoRGF0YVikSZYN5YgOjGh0NBcPZHZgW4_krrmihjLHmVzzuoMdl2NFAAAAAQEC"
			  "AwQFBgcIAQIDBAUGBwgAIBfz0yJcC8EvX1ilc1Vp9q2Bhca3XY3It3XGBe1IeJOOpQECAyYgASFYILdthL_DQuPtdtaj"
			  "lf7b7e6VtmZ1tCdbLcuiXbz1RqekIlggBMj0T3LgQqeeMlv2YVnwbXDk9wxprwHwuebawmANs2c",
		.made_client =
			"eyJ0eXBlIjoid2ViYXV0aG4uY3JlYXRlIiwiY2hhbGxlbmdlIjoiQndjSEJ3Y0hCd2NIQndjSEJ3Y0hCd2NIQndjSEJ3"
			"Y0hCd2NIQndjSEJ3YyIsIm9yaWdpbiI6Imh0dHA6Ly9sb2NhbGhvc3Q6MzU2NTUiLCJjcm9zc09yaWdpbiI6ZmFsc2V9",
		.client = "eyJ0eXBlIjoid2ViYXV0aG4uZ2V0IiwiY2hhbGxlbmdlIjoiQ1FrSkNRa0pDUWtKQ1FrSkNRa0pDUWtKQ1FrSkNRa0pD"
			  "UWtKQ1FrSkNRayIsIm9yaWdpbiI6Imh0dHA6Ly9sb2NhbGhvc3Q6MzU2NTUiLCJjcm9zc09yaWdpbiI6ZmFsc2V9",
		.data = "SZYN5YgOjGh0NBcPZHZgW4_krrmihjLHmVzzuoMdl2MFAAAAAg",
		.signature =
			"MEYCIQCafMH5rL_Zq2SBkFgMfxRqP6d2hWErZSu6atOagCFa8AIhAIy0TqneaSbvnE8t5ScjfKjEcTmSTi1miBmoZr7B"
			"oKDL",
		.count = 2,
	},
	{
		.origin = "https://toride.example:8443",
		.rp = "toride.example",
		.object = "o2NmbXRkbm9uZWdhdHRTdG10oGhhdXRoRGF0YVkBWDDFOydI9jM3nXHtWpfpav1OAIzxm1Yx7fE6-DTzaBMwRQAAAAAA"
			  "AAAAAAAAAAAAAAAAAAAAABFjcmVkZW50aWFsIG9mIHJzYaQBAwM5AQAgWQEA0PlXX1S0tkWS2Mz3VKwwMqK9zD7nLhRZ"
			  "RWdTkbaCKn6DC0CyH8Ke4yIKzhPVSjGsro7yphanwppbUwhJJJuIDeZoq7ze2i4aY00k_0JuYz3W1Yn2hEYx5-qJs4QV"
			  "sDp5aED73yO67uAcWPKZwZ9cdj_0I0oh7pS5En_Z_7jHZfzmGKqlusdTZjDQsx7NIovQA_ErGbYaoSAgMVbZSXz2OPNn"
			  "x710P6W24hmUQ_GXQXL6ZSigq17mj55okrrDht9QxO1Z6F5gNerecEQGN_nAuhNXXaRjZybXyezR0XrN2juUX4CtaQtA"
			  "Bc0zsGI8BvM9kFVvV4USloptpM6qLg8aJyFDAQAB",
		.made_client = "",
		.client = "eyJ0eXBlIjoid2ViYXV0aG4uZ2V0IiwiY2hhbGxlbmdlIjoiQ1FrSkNRa0pDUWtKQ1FrSkNRa0pDUWtKQ1FrSkNRa0pD"
			  "UWtKQ1FrSkNRayIsIm9yaWdpbiI6Imh0dHBzOi8vdG9yaWRlLmV4YW1wbGU6ODQ0MyIsImNyb3NzT3JpZ2luIjpmYWxz"
			  "ZX0",
		.data = "MMU7J0j2Mzedce1al-lq_U4AjPGbVjHt8Tr4NPNoEzAFAAAAAw",
		.signature =
			"XPagYHYpTwO-EMV8fadhChYNMU8u_AMpeIygcRfOCHvn930qJi7hgNt9prkvPi-_vzplwfkuyMNSoyBUpoHumbhiKY-V"
			"IygvySdO44Xb0P_in4ndnDJoN4BB28T0yzACMUI3bGwLE3KxMXhgC03mWK9BPkkf2QspQF3o7XmLDdg3gId9B5BlH85_"
			"mXBT9XlNLnu73e6yZ8QhFuuCnQuc91NXSbm8gJIUPgItNXbVe1NPzkWGl2yOO7hWyH7Bc3-EECErHhYscT_gzPoWNR3I"
			"NfQfz1DQdw-7huAyfmk28V4B2sFbbqhvxbdfTWqHEyJ7X5vLDGApghB5x0UCmea-uQ",
		.count = 3,
	},
	{
		.origin = "https://toride.example:8443",
		.rp = "toride.example",
		.object = "o2NmbXRkbm9uZWdhdHRTdG10oGhhdXRoRGF0YVhxMMU7J0j2Mzedce1al-lq_U4AjPGbVjHt8Tr4NPNoEzBFAAAAAAAA"
			  "AAAAAAAAAAAAAAAAAAAAEGNyZWRlbnRpYWwgb2YgZWSkAQEDJyAGIVgglbuCQYAx7v4PTiFkvrwCXXeUUOmQ_WyC19q9"
			  "eT7JO14",
		.made_client = "",
		.client = "eyJ0eXBlIjoid2ViYXV0aG4uZ2V0IiwiY2hhbGxlbmdlIjoiQ1FrSkNRa0pDUWtKQ1FrSkNRa0pDUWtKQ1FrSkNRa0pD"
			  "UWtKQ1FrSkNRayIsIm9yaWdpbiI6Imh0dHBzOi8vdG9yaWRlLmV4YW1wbGU6ODQ0MyIsImNyb3NzT3JpZ2luIjpmYWxz"
			  "ZX0",
		.data = "MMU7J0j2Mzedce1al-lq_U4AjPGbVjHt8Tr4NPNoEzAFAAAAAw",
		.signature = "bCN6r2tHG-7l8phBwRXIDui_GMR_xAUfcDv3jLHPiqfTQYArSTnbtVVxyojf4lhwEYzza-72ydjJPesoe7HRAw",
		.count = 3,
	},
};

enum { CHROMIUM, RSA, EDDSA };

enum { CLIENT_ROOM = 1024 };

struct taken {
	struct passkey_wanted wanted;
	struct passkey_sent sent;
};

static str bytes_of(struct arena *a, const char *text)
{
	str bytes = S("");

	CHECK(base64_read(a, str_of(text), &bytes));
	return bytes;
}

/* Client data as a browser writes it. */
static str client_of(struct arena *a, const char *type, const struct passkey_wanted *w, str more)
{
	struct buf b;

	buf_init(&b, a, CLIENT_ROOM);
	buf_lit(&b, "{\"type\":\"");
	buf_add(&b, str_of(type));
	buf_lit(&b, "\",\"challenge\":\"");
	buf_add(&b, w->challenge);
	buf_lit(&b, "\",\"origin\":\"");
	buf_add(&b, w->origin);
	buf_lit(&b, "\"");
	buf_add(&b, more);
	buf_lit(&b, "}");
	return buf_str(&b);
}

static struct taken registration(struct arena *a, const struct recorded *r)
{
	struct taken t = {.wanted = {CHALLENGE_MADE, str_of(r->origin), str_of(r->rp)}};

	CHECK(factor_open(NULL) == OK);
	t.sent.client = r->made_client[0] != '\0' ? bytes_of(a, r->made_client)
	                                          : client_of(a, "webauthn.create", &t.wanted, S(""));
	t.sent.data = bytes_of(a, r->object);
	return t;
}

static struct taken assertion(struct arena *a, const struct recorded *r)
{
	CHECK(factor_open(NULL) == OK);
	return (struct taken){
		{CHALLENGE_USED, str_of(r->origin), str_of(r->rp)},
		{bytes_of(a, r->client), bytes_of(a, r->data), bytes_of(a, r->signature)},
	};
}

static str key_of(struct arena *a, const struct recorded *r)
{
	struct taken t = registration(a, r);
	struct passkey_made made = {.count = -1};

	CHECK(factor_passkey_made(&t.sent, &t.wanted, &made) == PASSKEY_GOOD);
	return made.key;
}

static enum passkey_verdict verdict_of(const struct taken *t, str key)
{
	int64_t count = -1;
	enum passkey_verdict v = factor_passkey_used(&t->sent, &t->wanted, key, &count);

	CHECK((v == PASSKEY_GOOD) == (count >= 0));
	return v;
}

/* The bytes with those of `mask` turned over at `at`. */
static str changed(struct arena *a, str bytes, size_t at, uint8_t mask)
{
	str copy = str_copy(a, bytes);

	((char *)(uintptr_t)copy.p)[at] = (char)((uint8_t)bytes.p[at] ^ mask);
	return copy;
}

TEST(passkeys_of_each_kind_are_taken_and_known_again)
{
	SCOPED(arena_end) struct arena *a = arena_new(1 << 22);

	for (size_t i = 0; i < COUNT_OF(recorded); i++) {
		struct taken made = registration(a, &recorded[i]), used = assertion(a, &recorded[i]);
		struct passkey_made got = {.count = -1};
		int64_t count = -1;
		CHECK(factor_passkey_made(&made.sent, &made.wanted, &got) == PASSKEY_GOOD);
		CHECK(got.id.n > 0 && got.key.n > 0 && got.count >= 0);
		CHECK(factor_passkey_used(&used.sent, &used.wanted, got.key, &count) == PASSKEY_GOOD);
		CHECK_INT(count, recorded[i].count);
	}
}

TEST(a_key_of_somebody_else_does_not_fit)
{
	SCOPED(arena_end) struct arena *a = arena_new(1 << 22);

	for (size_t i = 0; i < COUNT_OF(recorded); i++) {
		struct taken used = assertion(a, &recorded[i]);
		str other = key_of(a, &recorded[(i + 1) % COUNT_OF(recorded)]);
		CHECK_INT(verdict_of(&used, other), PASSKEY_SIGNATURE);
		CHECK_INT(verdict_of(&used, S("")), PASSKEY_KEY);
		CHECK_INT(verdict_of(&used, str_slice(other, 0, other.n - 1)), PASSKEY_KEY);
	}
}

TEST(an_assertion_that_was_touched_is_refused)
{
	SCOPED(arena_end) struct arena *a = arena_new(1 << 24);

	for (size_t i = 0; i < COUNT_OF(recorded); i++) {
		const struct taken good = assertion(a, &recorded[i]);
		str key = key_of(a, &recorded[i]);
		struct taken t = good;
		for (size_t at = 0; at < good.sent.signature.n; at++) {
			t.sent.signature = changed(a, good.sent.signature, at, 1);
			CHECK_INT(verdict_of(&t, key), PASSKEY_SIGNATURE);
			t.sent.signature = str_slice(good.sent.signature, 0, at);
			CHECK_INT(verdict_of(&t, key), PASSKEY_SIGNATURE);
		}
		t = good;
		for (size_t n = 0; n < good.sent.data.n; n++) {
			t.sent.data = str_slice(good.sent.data, 0, n);
			CHECK_INT(verdict_of(&t, key), PASSKEY_MALFORMED);
		}
		t.sent.data = changed(a, good.sent.data, good.sent.data.n - 1, 1); /* the count */
		CHECK_INT(verdict_of(&t, key), PASSKEY_SIGNATURE);
		t.sent.data = changed(a, good.sent.data, 0, 1);
		CHECK_INT(verdict_of(&t, key), PASSKEY_OTHER_RP);
		t.sent.data = changed(a, good.sent.data, PASSKEY_RP_HASH, 1 << 0);
		CHECK_INT(verdict_of(&t, key), PASSKEY_NOT_VERIFIED);
		t.sent.data = changed(a, good.sent.data, PASSKEY_RP_HASH, 1 << 2);
		CHECK_INT(verdict_of(&t, key), PASSKEY_NOT_VERIFIED);
		t.sent.data = changed(a, good.sent.data, PASSKEY_RP_HASH, 1 << 6);
		CHECK_INT(verdict_of(&t, key), PASSKEY_MALFORMED);
	}
}

TEST(an_assertion_for_something_else_is_refused)
{
	SCOPED(arena_end) struct arena *a = arena_new(1 << 22);
	const struct taken good = assertion(a, &recorded[CHROMIUM]);
	str key = key_of(a, &recorded[CHROMIUM]);
	struct taken t = good;

	t.wanted.challenge = CHALLENGE_MADE; /* said again later */
	CHECK_INT(verdict_of(&t, key), PASSKEY_OTHER_CHALLENGE);
	t.wanted.challenge = S("");
	CHECK_INT(verdict_of(&t, key), PASSKEY_OTHER_CHALLENGE);
	t = good;
	t.wanted.origin = S("http://localhost:1");
	CHECK_INT(verdict_of(&t, key), PASSKEY_OTHER_ORIGIN);
	t = good;
	t.wanted.rp = S("localhost.example");
	CHECK_INT(verdict_of(&t, key), PASSKEY_OTHER_RP);
	t = good;
	t.sent.client = client_of(a, "webauthn.create", &t.wanted, S(""));
	CHECK_INT(verdict_of(&t, key), PASSKEY_OTHER_TYPE);
	t.sent.client = client_of(a, "webauthn.get", &t.wanted, S(",\"crossOrigin\":true"));
	CHECK_INT(verdict_of(&t, key), PASSKEY_OTHER_ORIGIN);
	t.sent.client = client_of(a, "webauthn.get", &t.wanted, S(",\"crossOrigin\":false, \"more\":1"));
	CHECK_INT(verdict_of(&t, key), PASSKEY_SIGNATURE); /* all is as it should be, and it is not what was signed */
	t.sent.client = client_of(a, "webauthn.get", &t.wanted, S(",\"origin\":\"https://evil.example\""));
	CHECK_INT(verdict_of(&t, key), PASSKEY_MALFORMED);
	t.sent.client = S("[]");
	CHECK_INT(verdict_of(&t, key), PASSKEY_MALFORMED);
	t.sent.client = S("");
	CHECK_INT(verdict_of(&t, key), PASSKEY_MALFORMED);
}

TEST(a_registration_that_is_cut_or_changed_is_refused)
{
	SCOPED(arena_end) struct arena *a = arena_new(1 << 24);

	for (size_t i = 0; i < COUNT_OF(recorded); i++) {
		const struct taken good = registration(a, &recorded[i]);
		struct taken t = good;
		struct passkey_made made = {.count = -1};
		for (size_t n = 0; n < good.sent.data.n; n++) {
			t.sent.data = str_slice(good.sent.data, 0, n);
			CHECK_INT(factor_passkey_made(&t.sent, &t.wanted, &made), PASSKEY_MALFORMED);
		}
		t = good;
		t.sent.client = client_of(a, "webauthn.get", &t.wanted, S(""));
		CHECK_INT(factor_passkey_made(&t.sent, &t.wanted, &made), PASSKEY_OTHER_TYPE);
		t = good;
		t.wanted.origin = S("https://evil.example");
		CHECK_INT(factor_passkey_made(&t.sent, &t.wanted, &made), PASSKEY_OTHER_ORIGIN);
		t = good;
		t.wanted.rp = S("evil.example");
		CHECK_INT(factor_passkey_made(&t.sent, &t.wanted, &made), PASSKEY_OTHER_RP);
		CHECK_INT(made.count, -1);
	}
}
