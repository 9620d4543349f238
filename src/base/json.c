#include "base/json.h"

#include "base/utf8.h"

void json_init(struct json *j, struct buf *out)
{
	*j = (struct json){.out = out};
}

void json_init_tight(struct json *j, struct buf *out)
{
	*j = (struct json){.out = out, .tight = true};
}

/* Two blanks a level: results are read by people, too. */
static void new_line(struct json *j)
{
	if (!j->tight) {
		buf_char(j->out, '\n');
		buf_repeat(j->out, S("  "), j->depth);
	}
}

static void before_value(struct json *j)
{
	if (j->after_key) {
		j->after_key = false;
		return;
	}
	if (j->filled[j->depth]) {
		buf_char(j->out, ',');
	}
	if (j->depth > 0) {
		new_line(j);
	}
	j->filled[j->depth] = true;
}

void json_open(struct json *j, char bracket)
{
	before_value(j);
	buf_char(j->out, bracket);
	if (j->depth + 1 == JSON_DEPTH) {
		j->out->bad = true;
		return;
	}
	j->filled[++j->depth] = false;
}

void json_close(struct json *j, char bracket)
{
	bool filled = j->filled[j->depth];

	if (j->depth == 0) {
		j->out->bad = true;
		return;
	}
	j->depth--;
	if (filled) {
		new_line(j);
	}
	buf_char(j->out, bracket);
	if (j->depth == 0 && !j->tight) {
		buf_char(j->out, '\n');
	}
}

static void quoted(struct buf *out, str s)
{
	static const char hex[] = "0123456789abcdef";

	buf_char(out, '"');
	while (s.n > 0) {
		str here = s;
		uint32_t c = utf8_next(&s);
		size_t n = here.n - s.n;
		if (c == '"' || c == '\\') {
			buf_char(out, '\\');
			buf_char(out, (char)c);
		} else if (c == '\n') {
			buf_lit(out, "\\n");
		} else if (c < 0x20 || c == 0x7F) {
			buf_lit(out, "\\u00");
			buf_char(out, hex[c >> 4 & 15]);
			buf_char(out, hex[c & 15]);
		} else if (c == UTF8_BAD && n == 1) {
			buf_lit(out, "\uFFFD");
		} else {
			buf_add(out, str_slice(here, 0, n));
		}
	}
	buf_char(out, '"');
}

void json_key_str(struct json *j, str name)
{
	before_value(j);
	quoted(j->out, name);
	buf_add(j->out, j->tight ? S(":") : S(": "));
	j->after_key = true;
}

void json_key(struct json *j, const char *name)
{
	json_key_str(j, str_of(name));
}

void json_text(struct json *j, str s)
{
	before_value(j);
	quoted(j->out, s);
}

void json_int(struct json *j, int64_t n)
{
	before_value(j);
	buf_int(j->out, n);
}

void json_bool(struct json *j, bool yes)
{
	before_value(j);
	buf_add(j->out, yes ? S("true") : S("false"));
}

void json_null(struct json *j)
{
	before_value(j);
	buf_lit(j->out, "null");
}

void json_key_number(struct json *j, const char *key, bool known, int64_t n)
{
	json_key(j, key);
	if (known) {
		json_int(j, n);
	} else {
		json_null(j);
	}
}

void json_key_text(struct json *j, const char *key, str s)
{
	json_key(j, key);
	if (s.n > 0) {
		json_text(j, s);
	} else {
		json_null(j);
	}
}
