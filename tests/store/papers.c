/* The papers of a firm: what it changes in them, and that nobody's words are lost. */
#include "fixture.h"
#include "store/document.h"
#include "store/round.h"

struct paper {
	const char *clause;
	int64_t id, seen;
	bool on;
	enum choice choice;
	struct own_words words;
	struct material made;
	struct draft draft;
	str base; /* of the clause */
};

static struct own_words words_of(str title, str text)
{
	return (struct own_words){.title = {[LANG_JA] = title}, .text = {[LANG_JA] = text}};
}

/* Enough people for all clauses. */
static enum err say_people(struct tx *tx, void *ctx)
{
	(void)ctx;
	return firm_say(tx, S("people"), S("20"));
}

static enum err reword(struct tx *tx, void *ctx)
{
	const struct paper *p = ctx;

	return document_reword(tx, S("policy"), str_of(p->clause), p->seen, &p->words);
}

static enum err unword(struct tx *tx, void *ctx)
{
	const struct paper *p = ctx;

	return document_unword(tx, S("policy"), str_of(p->clause), p->seen);
}

static enum err switch_clause(struct tx *tx, void *ctx)
{
	const struct paper *p = ctx;

	return document_switch(tx, S("policy"), str_of(p->clause), p->on);
}

static enum err add(struct tx *tx, void *ctx)
{
	struct paper *p = ctx;

	return document_add(tx, S("policy"), str_of(p->clause), &p->words, &p->id);
}

static enum err set(struct tx *tx, void *ctx)
{
	const struct paper *p = ctx;

	return document_set(tx, S("policy"), p->id, p->seen, &p->words);
}

static enum err set_in_handbook(struct tx *tx, void *ctx)
{
	const struct paper *p = ctx;

	return document_set(tx, S("handbook"), p->id, p->seen, &p->words);
}

static enum err take(struct tx *tx, void *ctx)
{
	const struct paper *p = ctx;

	return document_remove(tx, S("policy"), p->id, p->seen);
}

static enum err choose(struct tx *tx, void *ctx)
{
	const struct paper *p = ctx;

	return document_choose(tx, S("policy"), p->seen, p->choice);
}

static enum err look(struct tx *tx, void *ctx)
{
	struct paper *p = ctx;

	TRY(document_read(tx, S("policy"), &p->made));
	struct draft same = document_draft(tx, &p->made, LANG_JA, false, (struct day){2026, 11, 26});

	TRY(document_current(tx, S("policy"), LANG_JA, false, (struct day){2026, 11, 26}, &p->draft));
	CHECK_INT(same.section_count, p->draft.section_count);
	for (size_t i = 0; p->clause != NULL && i < same.section_count; i++) {
		for (size_t k = 0; k < same.sections[i].clause_count; k++) {
			const struct draft_clause *clause = &same.sections[i].clauses[k];
			p->base = str_eq(clause->id, str_of(p->clause)) ? document_base(tx, clause->clause) : p->base;
		}
	}
	return OK;
}

static size_t edits(struct fixture *d, struct paper *p)
{
	READS(d, look, p);
	return p->made.edit_count;
}

static const struct draft_clause *clause_of(const struct draft *d, str id)
{
	for (size_t i = 0; i < d->section_count; i++) {
		for (size_t k = 0; k < d->sections[i].clause_count; k++) {
			if (str_eq(d->sections[i].clauses[k].id, id)) {
				return &d->sections[i].clauses[k];
			}
		}
	}
	return NULL;
}

TEST(a_clause_is_put_into_own_words_and_back)
{
	SCOPED(fixture_end) struct fixture d = fixture_shared();
	struct paper p = {.clause = "training", .words = words_of(S("学ぶこと"), S("・毎年学びます。"))};

	WRITES(&d, say_people, NULL);
	CHECK_INT(edits(&d, &p), 0);
	WRITES(&d, reword, &p);
	CHECK_INT(edits(&d, &p), 1);
	CHECK(p.made.edits[0].kind == EDIT_REWORDED && p.made.edits[0].version == 1);
	CHECK_INT(p.base.n, DOCUMENT_BASE);
	CHECK_STR(p.made.edits[0].base, p.base);
	CHECK_STR(p.made.edits[0].text[LANG_JA], S("- 毎年学びます。"));
	CHECK(p.draft.undecided && clause_of(&p.draft, S("training"))->edit != NULL);
	REFUSED(&d, reword, &p, ERR_NO, "record-changed"); /* the other tab */
	p.seen = 1;
	p.words = words_of(S(""), S("学びます。"));
	WRITES(&d, reword, &p);
	REFUSED(&d, unword, &p, ERR_NO, "record-changed");
	p.seen = 2;
	WRITES(&d, unword, &p);
	CHECK_INT(edits(&d, &p), 0);
	REFUSED(&d, reword, &p, ERR_NO, "record-changed"); /* it was there, and is not any more */
}

TEST(own_words_are_held_to_their_limits)
{
	SCOPED(fixture_end) struct fixture d = fixture_shared();
	struct paper p = {.clause = "training", .words = words_of(S(""), S(" \n"))};

	REFUSED(&d, reword, &p, ERR_DATA, "wording-empty");
	p.words = words_of(S("{題"), S("文"));
	REFUSED(&d, reword, &p, ERR_DATA, "wording-hole");
	p.words = words_of(S(""), S("文"));
	p.clause = "no-such";
	REFUSED(&d, reword, &p, ERR_MISSING, "paper-unknown");
	REFUSED(&d, add, &p, ERR_MISSING, "paper-unknown");
	REFUSED(&d, switch_clause, &p, ERR_MISSING, "paper-unknown");
	CHECK_INT(edits(&d, &p), 0);
}

