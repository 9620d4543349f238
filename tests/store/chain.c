/* The chain of events: nobody alters one unseen. */
#include "chain.h"

#include "core/field.h"
#include "store/event.h"
#include "store/firm.h"
#include "store/round.h"
#include "store/setting.h"
#include "store/task.h"
#include "sys/hash.h"

/* ---- altering ---- */

enum { EVENTS = 8 };

static enum err forget(struct tx *tx, void *ctx)
{
	return event_forget(tx, *(int64_t *)ctx);
}

static enum err change_much(struct tx *tx, void *ctx)
{
	const struct round_row row = {S("1"), ANSWER_YES, S("")};
	const struct q_firm_set firm = {
		.version = 1, .name = S("名"), .industry = S(""), .legal_form = S(""), .zone = 540};
	struct q_task_set task = {.version = 1, .title = S("鍵"), .due = DAY_NONE, .state = TASK_BEGUN};
	int64_t number;

	(void)ctx;
	TRY(firm_set(tx, &firm));
	store_come_from(tx->store, S("op"), S("test")); /* the events from here on say where they came from */
	TRY(task_add(tx, &(struct q_task_add){.title = S("鍵"), .note = S("\"引用\"")}, &task.id));
	TRY(task_set(tx, &task));
	TRY(task_remove(tx, task.id, 2));
	TRY(round_save(tx, S(SELFCHECK), &row, 1, &number));
	return event_add(tx, "test.empty", 0, S(""), S(""));
}

/* A firm with EVENTS events, of which the 4th was forgotten. */
static void make_events(struct fixture *d)
{
	int64_t seq = 4;

	WRITES(d, change_much, NULL);
	WRITES(d, forget, &seq);
}

/* What verifying says of a firm whose chain is broken at `seq`, or, with 0, of one that is whole. */
static void check_verify(const char *of, struct fixture *d, int64_t seq)
{
	struct verified seen;

	d->fs->n = 0;
	enum err err = event_verify(d->s, &seen, d->fs);
	const struct fault *f = &d->fs->list[0];
	int64_t told = 0;

	if (seq == 0 ? err == OK && d->fs->n == 0 : err == ERR_NO && d->fs->n >= 1) {
		bool named = seq == 0 || (str_to_int(f->arg[1], &told) && told == seq);
		if (named) {
			return;
		}
	}
	printf("# %s: err %d, %zu faults, first %s at %lld, not %lld\n", of, (int)err, d->fs->n,
	       d->fs->n > 0 ? f->message : "-", (long long)told, (long long)seq);
	test_failed(__FILE__, __LINE__, of);
}

/* $ is the tenant and # the event's number. */

#define BOTH(sql)                                                                                                      \
	{                                                                                                              \
		sql, sql                                                                                               \
	}
#define WHERE " where tenant = $ and seq = #"

static const char *const alterations[][DIALECT__MAX] = {
	BOTH("update event set at = at + 1" WHERE),
	BOTH("update event set who = who + 1" WHERE),
	BOTH("update event set what = what || '.'" WHERE),
	BOTH("update event set subject = subject + 1" WHERE),
	BOTH("update event set before = coalesce(before, '') || ' '" WHERE),
	BOTH("update event set before = case when before is null then '' else null end" WHERE),
	BOTH("update event set after = coalesce(after, '') || ' '" WHERE),
	BOTH("update event set after = case when after is null then '' else null end" WHERE),
	{"update event set salt = zeroblob(16)" WHERE, "update event set salt = decode(repeat('00', 16), 'hex')" WHERE},
	{"update event set salt = zeroblob(0)" WHERE, "update event set salt = ''" WHERE},
	{"update event set digest = zeroblob(32)" WHERE,
         "update event set digest = decode(repeat('00', 32), 'hex')" WHERE},
	{"update event set digest = zeroblob(31)" WHERE,
         "update event set digest = decode(repeat('00', 31), 'hex')" WHERE},
	{"update event set digest = zeroblob(0)" WHERE, "update event set digest = ''" WHERE},
	{"update event set digest = cast(hash as blob)" WHERE, "update event set digest = hash" WHERE},
	{"update event set hash = zeroblob(32)" WHERE, "update event set hash = decode(repeat('00', 32), 'hex')" WHERE},
	BOTH("update event set via = coalesce(via, '') || '.'" WHERE),
	BOTH("update event set via = case when via is null then 'op test' else null end" WHERE),
	BOTH("update event set seq = 1000000" WHERE),
	BOTH("delete from event" WHERE),
	BOTH("update event set tenant = tenant + 1" WHERE),
};

