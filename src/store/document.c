#include "store/document.h"

#include "core/edition.h"
#include "core/id.h"
#include "store/round.h"
#include "sys/hash.h"

static const struct record_kind document_kind = {.name = "document", .read = &st_q_document};
static const struct record_kind document_clause_kind = {.name = "document_clause", .read = &st_q_document_clause};

static const struct catalogue *const c = &catalogue_builtin;

static enum err unknown(struct tx *tx, str id)
{
	return FAIL(tx->faults, ERR_MISSING, "paper-unknown", NOWHERE, id);
}

static enum err find_pattern(struct tx *tx, str id, const struct pattern **ret)
{
	const struct pattern *p = catalogue_pattern(c, id);

	*ret = p;
	return p != NULL ? OK : unknown(tx, id);
}

/* NULL: there is none. */
static const struct clause *clause_in(const struct pattern *p, str id, const struct section **ret_section)
{
	const struct section *first = &c->sections[p->sections.first];

	for (const struct section *s = first; s < first + p->sections.count; s++) {
		for (uint32_t i = s->clauses.first; i < s->clauses.first + s->clauses.count; i++) {
			if (str_eq(catalogue_ref(c, c->clauses[i].id), id)) {
				*ret_section = s;
				return &c->clauses[i];
			}
		}
	}
	return NULL;
}

enum err document_find(struct tx *tx, const struct pattern *p, str id, const struct clause **ret,
                       const struct section **ret_section)
{
	const struct section *section = NULL;
	const struct clause *clause = clause_in(p, id, &section);

	if (clause == NULL) {
		return unknown(tx, id);
	}
	*ret = clause;
	*ret_section = section;
	return OK;
}

str document_base(struct tx *tx, const struct clause *clause)
{
	const struct text texts[] = {clause->title, clause->text[VARIANT_STRICT], clause->text[VARIANT_PRACTICAL]};
	uint8_t hash[SHA256_BYTES];
	struct sha256 h;
	struct buf out;

	sha256_init(&h);
	for (size_t i = 0; i < COUNT_OF(texts); i++) {
		sha256_add(&h, catalogue_ref(c, texts[i].ja));
		sha256_add(&h, (str){"", 1});
		sha256_add(&h, catalogue_ref(c, texts[i].en));
		sha256_add(&h, (str){"", 1});
	}
	sha256_done(&h, hash);
	buf_init(&out, tx->arena, DOCUMENT_BASE);
	buf_hex(&out, hash, sizeof hash);
	return buf_str(&out);
}

/* ---- reading ---- */

static struct company company_of(const struct q_firm_row *firm)
{
	return (struct company){
		.name = firm->name,
		.representative = firm->representative,
		.address = firm->address,
		.contact = firm->contact,
		.industry = firm->industry,
		.people = firm->people.has ? (uint32_t)firm->people.n : 0,
		.uses = (uint32_t)firm->uses,
		.uses_known = (uint32_t)firm->uses_known,
	};
}

/* Lays the answers of a round over those that are there. */
static enum err lay_answers(struct tx *tx, int64_t round, struct material *ret)
{
	const struct framework *f = ret->answers.framework;
	const struct round_row *rows;
	struct assessment over;
	size_t n;

	TRY(round_rows(tx, round, &rows, &n));
	(void)round_assessment(tx->arena, rows, n, c, f, &over);
	for (uint32_t i = 0; i < f->items.count; i++) {
		if (over.given[i].answer != ANSWER_NONE) {
			ret->answers.given[i] = over.given[i];
			ret->answered = true;
		}
	}
	return OK;
}

/* Those of the newest round; while it is being answered, of the one before where nothing is said yet. */
static enum err read_answers(struct tx *tx, struct material *ret)
{
	const struct framework *f = catalogue_framework(c, EDITION_SELFCHECK);
	const struct q_round_newest_row *newest;
	const struct q_round_numbered_row *before = NULL;

