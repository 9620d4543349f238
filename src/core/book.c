#include "core/book.h"

#include "base/utf8.h"
#include "core/field.h"
#include "core/firm.h"

void book_init(struct book *b, struct arena *a, const struct catalogue *c)
{
	*b = (struct book){
		.arena = a,
		.catalogue = c,
		.people = -1,
		.rounds = NEW_N(a, struct book_round, BOOK_ROUNDS_MAX),
	};
}

static enum err read_people(struct arena *a, str written, int64_t *ret, struct faults *fs)
{
	str folded = utf8_fold(a, written);
	int64_t n = -1;

	if (folded.n > 0 && !str_to_int(folded, &n)) {
		return FAIL(fs, ERR_DATA, "field-number-form", AT_FIELD(S(""), 0, S("people")), written);
	}
	if (folded.n > 0) {
		TRY(field_number(n, "people", 0, FIRM_PEOPLE_MAX, fs));
	}
	*ret = n;
	return OK;
}

enum err book_firm(struct book *b, str name, str industry, str people, struct faults *fs)
{
	int64_t n = -1;
	enum err err = field_line(name, "name", 1, FIRM_NAME_MAX, fs);

	if (!industry_known(industry)) {
		err = FAIL(fs, ERR_DATA, "firm-industry", AT_FIELD(S(""), 0, S("industry")), industry);
	}
	if (read_people(b->arena, people, &n, fs) != OK || err != OK) {
		return ERR_DATA;
	}
	b->name = str_copy(b->arena, str_trim(name));
	b->industry = str_copy(b->arena, industry);
	b->people = n;
	return OK;
}

/* ---- what papers say ---- */

#define USE_FIELD "use-" /* in front of the word of a use: not an id */

str book_choice_word(enum choice choice)
{
	static const str words[CHOICE__MAX] = {S("size"), S("strict"), S("practical")};

	return words[choice];
}

str book_use_word(const struct book_said *said, enum use u)
{
	return (said->uses_known & 1u << u) == 0 ? S("unknown") : (said->uses & 1u << u) != 0 ? S("yes") : S("no");
}

static enum err no_choice(str field, struct faults *fs)
{
	return FAIL(fs, ERR_DATA, "form-choice", AT_FIELD(S(""), 0, field));
}

static enum err say_text(struct book *b, str *ret, const char *field, str value, struct faults *fs)
{
	TRY(field_line(value, field, 0, FIRM_TEXT_MAX, fs));
	if (writing_own_open(value)) {
		return FAIL(fs, ERR_DATA, "company-reading", AT_FIELD(S(""), 0, str_of(field)));
	}
	*ret = str_copy(b->arena, str_trim(value));
	return OK;
}

static enum err say_day(struct day *ret, str value, struct faults *fs)
{
	if (value.n > 0) {
		TRY(field_day(value, "decided", fs));
	}
	*ret = day_read(value);
	return OK;
}

static enum err say_choice(enum choice *ret, str value, struct faults *fs)
{
	enum choice choice = CHOICE_BY_SIZE;

	while (value.n > 0 && choice < CHOICE__MAX && !str_eq(value, book_choice_word(choice))) {
		choice++;
	}
	if (choice == CHOICE__MAX) {
		return no_choice(S("choice"), fs);
	}
	*ret = choice;
	return OK;
}

static enum err say_use(struct book_said *said, str field, str value, struct faults *fs)
{
	enum use u = use_named(str_slice(field, sizeof USE_FIELD - 1, SIZE_MAX));
	bool yes = str_eq(value, S("yes")), no = str_eq(value, S("no"));

	if (u == USE__MAX) {
		return OK;
	}
	if (!yes && !no && value.n > 0 && !str_eq(value, S("unknown"))) {
		return no_choice(field, fs);
	}
	said->uses = yes ? said->uses | 1u << u : said->uses & ~(1u << u);
	said->uses_known = yes || no ? said->uses_known | 1u << u : said->uses_known & ~(1u << u);
	return OK;
}

enum err book_say(struct book *b, str field, str value, struct faults *fs)
{
	struct book_said *said = &b->said;
	const struct {
		const char *field;
		str *text;
	} texts[] = {
		{"representative", &said->representative}, {"address", &said->address}, {"contact", &said->contact}};