/* The whole table event, so that each harm can be taken back. */
static void keep_events(struct fixture *d)
{
	tamper(d, "create table kept as select * from event");
}

static void restore_events(struct fixture *d)
{
	tamper(d, "delete from event");
	tamper(d, "insert into event select * from kept");
}

TEST(each_alteration_of_an_event_is_named)
{
	SCOPED(fixture_end) struct fixture d = fixture_alone();

	make_events(&d);
	keep_events(&d);
	check_verify("untouched", &d, 0);
	for (size_t i = 0; i < COUNT_OF(alterations); i++) {
		const char *harm = alterations[i][engine_tested()];
		bool goes = strncmp(harm, "delete", 6) == 0;
		bool moves = strstr(harm, "set tenant") != NULL;
		/* that the newest was cut off is what a chain cannot show */
		for (int64_t seq = 1; seq <= (goes ? EVENTS - 1 : EVENTS); seq++) {
			tamper(&d, sql_of(d.a, harm, d.who.tenant, seq));
			/* ... but one that was moved is told where it is now, whose chain begins with 1 */
			check_verify(harm, &d, moves && seq == EVENTS ? 1 : seq);
			restore_events(&d);
		}
	}
	check_verify("restored", &d, 0);
}

TEST(an_event_that_was_forgotten_cannot_speak_again)
{
	SCOPED(fixture_end) struct fixture d = fixture_alone();

	make_events(&d);
	keep_events(&d);
	tamper(&d, "update event set after = '{\"name\":\"x\"}' where seq = 4");
	check_verify("a new text under an old digest", &d, 4);
	restore_events(&d);
	/* the right digest under an event that still speaks: its words could then be anything */
	tamper(&d, "update event set salt = (select salt from kept where seq = 3) where seq = 4");
	check_verify("a salt beside a digest", &d, 4);
}

TEST(events_that_change_places_are_named)
{
	SCOPED(fixture_end) struct fixture d = fixture_alone();

	make_events(&d);
	keep_events(&d);
	for (int64_t seq = 1; seq < EVENTS; seq++) {
		tamper(&d, sql_of(d.a, "update event set seq = 100 where seq = #", 0, seq));
		tamper(&d, sql_of(d.a, "update event set seq = # where seq = # + 1", 0, seq));
		tamper(&d, sql_of(d.a, "update event set seq = # + 1 where seq = 100", 0, seq));
		check_verify("swapped", &d, seq);
		restore_events(&d);
	}
}

TEST(events_of_other_firms_are_named)
{
	SCOPED(fixture_end) struct fixture d = fixture_alone();
	SCOPED(fixture_end) struct fixture other = fixture_beside(&d);
	const char *move = "update event set tenant = $ where seq = 9";

	make_events(&d);
	make_events(&other);
	keep_events(&d);
	tamper(&d, sql_of(d.a, "delete from event where tenant = $ and seq = 8", d.who.tenant, 0));
	tamper(&d,
	       sql_of(d.a, "update event set tenant = # where tenant = $ and seq = 8", other.who.tenant, d.who.tenant));
	check_verify("an event moved to another firm", &d, EVENTS);
	restore_events(&d);
	tamper(&d, sql_of(d.a, "update event set seq = 9 where tenant = $ and seq = 8", other.who.tenant, 0));
	tamper(&d, sql_of(d.a, move, d.who.tenant, 0));
	check_verify("an event hung up behind another firm's", &d, 9);
	restore_events(&d);
	tamper(&d, sql_of(d.a, "delete from event where tenant = $", d.who.tenant, 0));
	struct verified seen;

	d.fs->n = 0;
	FAILS(&d, event_verify(d.s, &seen, d.fs), ERR_NO, "verify-no-chain");
	restore_events(&d);
	check_verify("restored", &d, 0);
}