	ret->answers = assess_new(tx->arena, c, f);
	TRY(q_round_newest(tx, EDITION_SELFCHECK, &newest));
	if (newest == NULL) {
		return OK;
	}
	if (newest->number > 1) {
		TRY(q_round_numbered(tx, EDITION_SELFCHECK, newest->number - 1, &before));
	}
	if (before != NULL) {
		TRY(lay_answers(tx, before->id, ret));
	}
	return lay_answers(tx, newest->id, ret);
}

/* What lost its place stays, as a clause of its own. */
static void find_place(const struct pattern *p, struct edit *e)
{
	const struct section *section = &c->sections[p->sections.first];
	bool there = clause_in(p, e->clause, &section) != NULL;

	if (e->kind == EDIT_REWORDED && !there) {
		e->kind = EDIT_ADDED;
	}
	for (uint32_t i = 0; i < p->sections.count; i++) {
		section = &c->sections[p->sections.first + i];
		if (str_eq(catalogue_ref(c, section->id), e->section)) {
			return;
		}
	}
	e->section = catalogue_ref(c, section->id); /* the last one */
}

static struct edit edit_of(struct tx *tx, const struct pattern *p, const struct q_document_clause_list_row *row)
{
	struct edit e = {
		.kind = (enum edit_kind)row->kind,
		.section = row->section,
		.clause = row->clause,
		.id = id_text(tx->arena, row->id),
		.title = {[LANG_JA] = row->title_ja, [LANG_EN] = row->title_en},
		.text = {[LANG_JA] = row->text_ja, [LANG_EN] = row->text_en},
		.base = row->base,
		.version = row->version,
	};

	find_place(p, &e);
	return e;
}

static enum err read_edits(struct tx *tx, struct material *ret)
{
	const struct q_document_of_row *document;
	const struct q_document_clause_list_row *rows;
	size_t n;

	TRY(q_document_of(tx, catalogue_ref(c, ret->pattern->id), &document));
	if (document == NULL) {
		return OK;
	}
	ret->choice = (enum choice)document->choice;
	ret->version = document->version;
	TRY(q_document_clause_list(tx, document->id, DOCUMENT_EDITS_MAX, &rows, &n));
	struct edit *edits = NEW_N(tx->arena, struct edit, n);

	for (size_t i = 0; i < n; i++) {
		edits[i] = edit_of(tx, ret->pattern, &rows[i]);
	}
	ret->edits = edits;
	ret->edit_count = n;
	return OK;
}

enum err document_turn(struct tx *tx, str pattern, struct material *made)
{
	struct material m = *made;

	m.choice = CHOICE_BY_SIZE;
	m.version = 0;
	m.edits = NULL;
	m.edit_count = 0;
	TRY(find_pattern(tx, pattern, &m.pattern));
	TRY(read_edits(tx, &m));
	*made = m;
	return OK;
}

enum err document_read(struct tx *tx, str pattern, struct material *ret)
{
	const struct q_firm_row *firm;
	struct material m = {.pattern = NULL};

	TRY(q_firm(tx, &firm));
	if (firm == NULL) {
		return FAIL(tx->faults, ERR_MISSING, "firm-none", NOWHERE);
	}
	m.company = company_of(firm);
	TRY(read_answers(tx, &m));
	TRY(document_turn(tx, pattern, &m));
	*ret = m;
	return OK;
}

bool document_is_off(const struct material *m, str clause)
{
	for (size_t i = 0; i < m->edit_count; i++) {
		if (m->edits[i].kind == EDIT_OFF && str_eq(m->edits[i].clause, clause)) {
			return true;
		}
	}
	return false;
}

