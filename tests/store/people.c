/* People, what lets them in, and what keeps others out. */
#include "fixture.h"
#include "core/field.h"
#include "store/attempt.h"
#include "store/person.h"
#include "store/secret.h"
#include "store/session.h"

struct guest {
	const char *login;
	enum role role;
	int64_t id;
	str key, until;
	struct session session;
	struct actor whose;
	struct attempt attempt;
	enum person_state state;
};

static enum err add(struct tx *tx, void *ctx)
{
	struct guest *g = ctx;
	const struct q_person_add in = {.name = S("x"), .login = str_of(g->login), .role = g->role, .until = g->until};

	return person_add(tx, &in, &g->id);
}

static enum err set(struct tx *tx, void *ctx)
{
	const struct guest *g = ctx;
	const struct q_person_row *row;

	TRY(q_person(tx, g->id, &row));
	struct q_person_set to = person_kept(row);

	to.role = g->role;
	to.state = g->state;
	return person_set(tx, &to);
}

static enum err invite(struct tx *tx, void *ctx)
{
	struct guest *g = ctx;

	return session_invite(tx, g->id, &g->key);
}

static enum err invited(struct tx *tx, void *ctx)
{
	struct guest *g = ctx;

	tx->actor.tenant = TENANT_INSTALLATION;
	return session_invited(tx, g->key, &g->whose);
}

static enum err use(struct tx *tx, void *ctx)
{
	struct guest *g = ctx;

	TRY(session_invitation_use(tx, g->key));
	TRY(secret_set_password(tx, g->id, S("kept"), false));
	return session_begin(tx, g->id, 0, &g->session);
}

static enum err find(struct tx *tx, void *ctx)
{
	struct guest *g = ctx;

	tx->actor.tenant = TENANT_INSTALLATION;
	return session_find(tx, g->session.key, &g->session);
}

static enum err shut_out(struct tx *tx, void *ctx)
{
	const struct guest *g = ctx;

	return person_shut_out(tx, g->id);
}

static enum err fail_once(struct tx *tx, void *ctx)
{
	struct guest *g = ctx;

	return attempt_failed(tx, str_of(g->login), &g->attempt);
}

static enum err look(struct tx *tx, void *ctx)
{
	struct guest *g = ctx;

	return attempt_look(tx, str_of(g->login), &g->attempt);
}

TEST(a_login_is_one_person_s_in_all_firms)
{
	SCOPED(fixture_end) struct fixture d = fixture_alone();
	SCOPED(fixture_end) struct fixture other = fixture_beside(&d);
	struct guest one = {.login = "Hanako", .role = ROLE_EDITOR}, two = {.login = "ｈanako", .role = ROLE_READER};

	WRITES(&d, add, &one);
	REFUSED(&other, add, &two, ERR_NO, "login-taken");
	REFUSED(&d, add, &two, ERR_NO, "login-taken");
	CHECK_INT(rows_of(&other, "person"), 0);
	SOUND(&d);
}

TEST(a_supporter_has_a_last_day_and_a_qualification)
{
	SCOPED(fixture_end) struct fixture d = fixture_alone();
	struct guest g = {.login = "expert", .role = ROLE_SUPPORTER, .until = S("2027-01-01")};

	REFUSED(&d, add, &g, ERR_DATA, "field-empty");
}

TEST(an_owner_stays)
{
	SCOPED(fixture_end) struct fixture d = fixture_alone();
	struct guest one = {.login = "one", .role = ROLE_OWNER}, two = {.login = "two", .role = ROLE_OWNER};

	WRITES(&d, add, &one);
	WRITES(&d, add, &two);
	one.state = PERSON_ACTIVE;
	WRITES(&d, set, &one);
	one.role = ROLE_EDITOR;
	REFUSED(&d, set, &one, ERR_NO, "person-last-owner"); /* the other has not come in yet */
	one.role = ROLE_OWNER;
	one.state = PERSON_CLOSED;
	REFUSED(&d, set, &one, ERR_NO, "person-last-owner");
	two.state = PERSON_ACTIVE;
	WRITES(&d, set, &two);
	WRITES(&d, set, &one);
	two.role = ROLE_MANAGER;
	REFUSED(&d, set, &two, ERR_NO, "person-last-owner");
}

TEST(an_invitation_is_good_once_and_for_a_week)
{
	SCOPED(fixture_end) struct fixture d = fixture_alone();
	struct guest g = {.login = "guest", .role = ROLE_EDITOR};

	clock_at(0);
	WRITES(&d, add, &g);
	WRITES(&d, invite, &g);
	struct guest before = g;

	WRITES(&d, invite, &g);
	FAILS(&d, fixture_read(&d, invited, &before), ERR_NO, "session-link"); /* a new one ends the one before */
	clock_at(7 * DAY - 1);
	READS(&d, invited, &g);
	CHECK(g.whose.tenant == d.who.tenant && g.whose.person == g.id);
	clock_at(7 * DAY);
	FAILS(&d, fixture_read(&d, invited, &g), ERR_NO, "session-link");
	WRITES(&d, invite, &g);
	WRITES(&d, use, &g);
	REFUSED(&d, use, &g, ERR_NO, "session-link");
	READS(&d, find, &g);
	CHECK(g.session.is_there && g.session.actor.person == g.id && g.session.checked_at > 0);
	WRITES(&d, shut_out, &g);
	READS(&d, find, &g);
	CHECK(!g.session.is_there);
	CHECK_INT(rows_of(&d, "secret"), 0);
	SOUND(&d);
}

/* 5 s after the third, 10 after the fourth ... 300; then nobody, for a day. */
TEST(failures_make_wait_and_lock)
{
	static const int64_t waits[ATTEMPT_LOCK] = {0, 0, 5, 10, 20, 40, 80, 160, 300, 300};
	SCOPED(fixture_end) struct fixture d = fixture_alone();
	struct guest g = {.login = "whoever"}, other = {.login = "other"};

	for (int64_t i = 0; i < ATTEMPT_LOCK; i++) {
		clock_at(i * 1000);
		WRITES(&d, fail_once, &g);
		CHECK_INT(g.attempt.wait, waits[i]);
		CHECK(g.attempt.locked == (i == ATTEMPT_LOCK - 1));
	}
	clock_at(9 * 1000 + 300);
	READS(&d, look, &g);
	CHECK(g.attempt.wait == 0 && g.attempt.locked);
	READS(&d, look, &other);
	CHECK(other.attempt.failures == 0 && !other.attempt.locked);
	clock_at(9 * 1000 + DAY + 1);
	READS(&d, look, &g);
	CHECK(g.attempt.failures == 0 && !g.attempt.locked);
}

/* What lets somebody in stands in no event. */
TEST(no_event_says_a_secret)
{
	SCOPED(fixture_end) struct fixture d = fixture_alone();
	struct guest g = {.login = "guest", .role = ROLE_EDITOR};
	int64_t before = rows_of(&d, "event");

	WRITES(&d, add, &g);
	WRITES(&d, invite, &g);
	WRITES(&d, use, &g);
	CHECK_INT(rows_of(&d, "event"), before + 2); /* that there is somebody, and that they have a password */
	SOUND(&d);
}