/* ---- the chain as the header describes it ---- */

static void add_number(struct sha256 *h, int64_t n)
{
	char bytes[8];

	for (int i = 0; i < 8; i++) {
		bytes[i] = (char)((uint64_t)n >> (8 * i));
	}
	sha256_add(h, (str){bytes, sizeof bytes});
}

static void add_text(struct sha256 *h, str s)
{
	add_number(h, s.p == NULL ? -1 : (int64_t)s.n);
	sha256_add(h, s);
}

void hash_by_the_book(int64_t tenant, const struct q_event_chain_row *e, const uint8_t *before, uint8_t *ret)
{
	struct sha256 h;
	uint8_t digest[SHA256_BYTES];

	sha256_init(&h);
	add_text(&h, e->salt);
	add_text(&h, e->before);
	add_text(&h, e->after);
	sha256_done(&h, digest);
	if (e->digest.p != NULL) {
		memcpy(digest, e->digest.p, SHA256_BYTES);
	}
	sha256_init(&h);
	add_text(&h, e->via.p == NULL ? S("toride event 1") : S("toride event 2"));
	add_number(&h, tenant);
	add_number(&h, e->seq);
	add_number(&h, e->at);
	add_number(&h, e->who);
	add_text(&h, e->what);
	add_number(&h, e->subject);
	if (e->via.p != NULL) {
		add_text(&h, e->via);
	}
	sha256_add(&h, (str){(const char *)digest, sizeof digest});
	sha256_add(&h, (str){(const char *)before, SHA256_BYTES});
	sha256_done(&h, ret);
}

const char *quoted(struct arena *a, const uint8_t *hash)
{
	struct buf out;
	char hex[3];

	buf_init(&out, a, 256);
	buf_add(&out, engine_tested() == DIALECT_SQLITE ? S("x'") : S("'\\x"));
	for (size_t i = 0; i < SHA256_BYTES; i++) {
		snprintf(hex, sizeof hex, "%02x", hash[i]);
		buf_add(&out, str_of(hex));
	}
	buf_lit(&out, "' where seq = #");
	return buf_z(&out);
}

/* Who alters an event and works out its hash anew gives himself away by the next one. */
TEST(a_hash_covers_the_one_before)
{
	SCOPED(fixture_end) struct fixture d = fixture_alone();
	uint8_t before[SHA256_BYTES] = {0}, hash[SHA256_BYTES];
	struct telling t = {.n = 0};

	make_events(&d);
	keep_events(&d);
	READS(&d, read_events, &t);
	CHECK_INT(t.n, EVENTS);
	for (size_t i = 0; i < t.n; i++) {
		struct q_event_chain_row forged = t.row[i];
		struct buf sql;
		hash_by_the_book(d.who.tenant, &t.row[i], before, hash);
		CHECK(t.row[i].hash.n == SHA256_BYTES && memcmp(hash, t.row[i].hash.p, SHA256_BYTES) == 0);

		forged.who++;
		hash_by_the_book(d.who.tenant, &forged, before, hash);
		buf_init(&sql, d.a, 4096);
		buf_lit(&sql, "update event set who = who + 1, hash = ");
		buf_add(&sql, str_of(quoted(d.a, hash)));
		tamper(&d, sql_of(d.a, buf_z(&sql), 0, t.row[i].seq));
		check_verify("forged", &d, i + 1 < t.n ? t.row[i].seq + 1 : 0);
		restore_events(&d);
		memcpy(before, t.row[i].hash.p, SHA256_BYTES);
	}
}

