#include "core/document.h"

#include "base/test.h"
#include "base/utf8.h"

static const struct catalogue *const c = &catalogue_builtin;

static struct draft make_of(struct arena *a, const char *name, const struct company *firm,
                            const struct assessment *answers, bool furigana)
{
	struct wish wish = {
		.pattern = catalogue_pattern(c, str_of(name)),
		.company = firm,
		.answers = answers,
		.day = {2026, 11, 26},
		.furigana = furigana,
	};

	CHECK(wish.pattern != NULL);
	return document_make(a, c, &wish);
}

static const struct draft_clause *clause_of(const struct draft *d, const char *id)
{
	for (size_t i = 0; i < d->section_count; i++) {
		for (size_t k = 0; k < d->sections[i].clause_count; k++) {
			const struct draft_clause *clause = &d->sections[i].clauses[k];
			if (str_eq(clause->id, str_of(id))) {
				return clause;
			}
		}
	}
	return NULL;
}

/* The number of a clause, empty where it has none; "-": there is no such clause. */
static str number_of(const struct draft *d, const char *id)
{
	const struct draft_clause *clause = clause_of(d, id);

	return clause == NULL ? S("-") : clause->number;
}

/* The only item of which the answer denies what a clause promises; NULL: none, or several. */
static const struct item *denied_of(const struct draft *d, const char *id)
{
	const struct draft_clause *clause = clause_of(d, id);

	return clause != NULL && clause->denied_count == 1 ? clause->denied[0] : NULL;
}

static bool says(struct arena *a, const struct draft_clause *clause, str text)
{
	for (size_t i = 0; clause != NULL && i < clause->block_count; i++) {
		for (size_t k = 0; k < clause->blocks[i].n; k++) {
			if (str_find(line_annotated(a, clause->blocks[i].lines[k]), text) != SIZE_MAX) {
				return true;
			}
		}
	}
	return false;
}

TEST(document_clauses_follow_the_firm)
{
	SCOPED(arena_end) struct arena *a = arena_new(1 << 26);
	const struct company one = {.name = S("靴店"), .people = 1, .industry = S("I"), .uses_known = COMPANY_USES_ALL};
	const struct company many = {.name = S("病院"),
	                             .people = 60,
	                             .industry = S("P"),
	                             .uses = 1u << USE_TELEWORK | 1u << USE_PERSONAL_DATA,
	                             .uses_known = COMPANY_USES_ALL};
	struct draft policy = make_of(a, "policy", &one, NULL, false);

	CHECK(clause_of(&policy, "own-rules") != NULL && clause_of(&policy, "organisation") == NULL);
	CHECK(clause_of(&policy, "personal-data") == NULL && clause_of(&policy, "health-records") == NULL);
	CHECK(says(a, clause_of(&policy, "leadership"), S("代表者が責任を持って")));
	policy = make_of(a, "policy", &many, NULL, false);
	CHECK(clause_of(&policy, "own-rules") == NULL && clause_of(&policy, "organisation") != NULL);
	CHECK(clause_of(&policy, "personal-data") != NULL && clause_of(&policy, "health-records") != NULL);
	CHECK(says(a, clause_of(&policy, "leadership"), S("経営者が先頭に立って")));
	struct draft roles = make_of(a, "roles", &many, NULL, false);
	CHECK(clause_of(&roles, "departments") != NULL && !roles.small);
	roles = make_of(a, "roles", &one, NULL, false);
	CHECK(clause_of(&roles, "departments") == NULL && roles.small);
}

TEST(document_numbers_what_is_left)
{
	SCOPED(arena_end) struct arena *a = arena_new(1 << 26);
	const struct company one = {.name = S("靴店"), .people = 1, .uses_known = COMPANY_USES_ALL};
	struct draft policy = make_of(a, "policy", &one, NULL, false);
	struct draft handbook = make_of(a, "handbook", &one, NULL, false);

	CHECK_STR(number_of(&policy, "leadership"), S("1"));
	CHECK_STR(number_of(&policy, "own-rules"), S("2"));
	CHECK_STR(number_of(&policy, "signed"), S(""));
	CHECK(str_eq(handbook.sections[1].number, S("2")));
	CHECK_STR(number_of(&handbook, "update"), S("2.1"));
}

