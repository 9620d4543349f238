#include "web/route.h"

#include "base/buf.h"
#include "core/message.h"
#include "store/entry.h"

enum { ROUTE_ALLOW_MAX = 64, ROUTE_NAME_MAX = 256, ROUTE_SAID_MAX = 512 };

/* ---- words ---- */

str method_word(enum method m)
{
	static const str words[METHOD__MAX] = {
		[METHOD_UNSET] = S(""), [METHOD_GET] = S("GET"), [METHOD_POST] = S("POST")};

	return words[m];
}

str lane_word(enum lane l)
{
	static const str words[LANE__MAX] = {
		[LANE_UNSET] = S(""),
		[LANE_READ] = S("read"),
		[LANE_WRITE] = S("write"),
		[LANE_SLOW] = S("slow"),
	};

	return words[l];
}

/* ---- finding ---- */

/* Whether the path begins as the pattern does before its first part: false for nearly every row, after some letters. */
static bool may_match(str path, const char *pattern)
{
	for (size_t i = 0; pattern[i] != '\0' && pattern[i] != ':'; i++) {
		if (i == path.n || path.p[i] != pattern[i]) {
			return false;
		}
	}
	return true;
}

static bool has_path(struct arena *a, const struct route_table *t, str path)
{
	struct path_parts parts;

	for (size_t i = 0; i < t->n; i++) {
		if (path_match(a, path, t->rows[i].path, &parts)) {
			return true;
		}
	}
	return false;
}

enum found_route route_table_find(struct arena *a, const struct route_table *t, enum method method, str path,
                                  const struct route **ret, struct path_parts *ret_parts)
{
	for (size_t i = 0; i < t->n; i++) {
		const struct route *row = &t->rows[i];
		if (row->method == method && may_match(path, row->path) && path_match(a, path, row->path, ret_parts)) {
			*ret = row;
			return ROUTE_FOUND;
		}
	}
	return has_path(a, t, path) ? ROUTE_NOT_METHOD : ROUTE_NONE;
}

str route_table_allow(struct arena *a, const struct route_table *t, str path)
{
	bool has[METHOD__MAX] = {false};
	struct path_parts parts;
	struct buf out;

	buf_init(&out, a, ROUTE_ALLOW_MAX);
	for (size_t i = 0; i < t->n; i++) {
		if (path_match(a, path, t->rows[i].path, &parts)) {
			has[t->rows[i].method] = true;
		}
	}
	for (enum method m = METHOD_UNSET + 1; m < METHOD__MAX; m++) {
		if (has[m]) {
			buf_add(&out, out.n > 0 ? S(", ") : S(""));
			buf_add(&out, method_word(m));
			buf_add(&out, m == METHOD_GET ? S(", HEAD") : S(""));
		}
	}
	return buf_str(&out);
}

str route_name(struct arena *a, const struct route *r)
{
	struct buf out;

	buf_init(&out, a, ROUTE_NAME_MAX);
	buf_add(&out, method_word(r->method));
	buf_char(&out, ' ');
	buf_add(&out, str_of(r->path));
	return buf_str(&out);
}

static str say(struct arena *a, const struct route *r, const char *id, enum lang lang)
{
	const struct catalogue *c = &catalogue_builtin;
	struct buf out;

	if (r->entry == NULL) {
		return phrase(c, lang, id);
	}
	buf_init(&out, a, ROUTE_SAID_MAX);
	PHRASE(&out, c, lang, id, phrase(c, lang, r->entry->one), phrase(c, lang, r->entry->many));
	return buf_str(&out);
}

str route_title(struct arena *a, const struct route *r, enum lang lang)
{
	return say(a, r, r->title, lang);
}

str route_help(struct arena *a, const struct route *r, enum lang lang)
{
	return say(a, r, r->help, lang);
}

/* ---- the self-test ---- */

static bool is_set(const char *text)
{
	return text != NULL && text[0] != '\0';
}

/* Of the firm's, and no piece of a page. */
static bool is_file(const struct route *r)
{
	return r->bare && r->may > MAY_SELF && !str_starts(str_of(r->type), S("text/html"));
}

static bool is_name(str s)
{
	for (size_t i = 0; i < s.n; i++) {
		char c = s.p[i];
		bool good = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
		if (!good) {
			return false;
		}
	}
	return s.n > 0 && s.n <= FORM_NAME_BYTES_MAX;
}

static bool has_limits(const struct field *f)
{
	switch (f->kind) {
	case FIELD_LINE:
	case FIELD_TEXT:
	case FIELD_SECRET:
		return f->least >= 0 && f->most > 0 && f->least <= f->most;
	case FIELD_NUMBER:
		return f->least <= f->most && (f->least != 0 || f->most != 0);
	default:
		return f->least == 0 && f->most == 0;
	}
}

