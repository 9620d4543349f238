/* Seals: what chains alone cannot show, they do. */
#include "store/seal.h"
#include "store/verification.h"

#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "chain.h"
#include "store/event.h"
#include "store/firm.h"

/* ---- a store with seals ---- */

static enum err add_event(struct tx *tx, void *ctx)
{
	(void)ctx;
	return event_add(tx, "test.more", 0, (str){NULL, 0}, S("{}"));
}

static struct seal_made sealed(struct fixture *d, bool new_key)
{
	const struct seal_wish wish = {.new_key = new_key};
	struct seal_made made = {.body = S("")};

	d->fs->n = 0;
	GOES(d, seal_make(d->s, d->a, &wish, &made, d->fs));
	return made;
}

/* A seal as it lies outside. */
static struct seal_outside outside_of(struct fixture *d, str body, const char *file)
{
	struct seal_outside o = {.file = str_of(file)};

	d->fs->n = 0;
	GOES(d, seal_open(d->a, body, o.file, &o.seal, d->fs));
	seal_hash(body, o.hash);
	return o;
}

/* A place whose key can be written: on PostgreSQL a folder beside the database. */
static struct fixture fixture_of_seals(void)
{
	struct fixture d = fixture_alone();
	struct where *where = (struct where *)(uintptr_t)d.where;

	if (where->data == NULL) {
		where->data = folder_new(d.a);
	}
	return d;
}

/* Three events and a seal after each of them. */
static void make_seals(struct fixture *d, str body[static 3])
{
	for (int i = 0; i < 3; i++) {
		WRITES(d, add_event, NULL);
		body[i] = sealed(d, false).body;
	}
}

/* What verifying says: the first fault's id, "" for nothing, and what it names. */
static const struct fault *verify(struct fixture *d, const struct seal_outside *o, size_t n, enum err want,
                                  const char *id)
{
	struct seals_verified seen;

	d->fs->n = 0;
	fixture_expect(__FILE__, __LINE__, d, seal_verify(d->s, d->a, o, n, &seen, d->fs), want, id);
	return &d->fs->list[0];
}

static const char *key_of(struct fixture *d)
{
	struct buf path;

	buf_init(&path, d->a, 4096);
	buf_add(&path, str_of(d->where->data));
	buf_lit(&path, "/seal.key");
	return buf_z(&path);
}

TEST(a_seal_is_made_when_there_is_something_to_say)
{
	SCOPED(fixture_end) struct fixture d = fixture_of_seals();
	struct seal_made first = sealed(&d, false), again = sealed(&d, false);
	struct stat st;

	CHECK(first.is_new && first.number == 1);
	CHECK(!again.is_new && again.number == 1 && str_eq(again.body, first.body));
	CHECK(stat(key_of(&d), &st) == 0 && (st.st_mode & 0777) == 0600);
	WRITES(&d, add_event, NULL);
	const struct seal_wish daily = {.daily = true};
	struct seal_made made;

	GOES(&d, seal_make(d.s, d.a, &daily, &made, d.fs));
	CHECK(!made.is_new); /* the day has one */
	CHECK(sealed(&d, false).number == 2);
	struct seal_outside o = outside_of(&d, first.body, "one");

	verify(&d, &o, 1, OK, "");
	SOUND(&d);
}

/* ---- the daily look ---- */

struct look {
	bool due;
	struct q_verification_add note;
	const struct q_verification_row *noted;
};

static enum err look_whether(struct tx *tx, void *ctx)
{
	struct look *l = ctx;

	TRY(verification_due(tx, &l->due));
	return verification_read(tx, &l->noted);
}

static enum err keep_note(struct tx *tx, void *ctx)
{
	return op_verification_note_act(tx, &((struct look *)ctx)->note);
}

static struct look looked(struct fixture *d)
{
	const struct actor installation = {.tenant = TENANT_INSTALLATION};
	struct look l = {.due = false};

	GOES(d, verification_make(d->s, d->a, &l.note, d->fs));
	GOES(d, store_write(d->s, d->a, installation, keep_note, &l, d->fs));
	GOES(d, store_read(d->s, d->a, installation, look_whether, &l, d->fs));
	return l;
}