TEST(document_lists_what_is_missing_and_leaves_it_out)
{
	SCOPED(arena_end) struct arena *a = arena_new(1 << 26);
	const struct company bare = {.name = S("砦商店")};
	const struct company told = {
		.name = S("砦商店"), .contact = S("011"), .people = 3, .uses_known = COMPANY_USES_ALL};
	struct draft policy = make_of(a, "policy", &bare, NULL, false);
	struct draft card = make_of(a, "emergency-card", &told, NULL, false);

	CHECK(policy.missing == (1u << HOLE_INDUSTRY | 1u << HOLE_PEOPLE | 1u << HOLE_REPRESENTATIVE |
	                         1u << HOLE_ADDRESS | 1u << HOLE_CONTACT | 1u << HOLE_USES));
	CHECK(says(a, clause_of(&policy, "signed"), S("2026年11月26日")));
	CHECK(!says(a, clause_of(&policy, "signed"), S("代表者")));
	CHECK(says(a, clause_of(&card, "inside"), S("011")) && (card.missing & 1u << HOLE_CONTACT) == 0);
	card = make_of(a, "emergency-card", &bare, NULL, false);
	CHECK((card.missing & 1u << HOLE_CONTACT) != 0);
}

TEST(document_says_what_the_answers_deny)
{
	SCOPED(arena_end) struct arena *a = arena_new(1 << 26);
	const struct framework *f = catalogue_framework(c, S("ipa-selfcheck-3.1"));
	const struct company firm = {.name = S("砦商店"), .people = 20, .uses_known = COMPANY_USES_ALL};
	struct assessment as = assess_new(a, c, f);
	struct faults fs = {.n = 0};

	CHECK(assess_answer(&as, catalogue_item(c, f, S("24")), ANSWER_NO, S(""), NOWHERE, &fs) == OK);
	CHECK(assess_answer(&as, catalogue_item(c, f, S("20")), ANSWER_PARTLY, S(""), NOWHERE, &fs) == OK);
	CHECK(assess_answer(&as, catalogue_item(c, f, S("9")), ANSWER_NA, S("使わない"), NOWHERE, &fs) == OK);
	struct draft policy = make_of(a, "policy", &firm, &as, false);
	struct draft handbook = make_of(a, "handbook", &firm, &as, false);

	const struct draft_clause *training = clause_of(&policy, "training");

	CHECK(policy.denied && denied_of(&policy, "incidents") == catalogue_item(c, f, S("24")));
	CHECK(training != NULL && training->denied_count == 0);
	CHECK(clause_of(&handbook, "wifi") == NULL); /* it says that there is none */
	CHECK(!make_of(a, "policy", &firm, NULL, false).denied);
}

#define READ(word, reading) UTF8_WORD word UTF8_READING reading UTF8_READ

TEST(document_readings)
{
	SCOPED(arena_end) struct arena *a = arena_new(1 << 26);
	const struct company firm = {.name = S("{髙﨑|たかさき}商店"), .people = 1, .uses_known = COMPANY_USES_ALL};
	struct draft plain = make_of(a, "handbook", &firm, NULL, false),
		     read = make_of(a, "handbook", &firm, NULL, true);

	CHECK(str_eq(line_annotated(a, plain.firm), S("髙﨑商店")));
	CHECK(str_eq(line_annotated(a, read.firm), S(READ("髙﨑", "たかさき") "商店")));
	CHECK(str_eq(read.plain_firm, S("髙﨑商店")));
	const struct piece typed[] = {{S(READ("あ", "い") "う！"), S("")}, {S("字" UTF8_READ), S(UTF8_WORD "じ")}};
	CHECK(str_eq(line_annotated(a, (struct line){typed, 2}), S("あいう！" READ("字", "じ"))));
	CHECK(document_has_readings(&read) && !document_has_readings(&plain));
	CHECK(says(a, clause_of(&plain, "update"), S("更新の知らせが出たら")));
	CHECK(says(a, clause_of(&read, "update"),
	           S(READ("更新", "こうしん") "の" READ("知", "し") "らせが" READ("出", "で") "たら")));
}

