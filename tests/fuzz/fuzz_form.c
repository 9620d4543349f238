/* web/form.h and web/head.h: what a browser sends.  The first byte says which: "c" a Cookie header, "l" an
 * Accept-Language header, "p" a path; all else is the body of a form, which is held against a field of each kind. */
#include "fuzz.h"

#include "base/lang.h"
#include "base/utf8.h"
#include "web/form.h"
#include "web/head.h"

static const char *const words[] = {"yes", "partly", "no", NULL};
static const char *const frame[] = {"form", "proof", NULL};
static const struct field fields[] = {
	{.name = "line", .kind = FIELD_LINE, .least = 1, .most = 20, .may_be_empty = true, .label = "line"},
	{.name = "text", .kind = FIELD_TEXT, .most = 200, .may_be_empty = true, .label = "text"},
	{.name = "number", .kind = FIELD_NUMBER, .least = -5, .most = 1000000, .may_be_empty = true},
	{.name = "day", .kind = FIELD_DAY, .may_be_empty = true, .label = "day"},
	{.name = "choice", .kind = FIELD_CHOICE, .may_be_empty = true, .choices = words},
	{.name = "id", .kind = FIELD_ID, .may_be_empty = true},
	{.name = "switch", .kind = FIELD_SWITCH, .label = "switch"},
	{.name = "secret", .kind = FIELD_SECRET, .least = 3, .most = 20, .may_be_empty = true, .label = "secret"},
	{.name = "must", .kind = FIELD_LINE, .least = 1, .most = 20, .label = "must"},
};

/* ---- forms ---- */

static void hold_value(const struct field *field, const struct field_value *v)
{
	size_t at, n = utf8_count(v->text);

	HOLD(utf8_valid(v->text, &at));
	HOLD(v->given == (v->text.n > 0));
	HOLD(v->given || (v->number == 0 && (field->may_be_empty || field->kind == FIELD_SWITCH)));
	if (!v->given) {
		return;
	}
	switch (field->kind) {
	case FIELD_TEXT:
		HOLD(!utf8_has_control(v->text, S("\n\t")) && n <= (size_t)field->most);
		break;
	case FIELD_NUMBER:
		HOLD(v->number >= field->least && v->number <= field->most && str_eq(v->text, INT_STR(v->number)));
		break;
	case FIELD_CHOICE:
		HOLD(v->number >= 0 && v->number < 3 && str_eq(v->text, str_of(words[v->number])));
		break;
	case FIELD_ID:
		HOLD(v->number >= 0 && v->text.n == 13);
		break;
	case FIELD_SWITCH:
		HOLD(v->number == 1);
		break;
	default:
		HOLD(!utf8_has_control(v->text, S("")) && str_eq(v->text, str_trim(v->text)));
		HOLD(field->kind == FIELD_DAY ? v->text.n == 10
		                              : n >= (size_t)field->least && n <= (size_t)field->most);
	}
}

/* What passed once passes again, and is the same then. */
static void hold_same(struct arena *a, const struct field_value *values, struct faults *fs)
{
	struct pair pairs[COUNT_OF(fields)];
	struct field_value again[COUNT_OF(fields)];
	struct form f = {pairs, 0};

	for (size_t i = 0; i < COUNT_OF(fields); i++) {
		if (values[i].given) {
			pairs[f.n++] = (struct pair){str_of(fields[i].name), values[i].text};
		}
	}
	HOLD(form_check(a, &f, fields, COUNT_OF(fields), NULL, again, fs) == OK);
	for (size_t i = 0; i < COUNT_OF(fields); i++) {
		HOLD(again[i].given == values[i].given && again[i].number == values[i].number);
		HOLD(str_eq(again[i].text, values[i].text));
	}
}

static void hold_form(struct arena *a, str body)
{
	struct field_value values[COUNT_OF(fields)];
	struct faults *fs = NEW(a, struct faults);
	struct form f;
	enum err err = form_read(a, body, &f, fs);
	size_t at;

	if (err == OK) {
		HOLD(f.n <= FORM_FIELDS_MAX);
		for (size_t i = 0; i < f.n; i++) {
			HOLD(f.pairs[i].name.n > 0 && f.pairs[i].name.n <= FORM_NAME_BYTES_MAX);
			HOLD(f.pairs[i].value.p != NULL && form_value(&f, f.pairs[i].name).p != NULL);
			HOLD(utf8_valid(f.pairs[i].name, &at) && utf8_valid(f.pairs[i].value, &at));
		}
		err = form_check(a, &f, fields, COUNT_OF(fields), frame, values, fs);
	}
	hold_faults(a, err, fs);
	for (size_t i = 0; err == OK && i < COUNT_OF(fields); i++) {
		hold_value(&fields[i], &values[i]);
	}
	if (err == OK) {
		hold_same(a, values, fs);
	}
}

/* ---- heads: refused is what gives nothing ---- */

static void hold_cookie(struct arena *a, str header)
{
	str value = cookie_value(header, S("toride-session"));

	(void)a;
	hold_faults_last = value.p == NULL ? ERR_DATA : OK;
	HOLD(value.n == 0 || str_find(header, value) != SIZE_MAX);
	for (size_t i = 0; i < value.n; i++) {
		HOLD(value.p[i] > ' ' && value.p[i] < 0x7F && memchr("\",;\\", value.p[i], 4) == NULL);
	}
}

static void hold_language(struct arena *a, str header)
{
	int lang = language_wanted(header);

	(void)a;
	hold_faults_last = lang < 0 ? ERR_DATA : OK;
	HOLD(lang >= -1 && lang < LANG__MAX);
}

static void hold_path(struct arena *a, str path)
{
	static const char *const patterns[] = {"/", "/firm", "/round/:id", "/round/:id/item/:item", "/:a/:b/:c/:d"};
	struct path_parts parts;
	size_t at;

	hold_faults_last = ERR_DATA;
	for (size_t i = 0; i < COUNT_OF(patterns); i++) {
		if (!path_match(a, path, patterns[i], &parts)) {
			continue;
		}
		hold_faults_last = OK;
		HOLD(parts.n <= PATH_PARTS_MAX);
		for (size_t k = 0; k < parts.n; k++) {
			str part = parts.part[k];
			HOLD(part.n > 0 && utf8_valid(part, &at) && !utf8_has_control(part, S("")));
			HOLD(memchr(part.p, '/', part.n) == NULL);
		}
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	str bytes = {(const char *)data, size};

	if (size == 0 || size > INPUT_MAX) {
		return 0;
	}
	SCOPED(arena_end) struct arena *a = arena_new(ARENA_MAX);
	str rest = str_slice(bytes, 1, SIZE_MAX);

	switch (data[0]) {
	case 'c':
		hold_cookie(a, rest);
		break;
	case 'l':
		hold_language(a, rest);
		break;
	case 'p':
		hold_path(a, rest);
		break;
	default:
		hold_form(a, rest);
	}
	return 0;
}
