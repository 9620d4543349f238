#include "intake/encoding.h"

#include <iconv.h>

#include "base/utf8.h"

#define NO_CONVERTER ((iconv_t)-1)

/* Opened once and kept: opening reads files, and after the sandbox has closed there are none. */
static iconv_t cp932_to_utf8(void)
{
	static iconv_t converter;
	static bool tried;

	if (!tried) {
		tried = true;
		converter = iconv_open("UTF-8", "CP932");
	}
	return converter;
}

void encoding_warm(void)
{
	(void)cp932_to_utf8();
}

static bool is_unit(const char *p, char first, char second)
{
	return p[0] == first && p[1] == second;
}

/* UTF-16 without its mark: it has a line end or a comma of two bytes at an even place. */
static bool looks_utf16(str s)
{
	static const char signs[] = {'\n', ','};

	for (size_t i = 0; i + 1 < s.n; i += 2) {
		for (size_t k = 0; k < sizeof signs; k++) {
			if (is_unit(s.p + i, signs[k], '\0') || is_unit(s.p + i, '\0', signs[k])) {
				return true;
			}
		}
	}
	return false;
}

/* A workbook as it is: a ZIP archive (.xlsx, .ods) or the older compound file (.xls). */
static bool looks_workbook(str s)
{
	return str_starts(s, S("PK\x03\x04")) || str_starts(s, S("\xD0\xCF\x11\xE0"));
}

/* Converts CP932; false with *ret_at = the first byte that is none. */
static bool convert(struct arena *a, str bytes, str *ret, size_t *ret_at)
{
	/* no CP932 character of n bytes takes more than 3 n bytes of UTF-8 */
	size_t room = bytes.n * 3 + 4, left_in = bytes.n, left_out = room;
	char *out = arena_alloc(a, room), *in = (char *)(uintptr_t)bytes.p, *to = out;

	(void)iconv(cp932_to_utf8(), NULL, NULL, NULL, NULL);
	if (iconv(cp932_to_utf8(), &in, &left_in, &to, &left_out) == (size_t)-1) {
		*ret_at = bytes.n - left_in;
		return false;
	}
	*ret = (str){out, room - left_out};
	return true;
}

enum err encoding_to_utf8(struct arena *a, str bytes, str file, str *ret, struct faults *fs)
{
	size_t bad_at = 0;

	if (str_starts(bytes, S("\xEF\xBB\xBF"))) {
		bytes = str_slice(bytes, 3, SIZE_MAX);
	}
	if (str_trim(bytes).n == 0) {
		return FAIL(fs, ERR_DATA, "input-empty", AT_FILE(file));
	}
	if (looks_workbook(bytes)) {
		return FAIL(fs, ERR_DATA, "input-workbook", AT_FILE(file));
	}
	if (str_starts(bytes, S("\xFF\xFE")) || str_starts(bytes, S("\xFE\xFF")) || looks_utf16(bytes)) {
		return FAIL(fs, ERR_DATA, "input-utf16", AT_FILE(file));
	}
	const char *nul = memchr(bytes.p, '\0', bytes.n);

	if (nul != NULL) {
		return FAIL(fs, ERR_DATA, "input-nul", AT_LINE(file, str_line_at(bytes, (size_t)(nul - bytes.p))));
	}
	if (utf8_valid(bytes, &bad_at)) {
		*ret = bytes;
		return OK;
	}
	size_t bad_cp932 = bad_at;

	if (cp932_to_utf8() == NO_CONVERTER || !convert(a, bytes, ret, &bad_cp932)) {
		size_t at = bad_cp932 > bad_at ? bad_cp932 : bad_at;
		return FAIL(fs, ERR_DATA, "input-encoding", AT_LINE(file, str_line_at(bytes, at)));
	}
	return OK;
}