static bool read_out(const struct piece *p)
{
	str rest = p->text;

	while (rest.n > 0 && p->reading.n == 0) {
		uint32_t character = utf8_next(&rest);
		bool of_date = str_find(p->text, S("年1月1日")) != SIZE_MAX;
		if (character >= 0x4E00 && character <= 0x9FFF && !of_date) {
			return false;
		}
	}
	return true;
}

static bool all_read(const struct block *b)
{
	for (size_t i = 0; i < b->n; i++) {
		for (size_t k = 0; k < b->lines[i].n; k++) {
			if (!read_out(&b->lines[i].pieces[k])) {
				return false;
			}
		}
	}
	return true;
}

/* Whatever a furigana reader meets: each kanji of each document has its reading. */
TEST(document_readings_of_all_kanji)
{
	SCOPED(arena_end) struct arena *a = arena_new(1 << 28);

	for (uint32_t people = 1; people <= 100; people += 99) {
		const struct company firm = {.name = S("a"),
		                             .people = people,
		                             .industry = S("P"),
		                             .uses = 0xFFFF,
		                             .uses_known = COMPANY_USES_ALL};
		for (uint32_t i = 0; i < c->pattern_count; i++) {
			const struct wish wish = {
				.pattern = &c->patterns[i],
				.company = &firm,
				.day = {2026, 1, 1},
				.furigana = true,
			};
			struct draft d = document_make(a, c, &wish);
			for (size_t s = 0; s < d.section_count; s++) {
				for (size_t k = 0; k < d.sections[s].clause_count; k++) {
					const struct draft_clause *clause = &d.sections[s].clauses[k];
					for (size_t b = 0; b < clause->block_count; b++) {
						CHECK(all_read(&clause->blocks[b]));
					}
				}
			}
		}
	}
}

/* ---- what a firm changes ---- */

static struct draft make_edited(struct arena *a, const char *name, const struct edit *edits, size_t n,
                                enum choice choice, enum lang lang)
{
	static const struct company firm = {.name = S("砦商店"), .people = 20, .uses_known = COMPANY_USES_ALL};
	const struct wish wish = {
		.pattern = catalogue_pattern(c, str_of(name)),
		.company = &firm,
		.edits = edits,
		.edit_count = n,
		.choice = choice,
		.day = {2026, 11, 26},
		.lang = lang,
	};

	return document_make(a, c, &wish);
}

TEST(document_takes_clauses_out)
{
	SCOPED(arena_end) struct arena *a = arena_new(1 << 26);
	const struct edit off = {.kind = EDIT_OFF, .section = S("promises"), .clause = S("organisation")};
	struct draft d = make_edited(a, "policy", &off, 1, CHOICE_BY_SIZE, LANG_JA);

	CHECK(clause_of(&d, "organisation") == NULL);
	CHECK_STR(number_of(&d, "leadership"), S("1"));
	CHECK_STR(number_of(&d, "training"), S("2"));
}