	for (size_t i = 0; i < COUNT_OF(texts); i++) {
		if (str_eq(field, str_of(texts[i].field))) {
			return say_text(b, texts[i].text, texts[i].field, value, fs);
		}
	}
	if (str_eq(field, S("decided"))) {
		return say_day(&said->decided, value, fs);
	}
	if (str_eq(field, S("choice"))) {
		return say_choice(&said->choice, value, fs);
	}
	return str_starts(field, S(USE_FIELD)) ? say_use(said, field, value, fs) : OK;
}

/* ---- rounds ---- */

bool book_is_open(const struct book_round *r)
{
	return r->closed.month == 0;
}

struct book_round *book_newest(const struct book *b, const struct framework *f)
{
	for (size_t i = b->n; i-- > 0;) {
		if (b->rounds[i].answers.framework == f) {
			return &b->rounds[i];
		}
	}
	return NULL;
}

struct book_round *book_open(const struct book *b, const struct framework *f)
{
	struct book_round *newest = book_newest(b, f);

	return newest != NULL && book_is_open(newest) ? newest : NULL;
}

struct book_round *book_numbered(const struct book *b, const struct framework *f, int64_t number)
{
	for (size_t i = 0; i < b->n; i++) {
		if (b->rounds[i].answers.framework == f && b->rounds[i].number == number) {
			return &b->rounds[i];
		}
	}
	return NULL;
}

static struct book_round *add(struct book *b, const struct framework *f, struct book_round round)
{
	if (b->n == BOOK_ROUNDS_MAX) {
		return NULL;
	}
	round.answers = assess_new(b->arena, b->catalogue, f);
	b->rounds[b->n] = round;
	return &b->rounds[b->n++];
}

struct book_round *book_begin(struct book *b, const struct framework *f, struct day today)
{
	struct book_round *newest = book_newest(b, f);

	if (newest != NULL && book_is_open(newest)) {
		return newest;
	}
	return add(b, f, (struct book_round){.number = newest == NULL ? 1 : newest->number + 1, .begun = today});
}

enum err book_round(struct book *b, str framework, int64_t number, str begun, str closed, struct faults *fs)
{
	const struct framework *f = catalogue_framework(b->catalogue, framework);
	struct book_round round = {.number = number, .begun = day_read(begun), .closed = day_read(closed)};

	if (f == NULL) {
		return FAIL(fs, ERR_DATA, "book-framework", NOWHERE, framework);
	}
	const struct book_round *newest = book_newest(b, f);

	if (number < 1 || number > INT32_MAX ||
	    (newest != NULL && (number <= newest->number || book_is_open(newest)))) {
		return FAIL(fs, ERR_DATA, "book-round", NOWHERE, framework, INT_STR(number));
	}
	if (round.begun.month == 0 || (round.closed.month == 0 && closed.n > 0)) {
		return FAIL(fs, ERR_DATA, "book-day", NOWHERE, framework, INT_STR(number));
	}
	if (add(b, f, round) == NULL) {
		return FAIL(fs, ERR_DATA, "book-full", NOWHERE, INT_STR(BOOK_ROUNDS_MAX));
	}
	return OK;
}

/* ---- answers ---- */

enum err book_answer_set(struct book *b, struct book_round *r, const struct item *item, enum answer answer, str note,
                         struct faults *fs)
{
	if (answer == ANSWER_NONE) {
		r->answers.given[item - assess_item(&r->answers, 0)] = (struct given){.answer = ANSWER_NONE};
		return OK;
	}
	return assess_answer(&r->answers, item, answer, str_copy(b->arena, str_trim(note)), NOWHERE, fs);
}

enum err book_answer(struct book *b, str item, str answer, str note, struct faults *fs)
{
	if (b->n == 0) {
		return FAIL(fs, ERR_DATA, "book-item", NOWHERE, item);
	}
	struct book_round *r = &b->rounds[b->n - 1];
	const struct item *found = catalogue_item(b->catalogue, r->answers.framework, item);
	enum answer word = answer_read(b->catalogue, r->answers.framework->scale, answer);

	if (found == NULL) {
		return FAIL(fs, ERR_DATA, "book-item", NOWHERE, item);
	}
	if (assess_given(&r->answers, found)->answer != ANSWER_NONE) {
		return FAIL(fs, ERR_DATA, "book-twice", NOWHERE, INT_STR(r->number), item);
	}
	if (word == ANSWER_NONE) {
		return FAIL(fs, ERR_DATA, "book-answer", NOWHERE, INT_STR(r->number), item, answer);
	}
	return book_answer_set(b, r, found, word, note, fs);
}
