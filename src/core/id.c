#include "core/id.h"

static const char digits[] = "0123456789abcdefghjkmnpqrstvwxyz";

enum { DIGIT_BITS = 5, DIGIT_MASK = 31 };

void id_write(struct buf *out, int64_t id)
{
	char s[ID_LENGTH];
	uint64_t rest = (uint64_t)id;

	for (size_t i = ID_LENGTH; i > 0; i--) {
		s[i - 1] = digits[rest & DIGIT_MASK];
		rest >>= DIGIT_BITS;
	}
	buf_add(out, (str){s, sizeof s});
}

str id_text(struct arena *a, int64_t id)
{
	struct buf out;

	buf_init(&out, a, ID_LENGTH);
	id_write(&out, id);
	return buf_str(&out);
}

/* The value of a digit, or a number that is none. */
static uint64_t digit(char c)
{
	char lower = ascii_lower(c);
	char meant = lower == 'i' || lower == 'l' ? '1' : lower == 'o' ? '0' : lower;
	const char *at = memchr(digits, meant, sizeof digits - 1);

	return at == NULL ? UINT64_MAX : (uint64_t)(at - digits);
}

bool id_read(str s, int64_t *ret)
{
	uint64_t id = 0;

	if (s.n != ID_LENGTH) {
		return false;
	}
	for (size_t i = 0; i < ID_LENGTH; i++) {
		uint64_t d = digit(s.p[i]);
		if (d > DIGIT_MASK || id > (uint64_t)INT64_MAX >> DIGIT_BITS) {
			return false;
		}
		id = id << DIGIT_BITS | d;
	}
	*ret = (int64_t)id;
	return true;
}
