/* What an event changed, in words: a label for each field, and its values as people say them. */
#include "render/event.h"

#include "core/answer.h"
#include "core/day.h"
#include "core/field.h"
#include "core/firm.h"
#include "core/id.h"
#include "core/message.h"
#include "core/role.h"

enum { WORDS_BYTES_MAX = 16 * 1024, SIDE_BYTES_MAX = 1 << 20, ID_BYTES_MAX = 32 };

/* ---- fields ---- */

/* How a value of the store becomes words. */
enum shown {
	SHOWN_AS_IS,
	SHOWN_DAY,
	SHOWN_INSTANT,
	SHOWN_YES,
	SHOWN_WHO,
	SHOWN_FRAMEWORK,
	SHOWN_MEASURE,
	SHOWN_ANSWER,
	SHOWN_ANSWERS,
	SHOWN_INDUSTRY,
	SHOWN_PREFECTURE,
	SHOWN_USES,
	SHOWN_ROUND_STATE,
	SHOWN_TASK_STATE,
	SHOWN_DOCUMENT,
	SHOWN_CHOICE,
	SHOWN_EDIT,
	SHOWN_VERSION_STATE,
	SHOWN_RECEIPT,
	SHOWN_PROPOSAL,
	SHOWN_BACKUP,
	SHOWN_ROLE,
	SHOWN__MAX,
};

