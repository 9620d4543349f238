#include "intake/book.h"

#include <jansson.h>

struct reader {
	struct book *book;
	str file;
	struct faults *fs;
};

void book_warm(void)
{
	json_object_seed(0);
}

bool book_looks_like(str bytes)
{
	str rest = str_starts(bytes, S("\xEF\xBB\xBF")) ? str_slice(bytes, 3, SIZE_MAX) : bytes;

	return str_starts(str_trim(rest), S("{"));
}

static void json_end(json_t **j)
{
	json_decref(*j);
}

static enum err misshapen(const struct reader *r, const char *key)
{
	return FAIL(r->fs, ERR_DATA, "book-shape", AT_FILE(r->file), str_of(key));
}

/* A text, or nothing where it may be missing. */
static enum err text_of(const struct reader *r, const json_t *object, const char *key, bool may_lack, str *ret)
{
	const json_t *value = json_object_get(object, key);

	if (may_lack && (value == NULL || json_is_null(value))) {
		*ret = S("");
		return OK;
	}
	if (!json_is_string(value)) {
		return misshapen(r, key);
	}
	*ret = (str){json_string_value(value), json_string_length(value)};
	return OK;
}

static enum err number_of(const struct reader *r, const json_t *object, const char *key, int64_t *ret)
{
	const json_t *value = json_object_get(object, key);

	if (!json_is_integer(value)) {
		return misshapen(r, key);
	}
	*ret = json_integer_value(value);
	return OK;
}

static enum err list_of(const struct reader *r, const json_t *object, const char *key, const json_t **ret)
{
	*ret = json_object_get(object, key);
	return json_is_array(*ret) ? OK : misshapen(r, key);
}

/* What it says of itself for its papers.  Keys that are none are passed over. */
static enum err read_said(const struct reader *r, const json_t *object, const char *const *keys)
{
	for (; *keys != NULL; keys++) {
		str value = S("");
		TRY(text_of(r, object, *keys, true, &value));
		TRY(book_say(r->book, str_of(*keys), value, r->fs));
	}
	return OK;
}

static enum err read_uses(const struct reader *r, const json_t *uses)
{
	for (enum use u = 0; u < USE__MAX; u++) {
		const json_t *has = json_object_getn(uses, use_word(u).p, use_word(u).n);
		uint32_t bit = 1u << u;
		if (has == NULL) {
			continue;
		}
		if (!json_is_boolean(has)) {
			return misshapen(r, "uses");
		}
		r->book->said.uses_known |= bit;
		r->book->said.uses |= json_is_true(has) ? bit : 0;
	}
	return OK;
}

static bool object_or_none(const json_t *j)
{
	return j == NULL || json_is_null(j) || json_is_object(j);
}

static enum err read_papers(const struct reader *r, const json_t *firm, const json_t *policy)
{
	static const char *const of_firm[] = {"representative", "address", "contact", NULL};
	static const char *const of_policy[] = {"decided", "choice", NULL};
	const json_t *uses = json_object_get(firm, "uses");

	if (!object_or_none(uses)) {
		return misshapen(r, "uses");
	}
	if (!object_or_none(policy)) {
		return misshapen(r, "policy");
	}
	TRY(read_said(r, firm, of_firm));
	TRY(read_said(r, policy, of_policy));
	return read_uses(r, uses);
}

static enum err read_firm(const struct reader *r, const json_t *root)
{
	const json_t *firm = json_object_get(root, "firm");
	const json_t *people = json_object_get(firm, "people");
	bool known = people != NULL && !json_is_null(people);
	int64_t count = 0;
	str name = S(""), industry = S("");

	if (!json_is_object(firm)) {
		return misshapen(r, "firm");
	}
	TRY(text_of(r, firm, "name", false, &name));
	TRY(text_of(r, firm, "industry", true, &industry));
	if (known) {
		TRY(number_of(r, firm, "people", &count));
	}
	TRY(book_firm(r->book, name, industry, known ? INT_STR(count) : S(""), r->fs));
	return read_papers(r, firm, json_object_get(root, "policy"));
}

static enum err read_round(const struct reader *r, const json_t *round)
{
	const json_t *answers;
	int64_t number = 0;
	str framework, begun, closed;

	TRY(text_of(r, round, "framework", false, &framework));
	TRY(number_of(r, round, "number", &number));
	TRY(text_of(r, round, "begun", false, &begun));
	TRY(text_of(r, round, "closed", true, &closed));
	TRY(list_of(r, round, "answers", &answers));
	TRY(book_round(r->book, framework, number, begun, closed, r->fs));
	for (size_t i = 0; i < json_array_size(answers); i++) {
		const json_t *given = json_array_get(answers, i);
		str item, answer, note;
		TRY(text_of(r, given, "item", false, &item));
		TRY(text_of(r, given, "answer", false, &answer));
		TRY(text_of(r, given, "note", true, &note));
		TRY(book_answer(r->book, item, answer, note, r->fs));
	}
	return OK;
}

static enum err read_root(const struct reader *r, const json_t *root)
{
	const json_t *rounds;
	int64_t version = 0;
	str format = S("");

	if (!json_is_string(json_object_get(root, "format")) || text_of(r, root, "format", false, &format) != OK ||
	    !str_eq(format, S("toride-answers"))) {
		return FAIL(r->fs, ERR_DATA, "book-foreign", AT_FILE(r->file));
	}
	TRY(number_of(r, root, "version", &version));
	if (version > BOOK_VERSION) {
		return FAIL(r->fs, ERR_DATA, "book-newer", AT_FILE(r->file), INT_STR(version), INT_STR(BOOK_VERSION));
	}
	if (version < 1) {
		return misshapen(r, "version");
	}
	TRY(read_firm(r, root));
	TRY(list_of(r, root, "rounds", &rounds));
	for (size_t i = 0; i < json_array_size(rounds); i++) {
		TRY(read_round(r, json_array_get(rounds, i)));
	}
	return OK;
}

enum err book_read(struct arena *a, const struct catalogue *c, str bytes, str file, struct book *ret, struct faults *fs)
{
	struct reader r = {ret, file, fs};
	str text = str_starts(bytes, S("\xEF\xBB\xBF")) ? str_slice(bytes, 3, SIZE_MAX) : bytes;
	json_error_t error = {.line = 0};
	SCOPED(json_end) json_t *root = json_loadb(text.p, text.n, JSON_REJECT_DUPLICATES, &error);
	size_t before = fs->n;

	if (root == NULL) {
		return FAIL(fs, ERR_DATA, "book-malformed", AT_LINE(file, error.line < 0 ? 0 : (size_t)error.line));
	}
	book_init(ret, a, c);
	enum err err = read_root(&r, root);

	for (size_t i = before; i < fs->n; i++) { /* core knows no file */
		fs->list[i].place.file = file;
	}
	return err;
}
