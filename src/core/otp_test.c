#include "core/otp.h"

#include "base/test.h"

static str key_text(struct arena *a, str key, bool grouped)
{
	struct buf b;

	buf_init(&b, a, OTP_URI_MAX);
	otp_write_key(&b, key, grouped);
	return buf_str(&b);
}

/* RFC 4226, 5.4 */
TEST(the_code_of_a_mac)
{
	static const uint8_t mac[OTP_MAC] = {0x1f, 0x86, 0x98, 0x69, 0x0e, 0x02, 0xca, 0x16, 0x61, 0x85,
	                                     0x50, 0xef, 0x7f, 0x19, 0xda, 0x8e, 0x94, 0x5b, 0x55, 0x5a};

	CHECK_INT(otp_code(mac), 872921);
}

TEST(a_step_is_half_a_minute_and_eight_bytes)
{
	static const uint8_t wanted[OTP_COUNTER] = {0, 0, 0, 0, 0x02, 0x35, 0x23, 0xec};
	uint8_t counter[OTP_COUNTER];

	CHECK_INT(otp_step(59 * 1000), 1);
	CHECK_INT(otp_step(60 * 1000), 2);
	otp_counter(otp_step(INT64_C(1111111109) * 1000), counter); /* RFC 6238, appendix B */
	CHECK(memcmp(counter, wanted, sizeof wanted) == 0);
}

TEST(digits_are_read_as_people_type_them)
{
	static const struct {
		const char *typed;
		int64_t code; /* -1: none */
	} rows[] = {
		{"123456", 123456},
		{" 123 456 ", 123456},
		{"１２３　４５６", 123456},
		{"000007", 7},
		{"", -1},
		{"12345", -1},
		{"1234567", -1},
		{"12345a", -1},
		{"-12345", -1},
		{"𠮷😀", -1},
		{"12345\xff", -1},
	};

	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		int64_t code = -1;
		CHECK(otp_read(str_of(rows[i].typed), &code) == (rows[i].code >= 0));
		CHECK_INT(code, rows[i].code);
	}
}

/* RFC 4648, 10 */
TEST(keys_are_base32)
{
	SCOPED(arena_end) struct arena *a = arena_new(1 << 16);

	CHECK_STR(key_text(a, S("fooba"), false), S("MZXW6YTB"));
	CHECK_STR(key_text(a, S("12345678901234567890"), true), S("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ"));
}

TEST(a_link_for_an_app_is_plain)
{
	SCOPED(arena_end) struct arena *a = arena_new(1 << 16);
	struct buf b;

	buf_init(&b, a, OTP_URI_MAX);
	otp_write_uri(&b, S("12345678901234567890"), S("砦&<"), S("a.b@c"));
	CHECK_STR(buf_str(&b), S("otpauth://totp/Toride%20%E7%A0%A6%26%3C:a%2Eb%40c?secret="
	                         "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Toride%20%E7%A0%A6%26%3C"));
}
