#include "sys/base64.h"

#include <sodium/utils.h>

str base64_write(struct arena *a, str bytes)
{
	size_t room = sodium_base64_ENCODED_LEN(bytes.n, sodium_base64_VARIANT_URLSAFE_NO_PADDING);
	char *text = arena_alloc(a, room);

	sodium_bin2base64(text, room, (const unsigned char *)bytes.p, bytes.n,
	                  sodium_base64_VARIANT_URLSAFE_NO_PADDING);
	return (str){text, room - 1};
}

bool base64_read(struct arena *a, str text, str *ret)
{
	unsigned char *bytes = arena_alloc(a, text.n + 1);
	size_t n = 0;
	const char *end = NULL;

	if (sodium_base642bin(bytes, text.n, text.p, text.n, NULL, &n, &end,
	                      sodium_base64_VARIANT_URLSAFE_NO_PADDING) != 0 ||
	    end != text.p + text.n) {
		return false;
	}
	*ret = (str){(const char *)bytes, n};
	return true;
}
