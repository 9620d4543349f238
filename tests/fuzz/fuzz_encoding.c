/* intake/encoding.h: any bytes as UTF-8, or a fault that says why not. */
#include "fuzz.h"

#include "base/utf8.h"
#include "intake/encoding.h"

/* UTF-8 comes out as it went in, without its mark. */
static void hold_kept(str in, str out)
{
	size_t at;
	str mark = S("\xEF\xBB\xBF");
	str bare = str_starts(in, mark) ? str_slice(in, mark.n, SIZE_MAX) : in;

	HOLD(!utf8_valid(bare, &at) || str_eq(bare, out));
}

/* Bytes that are half-width kana of CP932 wherever they stand, and never UTF-8: no other bytes grow threefold. */
static bool only_kana(str s)
{
	bool kana = s.n > 0;

	for (size_t i = 0; i < s.n; i++) {
		kana = kana && (unsigned char)s.p[i] >= 0xA1 && (unsigned char)s.p[i] <= 0xBF;
	}
	return kana;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static struct faults faults;
	str bytes = {(const char *)data, size}, out = S("untouched"), again;
	size_t at;

	if (size > INPUT_MAX) {
		return 0;
	}
	SCOPED(arena_end) struct arena *a = arena_new(ARENA_MAX);

	faults = (struct faults){.n = 0};
	enum err err = encoding_to_utf8(a, bytes, S("input"), &out, &faults);

	hold_faults(a, err, &faults);
	HOLD(!only_kana(bytes) || (err == OK && out.n == 3 * bytes.n));
	if (err != OK) {
		HOLD(str_eq(out, S("untouched")));
		return 0;
	}
	HOLD(utf8_valid(out, &at));
	HOLD(out.n == 0 || memchr(out.p, '\0', out.n) == NULL);
	HOLD(out.n > 0);
	hold_kept(bytes, out);
	/* what it made is what it takes; a second mark would be taken off, and blanks of CP932 are blanks now */
	if (str_trim(out).n > 0 && !str_starts(out, S("\xEF\xBB\xBF"))) {
		HOLD(encoding_to_utf8(a, out, S("input"), &again, &faults) == OK && str_eq(out, again));
	}
	return 0;
}
