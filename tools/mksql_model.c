/* What the parts of mksql stand on: faults, tokens of SQL, names, texts with holes. */
#include "mksql_model.h"

#include <stdarg.h>

static const struct sql_type types[] = {
	{"id", {"integer", "bigint"}, "TYPE_ID", "int64_t", "struct maybe"},
	{"int", {"integer", "bigint"}, "TYPE_INT", "int64_t", "struct maybe"},
	{"text", {"text", "text"}, "TYPE_TEXT", "str", "str"},
	{"real", {"real", "double precision"}, "TYPE_REAL", "double", NULL},
	{"blob", {"blob", "bytea"}, "TYPE_BLOB", "str", "str"},
};

bool fault(struct mk *mk, const char *at, const char *format, ...)
{
	str text = mk->file->text;
	size_t offset = at == NULL ? 0 : (size_t)((uintptr_t)at - (uintptr_t)text.p);
	size_t line = offset > text.n ? 1 : str_line_at(text, offset); /* elsewhere is what mksql wrote itself */

	if (mk->faults++ < FAULTS_TOLD) {
		va_list args;
		(void)fprintf(stderr, "%s:%zu: ", mk->file->path, line);
		va_start(args, format);
		(void)vfprintf(stderr, format, args);
		va_end(args);
		(void)fputc('\n', stderr);
	}
	return false;
}

/* ---- tokens ---- */

str text_behind(str s, size_t n)
{
	n = n < s.n ? n : s.n;
	return (str){s.p + n, s.n - n};
}

static bool is_word(char c)
{
	char low = ascii_lower(c);

	return (low >= 'a' && low <= 'z') || (c >= '0' && c <= '9') || c == '_' || (c & 0x80) != 0;
}

/* Behind the first `end` from byte `from` on; all of `s` if there is none. */
static size_t past(str s, size_t from, str end)
{
	size_t at = str_find(text_behind(s, from), end);

	return at == SIZE_MAX ? s.n : from + at + end.n;
}

static size_t white(str s)
{
	if (str_starts(s, S("--"))) {
		return past(s, 2, S("\n"));
	}
	if (str_starts(s, S("/*"))) {
		return past(s, 2, S("*/"));
	}
	return s.n > 0 && strchr(" \t\r\n", s.p[0]) != NULL ? 1 : 0;
}

struct token token_next(str *rest)
{
	str s = *rest;
	struct token t = {.kind = PUNCT};
	size_t n = 1;

	while (white(s) > 0) {
		s = text_behind(s, white(s));
	}
	if (s.n == 0) {
		t.kind = END;
		n = 0;
	} else if (s.p[0] == '\'' || s.p[0] == '"') {
		t.kind = STRING; /* a doubled quote makes two of them, which does no harm */
		n = past(s, 1, str_slice(s, 0, 1));
	} else if (is_word(s.p[0]) || (s.n > 1 && s.p[0] == ':' && is_word(s.p[1]))) {
		t.kind = s.p[0] == ':' ? PARAM : s.p[0] >= '0' && s.p[0] <= '9' ? NUMBER : WORD;
		while (n < s.n && is_word(s.p[n])) {
			n++;
		}
	}
	t.text = (str){s.p, n};
	*rest = text_behind(s, n);
	return t;
}

struct token token_peek(str rest)
{
	return token_next(&rest);
}

bool token_is(struct token t, const char *text)
{
	return t.kind != STRING && str_eq_nocase(t.text, str_of(text));
}

size_t newlines(str s)
{
	size_t n = 0;

	for (size_t i = 0; i < s.n; i++) {
		n += s.p[i] == '\n';
	}
	return n;
}

bool is_listed(str word, const char *list)
{
	for (str rest = str_of(list); rest.n > 0;) {
		if (str_eq_nocase(word, str_cut(rest, ' ', &rest))) {
			return true;
		}
	}
	return false;
}

/* ---- names ---- */

const struct sql_type *type_named(str word)
{
	for (size_t i = 0; i < COUNT_OF(types); i++) {
		if (str_eq(word, str_of(types[i].word))) {
			return &types[i];
		}
	}
	return NULL;
}

const struct slot *slot_named(const struct slots *slots, str name)
{
	for (size_t i = 0; i < slots->n; i++) {
		if (str_eq(slots->list[i].name, name)) {
			return &slots->list[i];
		}
	}
	return NULL;
}

const struct sql_table *sql_table_named(const struct mk *mk, str name)
{
	for (size_t i = 0; i < mk->table_n; i++) {
		if (str_eq(mk->tables[i]->name, name)) {
			return mk->tables[i];
		}
	}
	return NULL;
}

/* ---- texts ---- */

void put_all(struct buf *out, const char *text, const str *args)
{
	for (; *text != '\0'; text++) {
		if (*text == '$') {
			buf_add(out, *args++);
		} else {
			buf_char(out, *text);
		}
	}
}

str make_text(struct mk *mk, const char *text, const str *args)
{
	struct buf out;

	buf_init(&out, mk->arena, MADE_MAX);
	put_all(&out, text, args);
	return (str){buf_z(&out), out.n};
}