TEST(a_look_a_day_is_noted_and_one_that_found_something_is_repeated)
{
	SCOPED(fixture_end) struct fixture d = fixture_of_seals();
	const struct actor installation = {.tenant = TENANT_INSTALLATION};
	struct look l = {.due = false};
	str body[3];

	make_seals(&d, body);
	GOES(&d, store_read(d.s, d.a, installation, look_whether, &l, d.fs));
	CHECK(l.due && l.noted == NULL);
	l = looked(&d);
	CHECK(!l.due && l.noted != NULL && l.noted->findings == 0 && l.noted->fault.n == 0);
	CHECK(l.noted->events > 3 && l.noted->sealed == l.noted->events - 1); /* all but that the last seal was made */
	tamper(&d, "update verification set at = at - 86400000");
	GOES(&d, store_read(d.s, d.a, installation, look_whether, &l, d.fs));
	CHECK(l.due);
	tamper(&d, sql_of(d.a, "delete from event where tenant = $ and seq > 2", d.who.tenant, 0));
	l = looked(&d);
	CHECK(l.due && l.noted->findings == 1);
	CHECK_STR(l.noted->fault, S("verify-cut"));
	SOUND(&d);
}

TEST(a_tail_that_was_cut_off_is_found_and_named)
{
	SCOPED(fixture_end) struct fixture d = fixture_of_seals();
	str body[3];

	make_seals(&d, body);
	struct seal_outside o = outside_of(&d, body[2], "kept.txt");

	tamper(&d, sql_of(d.a, "delete from event where tenant = $ and seq > 2", d.who.tenant, 0));
	const struct fault *f = verify(&d, NULL, 0, ERR_NO, "verify-cut"); /* the store's own seals are still there */

	CHECK_STR(f->arg[1], S("2"));
	CHECK_STR(f->arg[2], S("3"));
	tamper(&d, "delete from seal where number > 1");
	tamper(&d, "delete from event where tenant = 0 and seq > 1");
	verify(&d, NULL, 0, OK, ""); /* as a store that is no older: it takes a seal from outside */
	f = verify(&d, &o, 1, ERR_NO, "verify-seal-gone");
	CHECK_STR(f->place.file, S("kept.txt"));
	CHECK_STR(f->arg[0], S("3"));
	f = &d.fs->list[1];
	CHECK_STR(str_of(f->message), S("verify-cut"));
	tamper(&d, "delete from seal");
	tamper(&d, "delete from event where tenant = 0");
	verify(&d, &o, 1, ERR_NO, "verify-seal-gone");
	tamper(&d, "delete from event");
	verify(&d, &o, 1, ERR_DATA, "seal-foreign"); /* nothing there is ours any more */
}

/* Alters the event and makes the chain whole again behind it, as somebody would who can write to the database. */
static void rewrite(struct fixture *d, int64_t seq)
{
	uint8_t before[EVENT_HASH] = {0};
	struct telling t = {.n = 0};

	tamper(d, sql_of(d->a, "update event set who = 99 where tenant = $ and seq = #", d->who.tenant, seq));
	READS(d, read_events, &t);
	for (size_t i = 0; i < t.n; i++) {
		struct buf sql;
		hash_by_the_book(d->who.tenant, &t.row[i], before, before);
		buf_init(&sql, d->a, 4096);
		buf_lit(&sql, "update event set hash = ");
		buf_add(&sql, str_of(quoted(d->a, before)));
		buf_lit(&sql, " and tenant = $");
		tamper(d, sql_of(d->a, buf_z(&sql), d->who.tenant, t.row[i].seq));
	}
	struct verified seen;

	GOES(d, event_verify(d->s, &seen, d->fs)); /* alone the chain says nothing */
}

TEST(a_chain_that_was_made_anew_is_found_between_two_seals)
{
	SCOPED(fixture_end) struct fixture d = fixture_of_seals();
	str body[3];

	make_seals(&d, body);
	struct seal_outside o[] = {outside_of(&d, body[0], "one"), outside_of(&d, body[2], "three")};

	rewrite(&d, 3);
	const struct fault *f = verify(&d, NULL, 0, ERR_NO, "verify-rewritten");

	CHECK_STR(f->arg[1], S("3"));
	CHECK_STR(f->arg[2], S("3"));
	tamper(&d, "delete from seal");
	f = verify(&d, o, 2, ERR_NO, "verify-seal-gone");
	CHECK_INT(d.fs->n, 3);
	f = &d.fs->list[2];
	CHECK_STR(str_of(f->message), S("verify-rewritten"));
	CHECK_STR(f->arg[1], S("3")); /* the first one vouches for two */
	CHECK_STR(f->arg[2], S("4"));
	CHECK_STR(f->arg[3], S("three"));
}