static enum err set_hours(struct tx *tx, void *ctx)
{
	(void)ctx;
	return setting_set(tx, S("form-hours"), S("3"));
}

/* Chains that belong to no firm, or to one that is gone. */
TEST(chains_without_a_firm_are_verified_too)
{
	SCOPED(fixture_end) struct fixture d = fixture_alone();
	struct verified seen;

	d.who.tenant = TENANT_INSTALLATION;
	WRITES(&d, set_hours, NULL);
	GOES(&d, event_verify(d.s, &seen, d.fs));
	CHECK_INT(seen.tenants, 2);
	tamper(&d, "update event set who = 99 where tenant = 0");
	check_verify("the installation's own", &d, 1);
	tamper(&d, "update event set who = 7 where tenant = 0");
	check_verify("restored", &d, 0);
	tamper(&d, "delete from firm");
	GOES(&d, event_verify(d.s, &seen, d.fs));
	CHECK_INT(seen.tenants, 2);
}

/* Each broken chain is told, not only the first. */
TEST(every_broken_chain_is_told)
{
	SCOPED(fixture_end) struct fixture d = fixture_alone();
	SCOPED(fixture_end) struct fixture other = fixture_beside(&d);
	struct verified seen;

	make_events(&d);
	make_events(&other);
	tamper(&d, "update event set who = 99 where seq = 3");
	d.fs->n = 0;
	CHECK_INT(event_verify(d.s, &seen, d.fs), ERR_NO);
	CHECK_INT(d.fs->n, 2);
	CHECK_INT(seen.tenants, 2);
}

TEST(forgetting_leaves_the_chain_whole)
{
	SCOPED(fixture_end) struct fixture d = fixture_alone();
	struct telling t = {.n = 0};

	make_events(&d);
	for (int64_t seq = 1; seq <= EVENTS; seq++) {
		if (seq == 4) {
			REFUSED(&d, forget, &seq, ERR_NO, "event-unknown");
		} else {
			WRITES(&d, forget, &seq);
		}
	}
	int64_t none[] = {0, -1, 1000};

	for (size_t i = 0; i < COUNT_OF(none); i++) {
		REFUSED(&d, forget, &none[i], ERR_NO, "event-unknown");
	}
	READS(&d, read_events, &t);
	CHECK_INT(t.n, 2 * EVENTS - 1);
	for (size_t i = 0; i < EVENTS; i++) {
		CHECK(t.row[i].before.p == NULL && t.row[i].after.p == NULL && t.row[i].salt.p == NULL);
		CHECK_INT(t.row[i].digest.n, EVENT_HASH);
	}
	CHECK_STR(t.row[t.n - 1].what, S("event.forget"));
	CHECK_INT(t.row[t.n - 1].subject, EVENTS);
	check_verify("all forgotten", &d, 0);
	SOUND(&d);
}

/* More than one batch of verifying. */
static enum err add_events(struct tx *tx, void *ctx)
{
	(void)ctx;
	for (int i = 0; i < 2500; i++) {
		TRY(event_add(tx, "test.many", i, (str){NULL, 0}, S("{}")));
	}
	return OK;
}

TEST(long_chains_are_verified_to_their_end)
{
	SCOPED(fixture_end) struct fixture d = fixture_alone();
	struct verified seen;

	WRITES(&d, add_events, NULL);
	GOES(&d, event_verify(d.s, &seen, d.fs));
	CHECK_INT(seen.events, 2501);
	CHECK_INT(seen.tenants, 1);
	static const int64_t altered[] = {1, 30, 31, 60, 61, 1000, 1001, 2501};

	for (size_t i = 0; i < COUNT_OF(altered); i++) {
		tamper(&d, sql_of(d.a, "update event set subject = subject + 1 where seq = #", 0, altered[i]));
		check_verify("altered far behind", &d, altered[i]);
		tamper(&d, sql_of(d.a, "update event set subject = subject - 1 where seq = #", 0, altered[i]));
	}
}