struct draft document_draft(struct tx *tx, const struct material *d, enum lang lang, bool furigana, struct day day)
{
	const struct wish wish = {
		.pattern = d->pattern,
		.company = &d->company,
		.answers = &d->answers,
		.edits = d->edits,
		.edit_count = d->edit_count,
		.choice = d->choice,
		.day = day,
		.lang = lang,
		.furigana = furigana,
	};
	struct draft draft = document_make(tx->arena, c, &wish);

	draft.undecided = true;
	return draft;
}

enum err document_current(struct tx *tx, str pattern, enum lang lang, bool furigana, struct day day, struct draft *ret)
{
	struct material d;

	TRY(document_read(tx, pattern, &d));
	*ret = document_draft(tx, &d, lang, furigana, day);
	return OK;
}

/* ---- changing ---- */

/* The paper's row, which is made where there is none yet. */
static enum err need_document(struct tx *tx, const struct pattern *p, enum choice choice, int64_t *ret_id)
{
	str id = catalogue_ref(c, p->id);
	const struct q_document_of_row *there;

	TRY(q_document_of(tx, id, &there));
	if (there != NULL) {
		*ret_id = there->id;
		return OK;
	}
	*ret_id = store_id(tx);
	TRY(q_document_add(tx, *ret_id, id, choice, tx->now));
	return record_added(tx, &document_kind, *ret_id);
}

enum err document_choose(struct tx *tx, str pattern, int64_t seen, enum choice choice)
{
	const struct pattern *p;
	const struct q_document_of_row *there;
	struct record before;
	int64_t changed, id;

	TRY(find_pattern(tx, pattern, &p));
	TRY(q_document_of(tx, pattern, &there));
	if (there == NULL && seen == 0) {
		return need_document(tx, p, choice, &id);
	}
	if (there == NULL) {
		return FAIL(tx->faults, ERR_NO, "record-changed", NOWHERE);
	}
	TRY(record_read(tx, &document_kind, there->id, &before));
	TRY(q_document_set(tx, there->id, seen, choice, &changed));
	return record_changed(tx, &before, changed);
}

static size_t row_bytes(const struct q_document_clause_list_row *row)
{
	return row->title_ja.n + row->title_en.n + row->text_ja.n + row->text_en.n;
}

/* The row of what was done to a clause; 0: nothing of that kind. */
static enum err find_edit(struct tx *tx, int64_t document, enum edit_kind kind, str clause, size_t *ret_words,
                          size_t *ret_count, struct q_document_clause_list_row *ret)
{
	const struct q_document_clause_list_row *rows;

	TRY(q_document_clause_list(tx, document, DOCUMENT_EDITS_MAX, &rows, ret_count));
	*ret = (struct q_document_clause_list_row){.id = 0};
	*ret_words = 0;
	for (size_t i = 0; i < *ret_count; i++) {
		*ret_words += row_bytes(&rows[i]);
		if (rows[i].kind == (int64_t)kind && str_eq(rows[i].clause, clause)) {
			*ret = rows[i];
		}
	}
	return OK;
}

static enum err take_away(struct tx *tx, int64_t id, int64_t seen)
{
	struct record before;
	int64_t changed;

	TRY(record_read(tx, &document_clause_kind, id, &before));
	TRY(q_document_clause_remove(tx, id, seen, &changed));
	return record_removed(tx, &before, changed);
}

static enum err put(struct tx *tx, struct q_document_clause_add *edit, size_t count, int64_t *ret_id)
{
	if (count >= DOCUMENT_EDITS_MAX) {
		return FAIL(tx->faults, ERR_DATA, "wording-too-many", NOWHERE, INT_STR(DOCUMENT_EDITS_MAX));
	}
	edit->id = store_id(tx);
	edit->made_at = tx->now;
	*ret_id = edit->id;
	TRY(q_document_clause_add(tx, edit));
	return record_added(tx, &document_clause_kind, edit->id);
}

enum err document_switch(struct tx *tx, str pattern, str clause, bool on)
{
	const struct pattern *p;
	const struct clause *ours = NULL;
	const struct section *section = c->sections;
	struct q_document_clause_list_row off;
	int64_t document, id;
	size_t words, count;

