#include "web/form.h"

#include "base/utf8.h"
#include "core/field.h"
#include "core/id.h"
#include "web/head.h"

/* ---- reading ---- */

static enum err read_text(struct arena *a, str raw, size_t max, str *ret, struct faults *fs)
{
	str text;
	size_t at;

	if (!percent_decode(a, raw, true, &text)) {
		return FAIL(fs, ERR_DATA, "form-malformed", NOWHERE);
	}
	if (text.n > max) {
		return FAIL(fs, ERR_DATA, "form-too-long", NOWHERE, INT_STR(max));
	}
	if (!utf8_valid(text, &at) || (text.n > 0 && memchr(text.p, '\0', text.n) != NULL)) {
		return FAIL(fs, ERR_DATA, "form-not-text", NOWHERE);
	}
	*ret = text;
	return OK;
}

static enum err read_pair(struct arena *a, str raw, struct pair *ret, struct faults *fs)
{
	str value, name = str_cut(raw, '=', &value);

	if (name.n == 0) {
		return FAIL(fs, ERR_DATA, "form-malformed", NOWHERE);
	}
	TRY(read_text(a, name, FORM_NAME_BYTES_MAX, &ret->name, fs));
	return read_text(a, value, FORM_VALUE_BYTES_MAX, &ret->value, fs);
}

static size_t count_pairs(str body)
{
	size_t n = body.n > 0;

	for (size_t i = 0; i < body.n; i++) {
		n += body.p[i] == '&';
	}
	return n;
}

enum err form_read(struct arena *a, str body, struct form *ret, struct faults *fs)
{
	size_t n = count_pairs(body);

	if (n > FORM_FIELDS_MAX) {
		return FAIL(fs, ERR_DATA, "form-too-many", NOWHERE, INT_STR(FORM_FIELDS_MAX));
	}
	struct pair *pairs = NEW_N(a, struct pair, n);

	for (size_t i = 0; i < n; i++) {
		TRY(read_pair(a, str_cut(body, '&', &body), &pairs[i], fs));
	}
	*ret = (struct form){pairs, n};
	return OK;
}

str form_value(const struct form *f, str name)
{
	for (size_t i = 0; i < f->n; i++) {
		if (str_eq(f->pairs[i].name, name)) {
			return f->pairs[i].value;
		}
	}
	return (str){NULL, 0};
}

/* ---- one field: the value was sent; what is empty, or only blanks, is none of their business ---- */

static struct place place_of(const struct field *field)
{
	return AT_FIELD(S(""), 0, str_of(field->name));
}

static size_t size_of(int64_t n)
{
	return n < 0 ? 0 : (size_t)n;
}

static enum err check_line(struct arena *a, const struct field *field, str s, struct field_value *ret,
                           struct faults *fs)
{
	(void)a;
	TRY(field_line(s, field->name, size_of(field->least), size_of(field->most), fs));
	ret->text = s;
	return OK;
}

/* CR LF, as browsers send the end of a line, and CR alone become LF. */
static str with_plain_line_ends(struct arena *a, str s)
{
	if (s.n == 0 || memchr(s.p, '\r', s.n) == NULL) {
		return s;
	}
	char *p = arena_alloc(a, s.n);
	size_t n = 0;

	for (size_t i = 0; i < s.n; i++) {
		bool of_crlf = s.p[i] == '\r' && i + 1 < s.n && s.p[i + 1] == '\n';
		if (!of_crlf) {
			p[n++] = s.p[i] == '\r' ? '\n' : s.p[i];
		}
	}
	return (str){p, n};
}

static enum err check_text(struct arena *a, const struct field *field, str s, struct field_value *ret,
                           struct faults *fs)
{
	str text = with_plain_line_ends(a, s);

	TRY(field_text(text, field->name, size_of(field->least), size_of(field->most), fs));
	ret->text = text;
	return OK;
}

enum {
	THOUSAND_DIGITS = 3,
	SHOWN_COLUMNS = 40, /* of what was typed, beside what is wrong with it */
};

/* Takes the commas out of "1,200"; false if they do not stand where thousands end, as in "1,20", which may be meant as
 * a decimal. */
static bool without_commas(struct arena *a, str s, str *ret)
{
	struct buf digits;
	bool minus = str_starts(s, S("-")), good = !str_ends(s, S(","));
	str rest, group = str_cut(s, ',', &rest);

	if (group.n == s.n) {
		*ret = s;
		return true;
	}
	buf_init(&digits, a, s.n);
	buf_add(&digits, group);
	good = good && group.n > minus && group.n - minus <= THOUSAND_DIGITS;
	while (rest.n > 0) {
		group = str_cut(rest, ',', &rest);
		good = good && group.n == THOUSAND_DIGITS;
		buf_add(&digits, group);
	}
	*ret = buf_str(&digits);
	return good;
}

static bool is_number(str s)
{
	for (size_t i = s.p[0] == '-'; i < s.n; i++) {
		if (s.p[i] < '0' || s.p[i] > '9') {
			return false;
		}
	}
	return s.n > 0 && s.p[s.n - 1] != '-';
}

static enum err check_number(struct arena *a, const struct field *field, str s, struct field_value *ret,
                             struct faults *fs)
{
	str digits;
	int64_t n;