/* The first row that fits: the noun's own, then those of all nouns. */
static const struct shown_field {
	const char *noun, *name, *label;
	enum shown shown;
} fields[] = {
	{"firm", "name", "label-firm-name", SHOWN_AS_IS},
	{"firm", "industry", "label-firm-industry", SHOWN_INDUSTRY},
	{"firm", "people", "label-firm-people", SHOWN_AS_IS},
	{"firm", "prefecture", "label-firm-prefecture", SHOWN_PREFECTURE},
	{"firm", "legal_form", "label-firm-legal-form", SHOWN_AS_IS},
	{"firm", "uses", "event-field-uses", SHOWN_USES},
	{"firm", "uses_known", "event-field-uses-known", SHOWN_USES},
	{"firm", "target_step", "label-step-target", SHOWN_AS_IS},
	{"firm", "zone", "event-field-zone", SHOWN_AS_IS},
	{"firm", "representative", "label-firm-representative", SHOWN_AS_IS},
	{"firm", "address", "label-firm-address", SHOWN_AS_IS},
	{"firm", "contact", "label-firm-contact", SHOWN_AS_IS},
	{"firm", "firm", "event-field-firm-id", SHOWN_AS_IS},
	{"firm", "rows", "event-field-rows", SHOWN_AS_IS},
	{"firm", "exported_at", "event-field-exported", SHOWN_INSTANT},
	{"round", "state", "event-field-state", SHOWN_ROUND_STATE},
	{"round", "number", "event-field-round", SHOWN_AS_IS},
	{"round", "answers", "event-field-answer", SHOWN_ANSWERS},
	{"round", "closed_at", "event-field-closed", SHOWN_INSTANT},
	{"answer", "item", "event-field-item", SHOWN_AS_IS},
	{"answer", "answer", "event-field-answer", SHOWN_ANSWER},
	{"task", "state", "event-field-state", SHOWN_TASK_STATE},
	{"task", "due", "label-task-due", SHOWN_DAY},
	{"task", "done_on", "label-task-done-on", SHOWN_DAY},
	{"task", "owner", "label-task-owner", SHOWN_AS_IS},
	{"task", "measure", "label-measure", SHOWN_MEASURE},
	{"task", "cost", "event-field-cost", SHOWN_AS_IS},
	{"document", "pattern", "event-field-document", SHOWN_DOCUMENT},
	{"document", "choice", "label-document-choice", SHOWN_CHOICE},
	{"document_clause", "clause", "event-field-clause", SHOWN_AS_IS},
	{"document_clause", "kind", "event-field-edit", SHOWN_EDIT},
	{"document_clause", "title_ja", "label-words-title-ja", SHOWN_AS_IS},
	{"document_clause", "title_en", "label-words-title-en", SHOWN_AS_IS},
	{"document_clause", "text_ja", "label-words-text-ja", SHOWN_AS_IS},
	{"document_clause", "text_en", "label-words-text-en", SHOWN_AS_IS},
	{"document_version", "pattern", "event-field-document", SHOWN_DOCUMENT},
	{"document_version", "number", "column-version", SHOWN_AS_IS},
	{"document_version", "state", "event-field-state", SHOWN_VERSION_STATE},
	{"document_version", "decided_by", "label-decided-by", SHOWN_AS_IS},
	{"document_version", "decided_on", "event-field-decided-on", SHOWN_DAY},
	{"document_version", "decided_at", "event-field-decided-at", SHOWN_INSTANT},
	{"document_version", "published_at", "event-field-published", SHOWN_INSTANT},
	{"document_version", "public_key", "event-field-public-key", SHOWN_AS_IS},
	{"document_version", "review_on", "label-review-on", SHOWN_DAY},
	{"receipt", "name", "column-name", SHOWN_AS_IS},
	{"receipt", "kind", "column-way", SHOWN_RECEIPT},
	{"receipt", "handed_at", "column-handed", SHOWN_INSTANT},
	{"receipt", "read_at", "column-read", SHOWN_INSTANT},
	{"receipt", "ends_at", "event-field-link-ends", SHOWN_INSTANT},
	{"proposal", "pattern", "event-field-document", SHOWN_DOCUMENT},
	{"proposal", "clause", "event-field-clause", SHOWN_AS_IS},
	{"proposal", "answer", "event-field-said", SHOWN_PROPOSAL},
	{"certification", "name", "label-certification-name", SHOWN_AS_IS},
	{"certification", "body", "label-certification-body", SHOWN_AS_IS},
	{"certification", "number", "label-certification-number", SHOWN_AS_IS},
	{"certification", "covers", "label-certification-covers", SHOWN_AS_IS},
	{"certification", "issued_on", "label-certification-issued", SHOWN_DAY},
	{"insurance", "insurer", "label-insurance-insurer", SHOWN_AS_IS},
	{"insurance", "product", "label-insurance-product", SHOWN_AS_IS},
	{"insurance", "number", "label-insurance-number", SHOWN_AS_IS},
	{"insurance", "covers", "label-insurance-covers", SHOWN_AS_IS},
	{"insurance", "pays_at_most", "label-insurance-pays", SHOWN_AS_IS},
	{"insurance", "begins_on", "label-insurance-begins", SHOWN_DAY},
	{"person", "name", "label-person-name", SHOWN_AS_IS},
	{"person", "login", "label-login", SHOWN_AS_IS},
	{"person", "role", "label-role", SHOWN_ROLE},
	{"person", "qualification", "label-qualification", SHOWN_AS_IS},
	{"person", "registration", "label-registration", SHOWN_AS_IS},
	{"person", "until", "label-until", SHOWN_DAY},
	{"declaration", "stars", "label-declaration-stars", SHOWN_AS_IS},
	{"declaration", "number", "label-declaration-number", SHOWN_AS_IS},
	{"declaration", "declared_on", "label-declaration-day", SHOWN_DAY},
	{"declaration", "edition", "label-declaration-edition", SHOWN_AS_IS},
	{"declaration", "shown_where", "label-declaration-shown", SHOWN_AS_IS},
	{"declaration", "review_on", "label-declaration-review", SHOWN_DAY},
	{"declaration", "withdrawn_on", "label-declaration-withdrawn", SHOWN_DAY},
	{"declaration", "corporate", "label-corporate", SHOWN_AS_IS},
	{"declaration", "contact", "label-declaration-contact", SHOWN_AS_IS},
	{"seal", "number", "event-field-number", SHOWN_AS_IS},
	{"seal", "fingerprint", "event-field-fingerprint", SHOWN_AS_IS},
	{"backup_plan", "folder", "label-backup-folder", SHOWN_AS_IS},
	{"backup_plan", "second", "label-backup-second", SHOWN_AS_IS},
	{"backup_plan", "hour", "label-backup-hour", SHOWN_AS_IS},
	{"backup", "kind", "event-field-backup", SHOWN_BACKUP},
	{"backup", "at", "event-field-at", SHOWN_INSTANT},
	{"backup", "state_at", "event-field-state-at", SHOWN_INSTANT},
	{"backup", "took_ms", "event-field-took", SHOWN_AS_IS},
	{"backup", "bytes", "event-field-bytes", SHOWN_AS_IS},
	{"backup", "rows_in", "event-field-rows", SHOWN_AS_IS},
	{"backup", "file", "event-field-file", SHOWN_AS_IS},
	{"backup", "fault", "event-field-fault", SHOWN_AS_IS},
	{NULL, "framework", "event-field-framework", SHOWN_FRAMEWORK},
	{NULL, "item", "event-field-item", SHOWN_AS_IS},
	{NULL, "title", "event-field-title", SHOWN_AS_IS},
	{NULL, "note", "label-note", SHOWN_AS_IS},
	{NULL, "sensitive", "label-sensitive", SHOWN_YES},
	{NULL, "expires_on", "label-ends", SHOWN_DAY},
	{NULL, "made_at", "event-field-made", SHOWN_INSTANT},
	{NULL, "who", "event-field-who", SHOWN_WHO},
	{NULL, "sha256", "event-field-sha256", SHOWN_AS_IS},
};