/* Words that differ, and an end: whether one is there can only be seen as far as a table may reach. */
static bool has_choices(const struct field *f)
{
	if (f->kind != FIELD_CHOICE || f->choices == NULL) {
		return f->kind != FIELD_CHOICE && f->choices == NULL;
	}
	for (size_t i = 0; i <= ROUTE_CHOICES_MAX; i++) {
		if (f->choices[i] == NULL) {
			return i > 0;
		}
		for (size_t k = 0; k < i; k++) {
			if (str_eq(str_of(f->choices[k]), str_of(f->choices[i]))) {
				return false;
			}
		}
		if (!is_set(f->choices[i])) {
			return false;
		}
	}
	return false;
}

static bool may_be_hidden(enum field_kind kind)
{
	return kind == FIELD_NUMBER || kind == FIELD_ID || kind == FIELD_CHOICE;
}

static const char *field_lacks(const struct route *r, size_t at)
{
	const struct field *f = &r->fields[at];

	if (!is_name(str_of(f->name))) {
		return "field name";
	}
	for (size_t i = 0; i < at; i++) {
		if (str_eq(str_of(r->fields[i].name), str_of(f->name))) {
			return "field name";
		}
	}
	if (f->kind <= FIELD_UNSET || f->kind >= FIELD__MAX) {
		return "field kind";
	}
	if (!has_limits(f)) {
		return "field least, most";
	}
	if (!has_choices(f)) {
		return "field choices";
	}
	bool needs_label = r->method == METHOD_POST && !may_be_hidden(f->kind);

	return is_set(f->label) || (f->label == NULL && !needs_label) ? NULL : "field label";
}

static const char *fields_lack(const struct route *r)
{
	if (r->field_count > FORM_FIELDS_MAX || (r->fields == NULL) != (r->field_count == 0)) {
		return "fields";
	}
	for (size_t i = 0; i < r->field_count; i++) {
		const char *lacks = field_lacks(r, i);
		if (lacks != NULL) {
			return lacks;
		}
	}
	return NULL;
}

static bool is_path(const char *path)
{
	size_t parts = 0;

	for (size_t i = 0; is_set(path) && path[i] != '\0'; i++) {
		bool starts = path[i] == ':';
		bool nameless = starts && (path[i + 1] == '\0' || path[i + 1] == '/');
		if (nameless || (starts && path[i - (i > 0)] != '/')) {
			return false;
		}
		parts += starts;
	}
	return is_set(path) && path[0] == '/' && parts <= PATH_PARTS_MAX;
}

static const char *row_lacks(const struct route *r)
{
	bool is_get = r->method == METHOD_GET, is_writer = r->lane == LANE_WRITE || r->lane == LANE_SLOW;
	const struct {
		bool good;
		const char *column;
	} rows[] = {
		{r->method > METHOD_UNSET && r->method < METHOD__MAX, "method"},
		{is_path(r->path), "path"},
		{r->lane > LANE_UNSET && r->lane < LANE__MAX, "lane"},
		{r->act == NULL || is_writer, "lane"},
		{r->may > MAY_UNSET && r->may < MAY__MAX, "may"},
		{r->firm > FIRM_UNSET && r->firm < FIRM__MAX, "firm"},
		{r->firm == FIRM_NOT_NEEDED || r->may != MAY_ANYBODY, "firm"},
		{r->tab > TAB_UNSET && r->tab < TAB__MAX, "tab"},
		{r->tab == TAB_NONE || !r->bare, "tab"},
		{(r->show != NULL) == (r->act == NULL), "show"},
		{!is_get || r->act == NULL || r->may == MAY_ANYBODY, "act"},
		{(r->prepare != NULL) == (!is_get && r->lane == LANE_SLOW), "prepare"},
		{!r->rechecks || ((!is_get || r->show != NULL) && r->may != MAY_ANYBODY), "rechecks"},
		{is_set(r->type) == r->bare, "type"},
		{!is_file(r) || r->taken, "taken"},
		{!r->kept || (is_get && r->show != NULL && !r->bare && !r->rechecks && r->lane == LANE_READ), "kept"},
		{is_set(r->title), "title"},
		{is_set(r->help), "help"},
	};

	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		if (!rows[i].good) {
			return rows[i].column;
		}
	}
	return NULL;
}

const char *route_lacks(const struct route *r)
{
	const char *lacks = row_lacks(r);

	return lacks != NULL ? lacks : fields_lack(r);
}

bool route_is_complete(const struct route *r)
{
	return route_lacks(r) == NULL;
}
