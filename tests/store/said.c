/* What a file of answers says of the firm, and what becomes of it in the records. */
#include "store/said.h"
#include "fixture.h"
#include "store/document.h"
#include "store/document_version.h"
#include "store/event_sql.h"

#define BIT(n) (1u << (n))

struct saying {
	struct said in, now;
	struct said_taken done;
	const char *field, *value; /* what the firm writes itself */
	int64_t version, events;
	struct draft draft;
};

static struct said all_said(void)
{
	return (struct said){
		.industry = S("I"),
		.people = 3,
		.papers =
			{
				.representative = S("代表 髙橋 花子"),
				.address = S("𠮷野1-2-3"),
				.contact = S("info@example.jp"),
				.uses = BIT(USE_CLOUD),
				.uses_known = BIT(USE_CLOUD) | BIT(USE_WEBSHOP),
				.decided = {2026, 11, 20},
				.choice = CHOICE_STRICT,
			},
	};
}

static enum err take(struct tx *tx, void *ctx)
{
	struct saying *s = ctx;

	return said_take(tx, &s->in, &s->done);
}

static enum err look(struct tx *tx, void *ctx)
{
	struct saying *s = ctx;
	const struct q_firm_row *firm;
	const struct q_event_last_row *last;

	TRY(said_read(tx, &s->now));
	TRY(q_firm(tx, &firm));
	TRY(q_event_last(tx, &last));
	s->version = firm->version;
	s->events = last->seq;
	return document_current(tx, S("policy"), LANG_JA, false, (struct day){2026, 11, 26}, &s->draft);
}

static enum err write_field(struct tx *tx, void *ctx)
{
	const struct saying *s = ctx;

	return firm_say(tx, str_of(s->field), str_of(s->value));
}

static enum err decide(struct tx *tx, void *ctx)
{
	const struct decision d = {.pattern = S("policy"), .by = S("社長"), .frozen = S("{}")};
	const struct q_document_version_row *row;
	struct saying *s = ctx;

	TRY(document_decide(tx, &d, &row));
	s->in.papers.decided = day_read(row->decided_on);
	return OK;
}

TEST(a_file_fills_what_a_firm_has_not_said_yet)
{
	SCOPED(fixture_end) struct fixture d = fixture_shared();
	struct saying s = {.in = all_said()};
	const struct book_said *in = &s.in.papers, *now = &s.now.papers;

	WRITES(&d, take, &s);
	CHECK_INT(s.done.taken, BIT(SAID_CHOICE + 1) - 1 + BIT(SAID_USES + USE_CLOUD) + BIT(SAID_USES + USE_WEBSHOP));
	CHECK_INT(s.done.left, BIT(SAID_DECIDED));
	READS(&d, look, &s);
	CHECK_STR(s.now.industry, s.in.industry);
	CHECK_INT(s.now.people, s.in.people);
	CHECK_STR(now->representative, in->representative);
	CHECK_STR(now->address, in->address);
	CHECK_STR(now->contact, in->contact);
	CHECK_INT(now->uses, in->uses);
	CHECK_INT(now->uses_known, in->uses_known);
	CHECK_INT(now->choice, in->choice);
	CHECK_INT(now->decided.month, 0);
	CHECK_INT(s.draft.missing & (BIT(HOLE_REPRESENTATIVE) | BIT(HOLE_ADDRESS) | BIT(HOLE_CONTACT)), 0);
	CHECK(s.draft.variant == VARIANT_STRICT);
}

TEST(a_file_that_comes_twice_changes_nothing)
{
	SCOPED(fixture_end) struct fixture d = fixture_shared();
	struct saying s = {.in = all_said()};
	int64_t events;

	WRITES(&d, take, &s);
	WRITES(&d, decide, &s);
	READS(&d, look, &s);
	events = s.events;
	WRITES(&d, take, &s);
	CHECK_INT(s.done.taken, 0);
	CHECK_INT(s.done.left, 0);
	READS(&d, look, &s);
	CHECK_INT(s.events, events);
	CHECK_INT(s.now.papers.decided.day, s.in.papers.decided.day);
}

TEST(a_file_leaves_what_a_firm_has_said)
{
	static const struct {
		const char *field, *value;
		uint32_t left;
	} own[] = {
		{"industry", "E", BIT(SAID_INDUSTRY)},
		{"people", "0", BIT(SAID_PEOPLE)},
		{"representative", "別の人", BIT(SAID_REPRESENTATIVE)},
		{"address", "別の町", BIT(SAID_ADDRESS)},
		{"contact", "0", BIT(SAID_CONTACT)},
		{"uses", "-cloud,webshop,byod", BIT(SAID_USES + USE_CLOUD) | BIT(SAID_USES + USE_WEBSHOP)},
	};

	for (size_t i = 0; i < COUNT_OF(own); i++) {
		SCOPED(fixture_end) struct fixture d = fixture_shared();
		struct saying s = {.in = all_said(), .field = own[i].field, .value = own[i].value};

		WRITES(&d, write_field, &s);
		WRITES(&d, take, &s);
		CHECK_INT(s.done.left, own[i].left | BIT(SAID_DECIDED));
		CHECK_INT(s.done.taken & own[i].left, 0);
		CHECK(s.done.taken != 0);
		READS(&d, look, &s);
		s.in = s.now;
		WRITES(&d, write_field, &s);
		READS(&d, look, &s); /* what it wrote is still what is there */
		CHECK_STR(s.now.papers.representative, s.in.papers.representative);
		CHECK_STR(s.now.papers.contact, s.in.papers.contact);
		CHECK_INT(s.now.papers.uses, s.in.papers.uses);
		CHECK_INT(s.now.people, s.in.people);
		CHECK_STR(s.now.industry, s.in.industry);
	}
}

static enum err choose_practical(struct tx *tx, void *ctx)
{
	(void)ctx;
	return document_choose(tx, S("policy"), 0, CHOICE_PRACTICAL);
}

TEST(a_file_leaves_how_the_policy_is_put)
{
	SCOPED(fixture_end) struct fixture d = fixture_shared();
	struct saying s = {.in = all_said()};

	WRITES(&d, choose_practical, NULL);
	WRITES(&d, take, &s);
	CHECK_INT(s.done.left, BIT(SAID_CHOICE) | BIT(SAID_DECIDED));
	READS(&d, look, &s);
	CHECK(s.now.papers.choice == CHOICE_PRACTICAL);
}

TEST(a_file_that_says_nothing_writes_nothing)
{
	SCOPED(fixture_end) struct fixture d = fixture_shared();
	struct saying s = {.in = {.people = -1}};
	int64_t events;

	READS(&d, look, &s);
	events = s.events;
	WRITES(&d, take, &s);
	CHECK_INT(s.done.taken | s.done.left, 0);
	READS(&d, look, &s);
	CHECK_INT(s.events, events);
	CHECK_INT(s.version, 1);
}

TEST(what_a_file_says_is_held_to_the_limits_of_a_firm)
{
	SCOPED(fixture_end) struct fixture d = fixture_shared();
	struct saying s = {.in = all_said()};

	s.in.papers.contact = S("a\nb");
	REFUSED(&d, take, &s, ERR_DATA, "field-control");
	s.in.papers.contact = S("{題|だ");
	REFUSED(&d, take, &s, ERR_DATA, "company-reading");
	READS(&d, look, &s);
	CHECK_INT(s.version, 1);
}