static const struct shown_field *field_of(str noun, str name)
{
	for (size_t i = 0; i < COUNT_OF(fields); i++) {
		bool of_noun = fields[i].noun == NULL || str_eq(noun, str_of(fields[i].noun));
		if (of_noun && str_eq(name, str_of(fields[i].name))) {
			return &fields[i];
		}
	}
	return NULL;
}

/* Columns that say nothing to people; of a new record also what the event's own time says, and what all begin with. */
static bool is_hidden(str name, bool is_new)
{
	return str_eq(name, S("id")) || str_eq(name, S("version")) ||
	       (is_new && (str_eq(name, S("made_at")) || str_eq(name, S("zone"))));
}

/* ---- values ---- */

/* Words for numbers, from 0 on. */
#define WORDS(...)                                                                                                     \
	{                                                                                                              \
		(const char *const[]){__VA_ARGS__}, COUNT_OF(((const char *const[]){__VA_ARGS__}))                     \
	}

static const struct {
	const char *const *words;
	size_t count;
} lists[SHOWN__MAX] = {
	[SHOWN_ROUND_STATE] = WORDS(NULL, "event-round-open", "event-round-closed"),
	[SHOWN_TASK_STATE] = WORDS(NULL, "task-open", "task-begun", "task-done", "task-dropped"),
	[SHOWN_CHOICE] = WORDS("choice-by-size", "choice-strict", "choice-practical"),
	[SHOWN_EDIT] = WORDS(NULL, "edit-off", "edit-reworded", "edit-added"),
	[SHOWN_VERSION_STATE] = WORDS(NULL, "version-decided", "version-public", "version-replaced"),
	[SHOWN_RECEIPT] = WORDS(NULL, "receipt-link", "receipt-paper", "receipt-account"),
	[SHOWN_BACKUP] =
		WORDS(NULL, "backup-kind-made", "backup-kind-second", "backup-kind-drill", "backup-kind-restored"),
	[SHOWN_PROPOSAL] = WORDS(NULL, "notice-proposal-taken", "notice-proposal-kept"),
};

static str numbered(const struct event_reader *r, enum shown shown, int64_t n, str value)
{
	bool known = n >= 0 && (size_t)n < lists[shown].count && lists[shown].words[n] != NULL;

	return known ? phrase(r->c, r->lang, lists[shown].words[n]) : value;
}

static str document_text(const struct event_reader *r, str id)
{
	const struct pattern *p = catalogue_pattern(r->c, id);

	return p != NULL ? catalogue_text(r->c, p->title, r->lang) : id;
}

static str answer_text(const struct event_reader *r, str word)
{
	for (enum answer a = ANSWER_NONE + 1; a < ANSWER__MAX; a++) {
		if (str_eq(word, answer_word(a))) {
			return answer_label(r->c, SCALE_UNSET, a, r->lang);
		}
	}
	return word;
}

/* "2 no まだ": item, answer, note. */
static str answers_text(const struct event_reader *r, str value)
{
	str rest, note, item = str_cut(value, ' ', &rest), word = str_cut(rest, ' ', &note);
	struct buf out;

	buf_init(&out, r->arena, SIDE_BYTES_MAX);
	PHRASE(&out, r->c, r->lang, note.n > 0 ? "event-answer-note" : "event-answer", item, answer_text(r, word),
	       note);
	return buf_str(&out);
}

static str industry_text(const struct event_reader *r, str letter)
{
	for (size_t i = 0; firm_industries[i] != NULL; i++) {
		if (str_eq(letter, str_of(firm_industries[i]))) {
			return phrase(r->c, r->lang, firm_industry_labels[i]);
		}
	}
	return letter;
}

static str prefecture_text(const struct event_reader *r, int64_t n)
{
	struct buf id;

	buf_init(&id, r->arena, ID_BYTES_MAX);
	buf_add(&id, n < 10 ? S("prefecture-0") : S("prefecture-")); /* not an id */
	buf_int(&id, n);
	return phrase(r->c, r->lang, buf_z(&id));
}

static str uses_text(const struct event_reader *r, int64_t bits)
{
	struct buf out;

	buf_init(&out, r->arena, WORDS_BYTES_MAX);
	for (enum use u = 0; u < USE__MAX; u++) {
		if ((bits & (INT64_C(1) << u)) != 0) {
			buf_add(&out, out.n == 0 ? S("") : S(" / "));
			buf_add(&out, phrase(r->c, r->lang, firm_use_labels[u]));
		}
	}
	return out.n == 0 ? S("") : buf_str(&out);
}