TEST(a_paper_has_so_many_words_of_its_own)
{
	SCOPED(fixture_end) struct fixture d = fixture_shared();
	struct paper p = {.clause = "training"};
	struct buf text;
	int64_t fits = 0;

	buf_init(&text, d.a, 8 * WORDING_TEXT_MAX);
	buf_repeat(&text, S("𠮷𠮷𠮷\n"), WORDING_TEXT_MAX / 4);
	p.words = words_of(S(""), str_trim(buf_str(&text)));
	WRITES(&d, reword, &p);
	for (enum err err = OK; err == OK && fits < DOCUMENT_EDITS_MAX;) {
		d.fs->n = 0;
		err = store_write(d.s, d.a, d.who, add, &p, d.fs);
		fits += err == OK;
	}
	CHECK(d.fs->n == 1 && strcmp(d.fs->list[0].message, "wording-too-much") == 0);
	CHECK_INT(fits + 1, DOCUMENT_WORDS_MAX / (int64_t)p.words.text[LANG_JA].n);
	p.seen = 1;
	WRITES(&d, reword, &p); /* the words that it takes the place of do not count */
}

TEST(clauses_are_taken_out_and_put_back)
{
	SCOPED(fixture_end) struct fixture d = fixture_shared();
	struct paper p = {.clause = "training", .words = words_of(S("学ぶこと"), S("学びます。"))};

	WRITES(&d, say_people, NULL);
	WRITES(&d, switch_clause, &p);
	p.on = true;
	WRITES(&d, switch_clause, &p);
	p.on = false;
	WRITES(&d, reword, &p);
	WRITES(&d, switch_clause, &p);
	WRITES(&d, switch_clause, &p); /* twice is once */
	CHECK_INT(edits(&d, &p), 2);
	CHECK(clause_of(&p.draft, S("training")) == NULL);
	p.on = true;
	WRITES(&d, switch_clause, &p);
	CHECK_INT(edits(&d, &p), 1);
	CHECK(clause_of(&p.draft, S("training"))->edit != NULL); /* in its own words, as before */
}

TEST(a_firm_adds_clauses_of_its_own)
{
	SCOPED(fixture_end) struct fixture d = fixture_shared();
	struct paper p = {.clause = "leadership", .words = words_of(S("鍵"), S("鍵を閉めます。"))};

	WRITES(&d, add, &p);
	CHECK_INT(edits(&d, &p), 1);
	CHECK(clause_of(&p.draft, S("leadership"))[1].clause == NULL);
	p.words = words_of(S("鍵"), S("鍵も窓も閉めます。"));
	REFUSED(&d, set, &p, ERR_NO, "record-changed");
	p.seen = 1;
	REFUSED(&d, set_in_handbook, &p, ERR_MISSING, "paper-unknown");
	WRITES(&d, set, &p);
	SCOPED(fixture_end) struct fixture other = fixture_beside(&d);

	p.seen = 2;
	REFUSED(&other, set, &p, ERR_MISSING, "paper-unknown");
	REFUSED(&other, take, &p, ERR_MISSING, "paper-unknown");
	WRITES(&d, take, &p);
	CHECK_INT(edits(&d, &p), 0);
}

TEST(a_firm_chooses_how_a_paper_is_put)
{
	SCOPED(fixture_end) struct fixture d = fixture_shared();
	struct paper p = {.choice = CHOICE_STRICT};

	WRITES(&d, choose, &p);
	CHECK_INT(edits(&d, &p), 0);
	CHECK(p.made.choice == CHOICE_STRICT && p.made.version == 1 && p.draft.variant == VARIANT_STRICT);
	p.choice = CHOICE_PRACTICAL;
	REFUSED(&d, choose, &p, ERR_NO, "record-changed");
	p.seen = 1;
	WRITES(&d, choose, &p);
	CHECK_INT(edits(&d, &p), 0);
	CHECK(p.draft.variant == VARIANT_PRACTICAL);
}

/* ---- the answers it rests on ---- */

static enum err answer_some(struct tx *tx, void *ctx)
{
	const struct round_row rows[] = {{S("20"), ANSWER_NO, S("")}, {S("24"), ANSWER_NO, S("")}};
	int64_t number, round;

	(void)ctx;
	TRY(round_save(tx, S(SELFCHECK), rows, COUNT_OF(rows), &number));
	TRY(selfcheck_open(tx, &round));
	return round_answer(tx, round, S("20"), 0, ANSWER_YES, S(""));
}

TEST(a_paper_rests_on_the_last_answers)
{
	SCOPED(fixture_end) struct fixture d = fixture_shared();
	struct paper p = {.clause = "incidents"};

	WRITES(&d, say_people, NULL);
	CHECK_INT(edits(&d, &p), 0);
	CHECK(!p.made.answered && !p.draft.denied);
	WRITES(&d, answer_some, NULL);
	CHECK_INT(edits(&d, &p), 0);
	const struct draft_clause *incidents = clause_of(&p.draft, S("incidents"));

	CHECK(p.made.answered && incidents != NULL && incidents->denied_count == 1);
	p.words = words_of(S(""), S("事故のときは、決めたとおりに動けるよう準備を進めます。"));
	WRITES(&d, reword, &p); /* what other words promise is not known */
	CHECK_INT(edits(&d, &p), 1);
	CHECK(!p.draft.denied);
}
