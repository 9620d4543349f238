/* Writing values into HTML: the half of tools/mkhtml that runs with the product.
 *
 * Generated code calls html_put_text, html_put_attr, html_put_url and html_put_url_part, chosen by the place of the
 * hole; the C type of the value then chooses the function.  A value of any other type (const char *, bool, a struct)
 * has no association and does not compile, so nothing reaches a page unescaped by accident.
 *
 * Everywhere: bytes that are not UTF-8 come out as U+FFFD; control characters other than newline and tab are dropped.
 * Nothing here fails; a buffer that is full says so itself (base/buf.h). */
#ifndef RENDER_HTML_H
#define RENDER_HTML_H

#include "base/buf.h"

/* Between tags: & < > " become character references. */
void html_text(struct buf *out, str s);

/* Inside a double-quoted attribute value. */
void html_attr(struct buf *out, str s);

/* At the beginning of an attribute that is an address: relative addresses, #fragments, http:, https:, mailto: and
 * tel: pass, escaped; anything else (javascript:, data:, an unknown scheme) becomes "#". */
void html_url(struct buf *out, str s);

/* Behind other text of an address, as in "/risk/{r->id}?q={v->query}": one part of a path, query or fragment.  All but
 * A-Z a-z 0-9 - . _ ~ is percent-encoded, so that the value can neither end its part nor begin another. */
void html_url_part(struct buf *out, str s);

/* The decimal digits. */
void html_int(struct buf *out, int64_t n);
void html_uint(struct buf *out, uint64_t n);

/* The function that writes `x`, given the one for text.  Plain char, bool and pointers are left out on purpose. */
/* clang-format off */
#define HTML_WRITER(x, for_str)                                                                                        \
	_Generic((x),                                                                                                  \
		str: for_str,                                                                                          \
		signed char: html_int,                                                                                 \
		short: html_int,                                                                                       \
		int: html_int,                                                                                         \
		long: html_int,                                                                                        \
		long long: html_int,                                                                                   \
		unsigned char: html_uint,                                                                              \
		unsigned short: html_uint,                                                                             \
		unsigned int: html_uint,                                                                               \
		unsigned long: html_uint,                                                                              \
		unsigned long long: html_uint)
/* clang-format on */

#define html_put_text(out, x) HTML_WRITER(x, html_text)((out), (x))
#define html_put_attr(out, x) HTML_WRITER(x, html_attr)((out), (x))
#define html_put_url(out, x) HTML_WRITER(x, html_url)((out), (x))
#define html_put_url_part(out, x) HTML_WRITER(x, html_url_part)((out), (x))

#endif