TEST(document_takes_own_words)
{
	SCOPED(arena_end) struct arena *a = arena_new(1 << 26);
	const struct edit edits[] = {
		{.kind = EDIT_REWORDED,
	         .section = S("promises"),
	         .clause = S("training"),
	         .title = {[LANG_JA] = S("学ぶこと")},
	         .text = {[LANG_JA] = S("{name}は学びます。\n- 毎年\n{contact}に聞きます。")}},
		{.kind = EDIT_ADDED,
	         .section = S("promises"),
	         .clause = S("leadership"),
	         .id = S("own1"),
	         .title = {[LANG_JA] = S("鍵"), [LANG_EN] = S("Keys")},
	         .text = {[LANG_JA] = S("鍵を閉めます。{#training}"), [LANG_EN] = S("We lock the door.")}},
		{.kind = EDIT_ADDED,
	         .section = S("promises"),
	         .clause = S("leadership"),
	         .id = S("own2"),
	         .text = {[LANG_JA] = S("窓も閉めます。")}},
	};
	struct draft d = make_edited(a, "policy", edits, COUNT_OF(edits), CHOICE_BY_SIZE, LANG_JA);
	const struct draft_clause *training = clause_of(&d, "training"), *first = clause_of(&d, "leadership");

	CHECK(training != NULL && first != NULL);
	if (training == NULL || first == NULL) {
		return;
	}
	CHECK(training->edit == &edits[0] && training->block_count == 2);
	CHECK(says(a, training, S("砦商店は学びます。")) && !says(a, training, S("に聞きます")));
	CHECK_STR(line_plain(a, training->title), S("学ぶこと"));
	CHECK((d.missing & 1u << HOLE_CONTACT) != 0);
	CHECK(first[1].clause == NULL && str_eq(first[1].id, S("own1")) && str_eq(first[1].number, S("2")));
	CHECK(says(a, &first[1], S("鍵を閉めます。学ぶこと")));
	CHECK(str_eq(first[2].id, S("own2")) && first[2].number.n == 0);
	CHECK_STR(number_of(&d, "organisation"), S("3"));
	d = make_edited(a, "policy", edits, COUNT_OF(edits), CHOICE_BY_SIZE, LANG_EN);
	first = clause_of(&d, "leadership");
	CHECK_STR(line_plain(a, first[1].title), S("Keys"));
	CHECK(says(a, &first[2], S("窓も閉めます。")));
}

TEST(document_keeps_own_clauses_whose_place_is_gone)
{
	SCOPED(arena_end) struct arena *a = arena_new(1 << 26);
	const struct edit edits[] = {
		{.kind = EDIT_ADDED,
	         .section = S("promises"),
	         .clause = S("gone"),
	         .id = S("own1"),
	         .text = {[LANG_JA] = S("鍵")}},
		{.kind = EDIT_ADDED,
	         .section = S("promises"),
	         .clause = S(""),
	         .id = S("own2"),
	         .text = {[LANG_JA] = S("窓")}},
		{.kind = EDIT_ADDED,
	         .section = S("promises"),
	         .clause = S("gone"),
	         .id = S("own3"),
	         .text = {[LANG_JA] = S("戸")}},
	};
	struct draft d = make_edited(a, "policy", edits, COUNT_OF(edits), CHOICE_BY_SIZE, LANG_JA);
	const struct draft_section *s = &d.sections[1];

	CHECK_STR(s->clauses[0].id, S("own2"));
	CHECK_STR(s->clauses[s->clause_count - 2].id, S("own1"));
	CHECK_STR(s->clauses[s->clause_count - 1].id, S("own3"));
}

TEST(document_is_put_as_the_firm_chooses)
{
	SCOPED(arena_end) struct arena *a = arena_new(1 << 26);
	struct draft strict = make_edited(a, "policy", NULL, 0, CHOICE_STRICT, LANG_JA),
		     practical = make_edited(a, "policy", NULL, 0, CHOICE_PRACTICAL, LANG_JA),
		     sized = make_edited(a, "policy", NULL, 0, CHOICE_BY_SIZE, LANG_JA);

	CHECK(says(a, clause_of(&strict, "leadership"), S("経営者が先頭に立って")));
	CHECK(says(a, clause_of(&practical, "leadership"), S("代表者が責任を持って")));
	CHECK(strict.variant == VARIANT_STRICT && practical.variant == VARIANT_PRACTICAL);
	CHECK(sized.variant == VARIANT_STRICT);
}

TEST(document_asks_only_for_the_uses_it_depends_on)
{
	SCOPED(arena_end) struct arena *a = arena_new(1 << 26);
	const struct company firm = {.name = S("砦商店"),
	                             .people = 20,
	                             .uses = 1u << USE_WEBSITE,
	                             .uses_known = 1u << USE_WEBSITE | 1u << USE_CLOUD};
	struct draft policy = make_of(a, "policy", &firm, NULL, false);

	CHECK((policy.missing_uses & (1u << USE_WEBSITE | 1u << USE_WEBSHOP | 1u << USE_CLOUD)) == 0);
	CHECK((policy.missing_uses & 1u << USE_PERSONAL_DATA) != 0 && (policy.missing & 1u << HOLE_USES) != 0);
	CHECK((policy.asked & 1u << HOLE_CONTACT) != 0);
}
