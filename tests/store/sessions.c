/* Sessions: a link that lets one in once, a cookie that is worth something until its time is over. */
#include "fixture.h"
#include "store/rebuild.h"
#include "store/session.h"
#include "store/setting.h"

struct door {
	str link, key;
	int64_t firm;
	struct session session;
};

static enum err add_link(struct tx *tx, void *ctx)
{
	const struct door *d = ctx;

	return session_link_add(tx, d->link, d->firm);
}

static enum err enter(struct tx *tx, void *ctx)
{
	struct door *d = ctx;

	return session_enter(tx, d->link, 0, &d->session);
}

static enum err look(struct tx *tx, void *ctx)
{
	struct door *d = ctx;

	return session_find(tx, d->key, &d->session);
}

static enum err bind(struct tx *tx, void *ctx)
{
	struct door *d = ctx;

	return session_set_firm(tx, d->key, tx->actor.tenant);
}

static enum err leave(struct tx *tx, void *ctx)
{
	struct door *d = ctx;

	return session_leave(tx, d->key);
}

static enum err shorten(struct tx *tx, void *ctx)
{
	(void)ctx;
	return setting_set(tx, S("session-hours"), S("2"));
}

/* As the installation, which is before anything is known of who asks. */
static struct fixture at_door(const struct fixture *d)
{
	struct fixture door = *d;

	door.who = (struct actor){.tenant = TENANT_INSTALLATION};
	return door;
}

static bool is_in(struct fixture *door, struct door *d)
{
	READS(door, look, d);
	return d->session.is_there;
}

TEST(a_link_lets_in_once)
{
	SCOPED(fixture_end) struct fixture d = fixture_alone();
	struct fixture door = at_door(&d);
	struct door one = {.link = session_key_new(d.a)}, other = {.link = session_key_new(d.a)};

	REFUSED(&door, enter, &one, ERR_NO, "session-link");
	WRITES(&door, add_link, &one);
	REFUSED(&door, enter, &other, ERR_NO, "session-link");
	WRITES(&door, enter, &one);
	CHECK(one.session.is_there && one.session.actor.tenant == d.who.tenant); /* the only firm there is */
	CHECK_INT(one.session.key.n, SESSION_KEY_LENGTH);
	CHECK(!str_eq(one.session.key, one.link));
	one.key = one.session.key;
	CHECK(is_in(&door, &one) && one.session.actor.tenant == d.who.tenant);
	REFUSED(&door, enter, &one, ERR_NO, "session-link");

	WRITES(&door, add_link, &one); /* a writer that starts again adds its link again */
	REFUSED(&door, enter, &one, ERR_NO, "session-link");
}

TEST(a_link_grows_old)
{
	SCOPED(fixture_end) struct fixture d = fixture_alone();
	struct fixture door = at_door(&d);
	struct door early = {.link = session_key_new(d.a)}, late = {.link = session_key_new(d.a)};

	clock_at(0);
	WRITES(&door, add_link, &early);
	WRITES(&door, add_link, &late);
	clock_at(SESSION_LINK_MINUTES * MINUTE - 1);
	WRITES(&door, enter, &early);
	clock_at(SESSION_LINK_MINUTES * MINUTE);
	REFUSED(&door, enter, &late, ERR_NO, "session-link");
}

TEST(a_session_ends)
{
	SCOPED(fixture_end) struct fixture d = fixture_alone();
	struct fixture door = at_door(&d);
	struct door in = {.link = session_key_new(d.a)};

	clock_at(0);
	WRITES(&door, shorten, NULL);
	WRITES(&door, add_link, &in);
	WRITES(&door, enter, &in);
	in.key = in.session.key;
	clock_at(2 * HOUR - 1);
	CHECK(is_in(&door, &in));
	clock_at(2 * HOUR);
	CHECK(!is_in(&door, &in));
	clock_at(2 * HOUR - 1);
	GOES(&d, store_tidy(d.s, INT64_C(1000) * CLOCK_START, d.fs));
	CHECK(is_in(&door, &in)); /* what is not over stays */
	clock_at(2 * HOUR + 1);
	GOES(&d, store_tidy(d.s, INT64_C(1000) * CLOCK_START, d.fs));
	clock_at(1);
	CHECK(!is_in(&door, &in)); /* and what is over is forgotten */
}

TEST(who_leaves_is_out)
{
	SCOPED(fixture_end) struct fixture d = fixture_alone();
	struct fixture door = at_door(&d);
	struct door in = {.link = session_key_new(d.a), .firm = d.who.tenant};
	struct door other = {.link = session_key_new(d.a), .firm = d.who.tenant};

	WRITES(&door, add_link, &in);
	WRITES(&door, enter, &in);
	WRITES(&door, add_link, &other);
	WRITES(&door, enter, &other);
	in.key = in.session.key;
	other.key = other.session.key;
	WRITES(&d, leave, &in); /* in a transaction of the firm */
	CHECK(!is_in(&door, &in));
	CHECK(is_in(&door, &other));
	WRITES(&d, leave, &in);
}

TEST(a_session_gets_the_firm_it_makes)
{
	SCOPED(fixture_end) struct fixture d = fixture_alone();
	struct fixture door = at_door(&d);
	struct door in = {.link = session_key_new(d.a), .firm = 77};

	WRITES(&door, add_link, &in);
	WRITES(&door, enter, &in);
	CHECK_INT(in.session.actor.tenant, 77); /* as the link says, whether it is there yet or not */
	in.key = in.session.key;
	WRITES(&d, bind, &in);
	CHECK(is_in(&door, &in) && in.session.actor.tenant == d.who.tenant);
}

TEST(a_link_without_firm_needs_the_only_one)
{
	SCOPED(fixture_end) struct fixture d = fixture_alone();
	struct fixture door = at_door(&d);
	struct door in = {.link = session_key_new(d.a)};

	WRITES(&door, add_link, &in); /* there is one firm only */
	SCOPED(fixture_end) struct fixture beside = fixture_beside(&d);

	REFUSED(&door, enter, &in, ERR_USAGE, "firm-which");
	in.link = session_key_new(d.a);
	REFUSED(&door, add_link, &in, ERR_USAGE, "firm-which");
	in.link = session_key_new(d.a);
	in.firm = beside.who.tenant;
	WRITES(&door, add_link, &in);
	WRITES(&door, enter, &in);
	CHECK_INT(in.session.actor.tenant, beside.who.tenant);
}

TEST(no_key_is_no_session)
{
	SCOPED(fixture_end) struct fixture d = fixture_shared();
	struct fixture door = at_door(&d);
	const str keys[] = {S(""), S("x"), of_length(d.a, SESSION_KEY_LENGTH), session_key_new(d.a),
	                    of_length(d.a, 10000)};

	for (size_t i = 0; i < COUNT_OF(keys); i++) {
		struct door in = {.key = keys[i], .link = keys[i]};
		CHECK(!is_in(&door, &in));
		REFUSED(&door, enter, &in, ERR_NO, "session-link");
	}
}

/* Who reads the store does not get in: only hashes stand there. */
TEST(the_store_has_no_key)
{
	SCOPED(fixture_end) struct fixture d = fixture_alone();
	struct fixture door = at_door(&d);
	struct door in = {.link = session_key_new(d.a)};

	WRITES(&door, add_link, &in);
	WRITES(&door, enter, &in);
	in.key = in.session.key;
	CHECK(rows_of(&door, "session") == 1 && rows_of(&door, "link") == 1);
	in.key = str_slice(in.key, 0, 32); /* what stands there has 32 bytes */
	CHECK(!is_in(&door, &in));
}
