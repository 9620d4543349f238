#include "core/message.h"

#include "base/test.h"

static const struct catalogue *c = &catalogue_builtin;

TEST(a_fault_reads_as_a_sentence_in_both_languages)
{
	static struct faults fs;
	SCOPED(arena_end) struct arena *a = arena_new(64 * 1024);
	struct buf ja, en;

	fs.n = 0;
	(void)FAIL(&fs, ERR_DATA, "answers-item-twice", AT_FIELD(S("a.csv"), 7, S("3")), S("3"), INT_STR(4));
	buf_init(&ja, a, 1000);
	buf_init(&en, a, 1000);
	message_write(&ja, c, LANG_JA, &fs.list[0]);
	message_write(&en, c, LANG_EN, &fs.list[0]);
	CHECK_STR(buf_str(&ja),
	          S("a.csv:7: 3: 項目3は4行目にもあります。\n  → 正しいほうを残して、もう一方を消してください。\n"));
	CHECK_STR(buf_str(&en),
	          S("a.csv:7: 3: item 3 also stands on line 4.\n  → keep the right one and delete the other.\n"));
}

TEST(an_unknown_fault_is_told_by_its_id)
{
	static struct faults fs;
	SCOPED(arena_end) struct arena *a = arena_new(64 * 1024);
	struct buf b;

	fs.n = 0;
	/* not written as FAIL: the id is meant to be unknown */
	(void)fail_at(&fs, ERR_BUG, "no-such-id", NOWHERE, (const str[]){S("x")}, 1);
	buf_init(&b, a, 1000);
	message_write(&b, c, LANG_JA, &fs.list[0]);
	CHECK_STR(buf_str(&b), S("no-such-id x\n"));
}

TEST(every_phrase_is_found)
{
	for (uint32_t i = 0; i < c->phrase_count; i++) {
		char id[CATALOGUE_ID_MAX + 1] = {0};
		str s = catalogue_ref(c, c->phrases[i].id);
		memcpy(id, s.p, s.n);
		CHECK_STR(phrase(c, LANG_JA, id), catalogue_ref(c, c->phrases[i].text.ja));
		CHECK(i == 0 || str_cmp(catalogue_ref(c, c->phrases[i - 1].id), s) < 0);
	}
}