	TRY(find_pattern(tx, pattern, &p));
	TRY(document_find(tx, p, clause, &ours, &section));
	TRY(need_document(tx, p, CHOICE_BY_SIZE, &document));
	TRY(find_edit(tx, document, EDIT_OFF, clause, &words, &count, &off));
	if ((off.id == 0) == on) {
		return OK;
	}
	if (on) {
		return take_away(tx, off.id, off.version);
	}
	return put(tx,
	           &(struct q_document_clause_add){
			   .document = document,
			   .section = catalogue_ref(c, section->id),
			   .clause = clause,
			   .kind = EDIT_OFF,
		   },
	           count, &id);
}

/* ---- own words ---- */

static size_t bytes_of(const struct own_words *w)
{
	return w->title[LANG_JA].n + w->title[LANG_EN].n + w->text[LANG_JA].n + w->text[LANG_EN].n;
}

/* Tidies and checks them; `others` are the bytes of all others in the paper. */
static enum err check_words(struct tx *tx, const struct pattern *p, const struct own_words *words, size_t others,
                            struct own_words *ret)
{
	static const char *const titles[LANG__MAX] = {[LANG_JA] = "title-ja", [LANG_EN] = "title-en"};
	static const char *const texts[LANG__MAX] = {[LANG_JA] = "text-ja", [LANG_EN] = "text-en"};
	enum err err = OK;

	for (enum lang l = 0; l < LANG__MAX; l++) {
		ret->title[l] = str_trim(words->title[l]);
		ret->text[l] = wording_tidy(tx->arena, words->text[l]);
		enum err title = wording_check_title(c, p, ret->title[l], titles[l], tx->faults);
		enum err text = wording_check_text(c, p, ret->text[l], texts[l], tx->faults);
		err = title != OK ? title : text != OK ? text : err;
	}
	TRY(err);
	if (ret->text[LANG_JA].n == 0 && ret->text[LANG_EN].n == 0) {
		return FAIL(tx->faults, ERR_DATA, "wording-empty", AT_FIELD(S(""), 0, S("text-ja")));
	}
	if (bytes_of(ret) + others > DOCUMENT_WORDS_MAX) {
		return FAIL(tx->faults, ERR_DATA, "wording-too-much", NOWHERE, INT_STR(DOCUMENT_WORDS_MAX / 1024));
	}
	return OK;
}

enum err document_check(struct tx *tx, const struct pattern *p, const struct own_words *words)
{
	struct own_words tidied;

	return check_words(tx, p, words, 0, &tidied);
}

static enum err change_words(struct tx *tx, int64_t id, int64_t seen, const struct own_words *w, str base)
{
	struct record before;
	int64_t changed;

	TRY(record_read(tx, &document_clause_kind, id, &before));
	TRY(q_document_clause_set(tx,
	                          &(const struct q_document_clause_set){
					  .id = id,
					  .version = seen,
					  .title_ja = w->title[LANG_JA],
					  .title_en = w->title[LANG_EN],
					  .text_ja = w->text[LANG_JA],
					  .text_en = w->text[LANG_EN],
					  .base = base,
				  },
	                          &changed));
	return record_changed(tx, &before, changed);
}

static struct q_document_clause_add words_add(int64_t document, const struct section *section, str clause,
                                              enum edit_kind kind, const struct own_words *w)
{
	return (struct q_document_clause_add){
		.document = document,
		.section = catalogue_ref(c, section->id),
		.clause = clause,
		.kind = kind,
		.title_ja = w->title[LANG_JA],
		.title_en = w->title[LANG_EN],
		.text_ja = w->text[LANG_JA],
		.text_en = w->text[LANG_EN],
	};
}