static str day_text(const struct event_reader *r, str value)
{
	struct day day = day_read(value);
	struct buf out;

	if (str_eq(value, DAY_NONE) || day.year == 0) {
		return str_eq(value, DAY_NONE) ? S("") : value;
	}
	buf_init(&out, r->arena, 64);
	day_write(&out, day, r->lang);
	return buf_str(&out);
}

static str framework_text(const struct event_reader *r, str id)
{
	const struct framework *f = catalogue_framework(r->c, id);

	return f == NULL ? id : catalogue_text(r->c, f->title, r->lang);
}

static str measure_text(const struct event_reader *r, str id)
{
	const struct measure *m = catalogue_measure(r->c, id);

	return m == NULL ? id : catalogue_text(r->c, m->title, r->lang);
}

static str number_text(const struct event_reader *r, enum shown shown, int64_t n, str value)
{
	switch (shown) {
	case SHOWN_INSTANT:
		return event_when(r, n);
	case SHOWN_YES:
		return phrase(r->c, r->lang, n != 0 ? "answer-yes-short" : "answer-no-short");
	case SHOWN_WHO:
		return event_who(r, n);
	case SHOWN_PREFECTURE:
		return n >= 1 && n <= 47 ? prefecture_text(r, n) : value;
	case SHOWN_USES:
		return uses_text(r, n);
	case SHOWN_ROLE:
		return n > ROLE_UNSET && n < ROLE__MAX ? phrase(r->c, r->lang, role_labels[n - 1]) : value;
	default:
		return numbered(r, shown, n, value);
	}
}

static str value_text(const struct event_reader *r, const struct shown_field *f, const struct event_member *m)
{
	int64_t n;

	if (m->none || f == NULL) {
		return m->none ? S("") : m->value;
	}
	switch (f->shown) {
	case SHOWN_AS_IS:
		return m->value;
	case SHOWN_DAY:
		return day_text(r, m->value);
	case SHOWN_FRAMEWORK:
		return framework_text(r, m->value);
	case SHOWN_MEASURE:
		return measure_text(r, m->value);
	case SHOWN_DOCUMENT:
		return document_text(r, m->value);
	case SHOWN_ANSWER:
		return answer_text(r, m->value);
	case SHOWN_ANSWERS:
		return answers_text(r, m->value);
	case SHOWN_INDUSTRY:
		return industry_text(r, m->value);
	default:
		return str_to_int(m->value, &n) ? number_text(r, f->shown, n, m->value) : m->value;
	}
}

/* ---- before and after ---- */

static const struct event_member *member_of(const struct event_side *s, str name)
{
	for (size_t i = 0; i < s->n; i++) {
		if (str_eq(s->members[i].name, name)) {
			return &s->members[i];
		}
	}
	return NULL;
}

static struct event_change change_of(const struct event_reader *r, const struct event_line *e, str noun,
                                     const struct event_member *before, const struct event_member *after)
{
	str name = before != NULL ? before->name : after->name;
	const struct shown_field *f = field_of(noun, name);

	struct event_change change = {
		.label = f == NULL ? name : phrase(r->c, r->lang, f->label),
		.before = before == NULL ? S("") : value_text(r, f, before),
		.after = after == NULL ? S("") : value_text(r, f, after),
		.has_before = e->before.said,
		.has_after = e->after.said,
		.is_change = e->before.said && e->after.said,
	};

	change.before_is_empty = change.before.n == 0;
	change.after_is_empty = change.after.n == 0;
	return change;
}

const struct event_change *event_changes(const struct event_reader *r, const struct event_line *e, size_t *ret_n)
{
	struct event_change *changes = NEW_N(r->arena, struct event_change, e->before.n + e->after.n);
	str rest, noun = str_cut(e->what, '.', &rest);
	size_t n = 0;

	for (size_t i = 0; i < e->before.n; i++) {
		const struct event_member *m = &e->before.members[i];
		if (!is_hidden(m->name, false)) {
			changes[n++] = change_of(r, e, noun, m, member_of(&e->after, m->name));
		}
	}
	for (size_t i = 0; i < e->after.n; i++) {
		const struct event_member *m = &e->after.members[i];
		if (is_hidden(m->name, !e->before.said) || member_of(&e->before, m->name) != NULL) {
			continue;
		}
		struct event_change c = change_of(r, e, noun, NULL, m);
		/* what a new record left empty is no news */
		if (e->before.said || c.after.n > 0) {
			changes[n++] = c;
		}
	}
	*ret_n = n;
	return changes;
}
