/* Writing JSON (RFC 8259) into a buffer, member by member; commas and escapes are the writer's business.
 *
 *     struct json j;
 *     json_init(&j, &out);
 *     json_open(&j, '{');
 *     json_key(&j, "score");
 *     json_int(&j, 72);
 *     json_close(&j, '}');
 *
 * Nothing is ever wrong half-way: nesting deeper than JSON_DEPTH sets out.bad like any text that does not fit. */
#ifndef BASE_JSON_H
#define BASE_JSON_H

#include "base/buf.h"

enum { JSON_DEPTH = 32 };

struct json {
	struct buf *out;
	size_t depth;
	bool filled[JSON_DEPTH]; /* something stands before, on that level */
	bool after_key;
	bool tight; /* no blanks and no line ends */
};

void json_init(struct json *j, struct buf *out);

/* The same without a blank or a line end: for what is kept, not read. */
void json_init_tight(struct json *j, struct buf *out);

/* '{' or '[', and '}' or ']'. */
void json_open(struct json *j, char bracket);
void json_close(struct json *j, char bracket);

/* The name of the member whose value comes next. */
void json_key(struct json *j, const char *name);
void json_key_str(struct json *j, str name);

/* Bytes that are no UTF-8 become U+FFFD. */
void json_text(struct json *j, str s);
void json_int(struct json *j, int64_t n);
void json_bool(struct json *j, bool yes);
void json_null(struct json *j);

/* A member that is a number, or null when it is not known. */
void json_key_number(struct json *j, const char *key, bool known, int64_t n);

/* A member that is a text, or null when it is empty. */
void json_key_text(struct json *j, const char *key, str s);

#endif