enum err document_reword(struct tx *tx, str pattern, str clause, int64_t seen, const struct own_words *words)
{
	const struct pattern *p;
	const struct clause *ours = NULL;
	const struct section *section = NULL;
	struct q_document_clause_list_row there;
	struct own_words w;
	int64_t document, id;
	size_t all, count;

	TRY(find_pattern(tx, pattern, &p));
	TRY(document_find(tx, p, clause, &ours, &section));
	TRY(need_document(tx, p, CHOICE_BY_SIZE, &document));
	TRY(find_edit(tx, document, EDIT_REWORDED, clause, &all, &count, &there));
	TRY(check_words(tx, p, words, all - row_bytes(&there), &w));
	if (there.id != 0) {
		return change_words(tx, there.id, seen, &w, document_base(tx, ours));
	}
	if (seen != 0) {
		return FAIL(tx->faults, ERR_NO, "record-changed", NOWHERE);
	}
	struct q_document_clause_add edit = words_add(document, section, clause, EDIT_REWORDED, &w);

	edit.base = document_base(tx, ours);
	return put(tx, &edit, count, &id);
}

enum err document_unword(struct tx *tx, str pattern, str clause, int64_t seen)
{
	const struct q_document_of_row *document;
	struct q_document_clause_list_row there = {.id = 0};
	size_t all, count;

	TRY(q_document_of(tx, pattern, &document));
	if (document != NULL) {
		TRY(find_edit(tx, document->id, EDIT_REWORDED, clause, &all, &count, &there));
	}
	return there.id == 0 ? OK : take_away(tx, there.id, seen); /* ours already */
}

enum err document_add(struct tx *tx, str pattern, str clause, const struct own_words *words, int64_t *ret_id)
{
	const struct pattern *p;
	const struct clause *ours = NULL;
	const struct section *section = NULL;
	struct q_document_clause_list_row none;
	struct own_words w;
	int64_t document;
	size_t all, count;

	TRY(find_pattern(tx, pattern, &p));
	TRY(document_find(tx, p, clause, &ours, &section));
	TRY(need_document(tx, p, CHOICE_BY_SIZE, &document));
	TRY(find_edit(tx, document, EDIT_UNSET, clause, &all, &count, &none));
	TRY(check_words(tx, p, words, all, &w));
	struct q_document_clause_add edit = words_add(document, section, clause, EDIT_ADDED, &w);

	return put(tx, &edit, count, ret_id);
}

/* Is that one of the clauses which the firm added to this paper? */
static enum err find_own(struct tx *tx, const struct pattern *p, int64_t id, size_t *ret_others)
{
	const struct q_document_of_row *document;
	const struct q_document_clause_row *row;
	struct q_document_clause_list_row none;
	size_t all, count;

	TRY(q_document_of(tx, catalogue_ref(c, p->id), &document));
	TRY(q_document_clause(tx, id, &row));
	if (row == NULL || document == NULL || row->document != document->id || row->kind == EDIT_OFF) {
		return unknown(tx, id_text(tx->arena, id));
	}
	TRY(find_edit(tx, document->id, EDIT_UNSET, S(""), &all, &count, &none));
	*ret_others = all - row->title_ja.n - row->title_en.n - row->text_ja.n - row->text_en.n;
	return OK;
}

enum err document_set(struct tx *tx, str pattern, int64_t id, int64_t seen, const struct own_words *words)
{
	const struct pattern *p;
	struct own_words w;
	size_t others;

	TRY(find_pattern(tx, pattern, &p));
	TRY(find_own(tx, p, id, &others));
	TRY(check_words(tx, p, words, others, &w));
	return change_words(tx, id, seen, &w, S(""));
}

enum err document_remove(struct tx *tx, str pattern, int64_t id, int64_t seen)
{
	const struct pattern *p;
	size_t others;

	TRY(find_pattern(tx, pattern, &p));
	TRY(find_own(tx, p, id, &others));
	return take_away(tx, id, seen);
}