TEST(seals_that_were_altered_removed_or_exchanged_are_named)
{
	SCOPED(fixture_end) struct fixture d = fixture_of_seals();
	str body[3];

	make_seals(&d, body);
	tamper(&d, "create table kept_seal as select * from seal");
	static const struct {
		const char *sql, *id, *number;
	} harms[] = {
		{"update seal set body = replace(body, 'number 2', 'number 4') where number = 2", "verify-seal-altered",
	         "2"},
		{"update seal set made_at = made_at + 1 where number = 3", "verify-seal-altered", "3"},
		{"update seal set body = 'x' where number = 1", "verify-seal-altered", "1"},
		{"delete from seal where number = 1", "verify-seal-gap", "1"},
		{"delete from seal where number = 2", "verify-seal-gap", "2"},
		{"update seal set number = 9 where number = 3", "verify-seal-gap", "3"},
	};

	for (size_t i = 0; i < COUNT_OF(harms); i++) {
		tamper(&d, harms[i].sql);
		CHECK_STR(verify(&d, NULL, 0, ERR_NO, harms[i].id)->arg[0], str_of(harms[i].number));
		tamper(&d, "delete from seal");
		tamper(&d, "insert into seal select * from kept_seal");
	}
	verify(&d, NULL, 0, OK, "");
}

/* Somebody with the database, and without the key, makes all seals anew. */
TEST(seals_of_another_key_are_found)
{
	SCOPED(fixture_end) struct fixture d = fixture_of_seals();
	str body[3];

	make_seals(&d, body);
	struct seal_outside o = outside_of(&d, body[0], "one");
	const struct seal_wish wish = {.daily = false};
	struct seal_made made;

	tamper(&d, "delete from seal");
	CHECK(unlink(key_of(&d)) == 0);
	struct seal_made forged = sealed(&d, false);

	CHECK_INT(forged.number, 1);
	verify(&d, NULL, 0, OK, ""); /* nothing in the store gives it away */
	verify(&d, &o, 1, ERR_NO, "verify-seal-swapped");
	/* a key is missed where there are seals, and made anew only on demand */
	CHECK(unlink(key_of(&d)) == 0);
	d.fs->n = 0;
	FAILS(&d, seal_make(d.s, d.a, &wish, &made, d.fs), ERR_MISSING, "seal-key-missing");
	d.fs->n = 0;
	struct seal_made third = sealed(&d, true);

	CHECK(third.is_new && third.number == 2);
	verify(&d, NULL, 0, ERR_NO, "verify-seal-key");
	o = outside_of(&d, third.body, "new");
	verify(&d, &o, 1, OK, ""); /* who keeps the new one outside vouches for it */
	CHECK(chmod(key_of(&d), 0644) == 0);
	d.fs->n = 0;
	FAILS(&d, seal_make(d.s, d.a, &wish, &made, d.fs), ERR_DATA, "seal-key-malformed");
	CHECK(unlink(key_of(&d)) == 0);
	WRITES(&d, add_event, NULL);
	struct fixture other = fixture_of_seals();

	sealed(&other, false);
	CHECK(rename(key_of(&other), key_of(&d)) == 0);
	fixture_end(&other);
	d.fs->n = 0;
	FAILS(&d, seal_make(d.s, d.a, &wish, &made, d.fs), ERR_DATA, "seal-key-other");
	verify(&d, &o, 1, ERR_NO, "verify-seal-ours");
}

TEST(a_seal_of_another_installation_is_refused)
{
	SCOPED(fixture_end) struct fixture d = fixture_of_seals();
	SCOPED(fixture_end) struct fixture other = fixture_of_seals();
	struct seal_outside o = outside_of(&d, sealed(&other, false).body, "theirs");

	verify(&d, &o, 1, ERR_DATA, "seal-foreign");
	sealed(&d, false);
	verify(&d, &o, 1, ERR_DATA, "seal-foreign");
}