	if (!without_commas(a, utf8_fold(a, s), &digits) || !is_number(digits)) {
		return FAIL(fs, ERR_DATA, "field-number-form", place_of(field), utf8_clip(s, SHOWN_COLUMNS));
	}
	if (!str_to_int(digits, &n)) { /* a number that no field can hold */
		return FAIL(fs, ERR_DATA, "field-number", place_of(field), s, INT_STR(field->least),
		            INT_STR(field->most));
	}
	TRY(field_number(n, field->name, field->least, field->most, fs));
	ret->number = n;
	ret->text = str_copy(a, INT_STR(n));
	return OK;
}

static enum err check_day(struct arena *a, const struct field *field, str s, struct field_value *ret, struct faults *fs)
{
	str day = utf8_fold(a, s); /* where a browser has no calendar to choose from, it is typed */

	TRY(field_day(day, field->name, fs));
	ret->text = day;
	return OK;
}

static enum err check_choice(struct arena *a, const struct field *field, str s, struct field_value *ret,
                             struct faults *fs)
{
	(void)a;
	for (size_t i = 0; field->choices != NULL && field->choices[i] != NULL; i++) {
		if (str_eq(s, str_of(field->choices[i]))) {
			ret->text = str_of(field->choices[i]);
			ret->number = (int64_t)i;
			return OK;
		}
	}
	return FAIL(fs, ERR_DATA, "form-choice", place_of(field));
}

static enum err check_id(struct arena *a, const struct field *field, str s, struct field_value *ret, struct faults *fs)
{
	int64_t id;

	if (!id_read(s, &id)) {
		return FAIL(fs, ERR_DATA, "form-id", place_of(field));
	}
	ret->number = id;
	ret->text = id_text(a, id);
	return OK;
}

static enum err check_switch(struct arena *a, const struct field *field, str s, struct field_value *ret,
                             struct faults *fs)
{
	(void)a;
	if (!str_eq(s, S("1"))) {
		return FAIL(fs, ERR_DATA, "form-choice", place_of(field));
	}
	ret->number = 1;
	ret->text = s;
	return OK;
}

typedef enum err check_fn(struct arena *a, const struct field *field, str s, struct field_value *ret,
                          struct faults *fs);

static const struct {
	check_fn *check;
	bool trims; /* blanks at both ends are nothing anybody meant */
} kinds[FIELD__MAX] = {
	[FIELD_LINE] = {check_line, true},      [FIELD_TEXT] = {check_text, false},
	[FIELD_NUMBER] = {check_number, true},  [FIELD_DAY] = {check_day, true},
	[FIELD_CHOICE] = {check_choice, false}, [FIELD_ID] = {check_id, false},
	[FIELD_SWITCH] = {check_switch, false}, [FIELD_SECRET] = {check_line, true},
};

/* ---- the form ---- */

static bool is_empty(const struct field *field, str s)
{
	return s.n == 0 || (field->kind == FIELD_TEXT && str_trim(s).n == 0);
}

static enum err check_field(struct arena *a, const struct form *f, const struct field *field, struct field_value *ret,
                            struct faults *fs)
{
	str sent = form_value(f, str_of(field->name));

	if (sent.p == NULL) {
		bool may_lack = field->may_be_empty || field->kind == FIELD_SWITCH;
		return may_lack ? OK : FAIL(fs, ERR_DATA, "form-missing", place_of(field));
	}
	str s = kinds[field->kind].trims ? str_trim(sent) : sent;

	if (field->kind != FIELD_SWITCH && is_empty(field, s)) {
		ret->text = S("");
		return field->may_be_empty ? OK : FAIL(fs, ERR_DATA, "field-empty", place_of(field));
	}
	ret->given = true;
	return kinds[field->kind].check(a, field, s, ret, fs);
}

static const struct field *find_field(const struct field *fields, size_t n, str name)
{
	for (size_t i = 0; i < n; i++) {
		if (str_eq(str_of(fields[i].name), name)) {
			return &fields[i];
		}
	}
	return NULL;
}

static bool is_of_frame(const char *const *frame, str name)
{
	for (; frame != NULL && *frame != NULL; frame++) {
		if (str_eq(str_of(*frame), name)) {
			return true;
		}
	}
	return false;
}

static bool is_first(const struct form *f, size_t i)
{
	for (size_t k = 0; k < i; k++) {
		if (str_eq(f->pairs[k].name, f->pairs[i].name)) {
			return false;
		}
	}
	return true;
}

/* Whether each pair is a field, and each field one pair. */
static enum err check_pairs(const struct form *f, const struct field *fields, size_t n, const char *const *frame,
                            struct faults *fs)
{
	enum err err = OK;

	for (size_t i = 0; i < f->n; i++) {
		str name = f->pairs[i].name;
		const struct field *field = find_field(fields, n, name);
		if (field == NULL && !is_of_frame(frame, name)) {
			err = FAIL(fs, ERR_DATA, "form-unknown-field", NOWHERE, name);
		} else if (field != NULL && !is_first(f, i)) {
			err = FAIL(fs, ERR_DATA, "form-twice", place_of(field));
		}
	}
	return err;
}

enum err form_check(struct arena *a, const struct form *f, const struct field *fields, size_t n,
                    const char *const *frame, struct field_value *ret, struct faults *fs)
{
	struct field_value *values = NEW_N(a, struct field_value, n);
	enum err err = check_pairs(f, fields, n, frame, fs);

	for (size_t i = 0; i < n; i++) {
		if (check_field(a, f, &fields[i], &values[i], fs) != OK) {
			err = ERR_DATA;
		}
	}
	if (err == OK && n > 0) {
		memcpy(ret, values, n * sizeof *ret);
	}
	return err;
}
