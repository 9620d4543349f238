/* Second factors and passkeys: what works once works once, and somebody always has a way in. */
#include "fixture.h"
#include "store/person.h"
#include "store/secret.h"
#include "store/session.h"

struct guest {
	int64_t id, key, step, was, count;
	str passkey, typed, challenge;
	const str *codes;
	bool is_short, counts, good;
	struct ways ways;
	int64_t found;
	size_t seconds;
};

static enum err add(struct tx *tx, void *ctx)
{
	struct guest *g = ctx;

	return person_add(tx, &(const struct q_person_add){.name = S("x"), .login = S("guest"), .role = ROLE_EDITOR},
	                  &g->id);
}

static enum err password(struct tx *tx, void *ctx)
{
	const struct guest *g = ctx;

	return secret_set_password(tx, g->id, S("kept"), g->is_short);
}

static enum err no_password(struct tx *tx, void *ctx)
{
	const struct guest *g = ctx;

	return secret_remove_password(tx, g->id);
}

static enum err codes_begin(struct tx *tx, void *ctx)
{
	struct guest *g = ctx;
	const struct q_secret_list_row *row;

	TRY(secret_codes_begin(tx, g->id, S("12345678901234567890")));
	TRY(secret_codes(tx, g->id, false, &row));
	g->key = row->id;
	return OK;
}

static enum err codes_confirm(struct tx *tx, void *ctx)
{
	const struct guest *g = ctx;

	return secret_codes_confirm(tx, g->id, g->key, g->step);
}

static enum err codes_remove(struct tx *tx, void *ctx)
{
	const struct guest *g = ctx;

	return secret_codes_remove(tx, g->id);
}

static enum err step(struct tx *tx, void *ctx)
{
	struct guest *g = ctx;

	TRY(secret_use_step(tx, g->key, g->was, g->step, &g->good));
	return secret_set_password(tx, g->id, S("kept"), false); /* something that is in the log */
}

static enum err recovery(struct tx *tx, void *ctx)
{
	struct guest *g = ctx;

	return secret_recovery_new(tx, g->id, &g->codes);
}

static enum err recover(struct tx *tx, void *ctx)
{
	struct guest *g = ctx;

	TRY(secret_recovery_find(tx, g->id, g->typed, &g->found));
	g->good = false;
	return g->found == 0 ? OK : secret_use_recovery(tx, g->id, g->found, &g->good);
}

static enum err passkey_add(struct tx *tx, void *ctx)
{
	struct guest *g = ctx;
	const struct q_secret_list_row *row;

	TRY(secret_passkey_add(tx, g->id, S("電話"), g->passkey, S("key"), g->count));
	TRY(secret_passkey_find(tx, g->id, g->passkey, &row));
	g->found = row->id;
	return OK;
}

static enum err passkey_use(struct tx *tx, void *ctx)
{
	struct guest *g = ctx;

	TRY(secret_passkey_use(tx, g->id, g->found, g->was, g->count, &g->good));
	return secret_set_password(tx, g->id, S("kept"), false);
}

static enum err passkey_remove(struct tx *tx, void *ctx)
{
	const struct guest *g = ctx;

	return secret_passkey_remove(tx, g->id, g->found);
}

static enum err forget(struct tx *tx, void *ctx)
{
	const struct guest *g = ctx;

	return person_shut_out(tx, g->id);
}

static enum err look(struct tx *tx, void *ctx)
{
	struct guest *g = ctx;
	const struct q_secret_seconds_row *rows;
	const struct q_secret_list_row *row;

	TRY(secret_passkey_find(tx, g->id, g->passkey, &row));
	g->good = row != NULL;
	TRY(q_secret_seconds(tx, 10, &rows, &g->seconds));
	return secret_ways(tx, g->id, &g->ways);
}

static enum err challenge(struct tx *tx, void *ctx)
{
	struct guest *g = ctx;

	return session_challenge(tx, &g->challenge);
}

static enum err challenge_use(struct tx *tx, void *ctx)
{
	const struct guest *g = ctx;

	return session_challenge_use(tx, g->challenge);
}

static int64_t events_of(struct fixture *d)
{
	return rows_of(d, "event");
}

TEST(a_key_of_codes_counts_from_its_first_code_on)
{
	SCOPED(fixture_end) struct fixture d = fixture_alone();
	struct guest g = {.step = 100};

	WRITES(&d, add, &g);
	WRITES(&d, password, &g);
	WRITES(&d, codes_begin, &g);
	int64_t first = g.key;

	READS(&d, look, &g);
	CHECK(!g.ways.codes && !ways_second(&g.ways) && g.seconds == 0);
	WRITES(&d, codes_begin, &g);
	CHECK_INT(rows_of(&d, "secret"), 2); /* the password and one key */
	struct guest before = g;

	before.key = first;
	REFUSED(&d, codes_confirm, &before, ERR_NO, "code-over");
	WRITES(&d, codes_confirm, &g);
	READS(&d, look, &g);
	CHECK(g.ways.codes && g.seconds == 1);
	REFUSED(&d, codes_confirm, &g, ERR_NO, "code-over");
	first = g.key;
	WRITES(&d, codes_begin, &g); /* another telephone: the first one counts until this one was shown to work */
	READS(&d, look, &g);
	CHECK(g.ways.codes);
	WRITES(&d, codes_confirm, &g);
	CHECK_INT(rows_of(&d, "secret"), 2);
	WRITES(&d, codes_remove, &g);
	READS(&d, look, &g);
	CHECK(!g.ways.codes && g.ways.password && g.seconds == 0);
	SOUND(&d);
}

TEST(a_step_is_used_once)
{
	SCOPED(fixture_end) struct fixture d = fixture_alone();
	struct guest g = {.step = 100};

	WRITES(&d, add, &g);
	WRITES(&d, codes_begin, &g);
	WRITES(&d, codes_confirm, &g);
	g.was = 100;
	g.step = 101;
	WRITES(&d, step, &g);
	CHECK(g.good);
	WRITES(&d, step, &g); /* two that were weighed at the same moment */
	CHECK(!g.good);
	SOUND(&d);
}

TEST(a_recovery_code_works_once_and_a_new_set_replaces_the_old)
{
	SCOPED(fixture_end) struct fixture d = fixture_alone();
	struct guest g = {.step = 100};

	WRITES(&d, add, &g);
	WRITES(&d, recovery, &g);
	str old = str_copy(d.a, g.codes[1]);

	g.typed = g.codes[0];
	WRITES(&d, recover, &g);
	CHECK(g.good);
	WRITES(&d, recover, &g);
	CHECK(!g.good);
	READS(&d, look, &g);
	CHECK_INT(g.ways.recovery, SECRET_RECOVERY_COUNT - 1);
	WRITES(&d, recovery, &g);
	READS(&d, look, &g);
	CHECK_INT(g.ways.recovery, SECRET_RECOVERY_COUNT);
	g.typed = old;
	WRITES(&d, recover, &g);
	CHECK(!g.good);
	g.typed = S("");
	WRITES(&d, recover, &g);
	CHECK(!g.good);
	SOUND(&d);
}

TEST(a_short_password_needs_a_second_factor)
{
	SCOPED(fixture_end) struct fixture d = fixture_alone();
	struct guest g = {.step = 100, .is_short = true, .passkey = S("one")};

	WRITES(&d, add, &g);
	REFUSED(&d, password, &g, ERR_NO, "password-short-alone");
	WRITES(&d, codes_begin, &g);
	REFUSED(&d, password, &g, ERR_NO, "password-short-alone");
	WRITES(&d, codes_confirm, &g);
	WRITES(&d, password, &g);
	REFUSED(&d, codes_remove, &g, ERR_NO, "password-needs-second");
	WRITES(&d, passkey_add, &g);
	WRITES(&d, codes_remove, &g);
	REFUSED(&d, passkey_remove, &g, ERR_NO, "password-needs-second");
	g.is_short = false;
	WRITES(&d, password, &g);
	WRITES(&d, passkey_remove, &g);
	REFUSED(&d, passkey_remove, &g, ERR_MISSING, "record-gone");
}

TEST(the_last_way_in_stays)
{
	SCOPED(fixture_end) struct fixture d = fixture_alone();
	struct guest g = {.step = 100, .passkey = S("one")};

	WRITES(&d, add, &g);
	WRITES(&d, password, &g);
	REFUSED(&d, no_password, &g, ERR_NO, "way-last");
	WRITES(&d, passkey_add, &g);
	REFUSED(&d, passkey_add, &g, ERR_NO, "passkey-there");
	WRITES(&d, no_password, &g);
	REFUSED(&d, passkey_remove, &g, ERR_NO, "way-last");
	g.passkey = S("two");
	WRITES(&d, passkey_add, &g);
	WRITES(&d, passkey_remove, &g);
	WRITES(&d, forget, &g);
	CHECK_INT(rows_of(&d, "secret"), 0);
	SOUND(&d);
}

TEST(passkeys_of_others_are_not_found)
{
	SCOPED(fixture_end) struct fixture d = fixture_alone();
	SCOPED(fixture_end) struct fixture other = fixture_beside(&d);
	struct guest g = {.passkey = S("one")};

	WRITES(&d, add, &g);
	WRITES(&d, passkey_add, &g);
	READS(&d, look, &g);
	CHECK(g.good && g.ways.passkeys == 1);
	READS(&other, look, &g); /* another firm, the same numbers */
	CHECK(!g.good && g.ways.passkeys == 0 && g.seconds == 0);
	g.id++;
	READS(&d, look, &g);
	CHECK(!g.good);
}

TEST(a_passkey_whose_count_goes_back_is_refused_and_noted)
{
	static const struct {
		int64_t was, count;
		bool good;
	} rows[] = {{0, 0, true},  {0, 5, true}, {5, 5, false}, {5, 4, false},
	            {5, 0, false}, {5, 6, true}, {5, 7, false}};
	SCOPED(fixture_end) struct fixture d = fixture_alone();
	struct guest g = {.passkey = S("one")};

	WRITES(&d, add, &g);
	WRITES(&d, passkey_add, &g);
	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		int64_t before = events_of(&d);
		g.was = rows[i].was;
		g.count = rows[i].count;
		WRITES(&d, passkey_use, &g);
		CHECK(g.good == rows[i].good);
		CHECK_INT(events_of(&d), before + (rows[i].good ? 1 : 2));
	}
	SOUND(&d);
}

TEST(a_challenge_is_good_once_and_for_five_minutes)
{
	SCOPED(fixture_end) struct fixture d = fixture_alone();
	struct guest g = {.challenge = S("")};

	clock_at(0);
	REFUSED(&d, challenge_use, &g, ERR_NO, "passkey-late");
	WRITES(&d, challenge, &g);
	clock_at(SESSION_CHALLENGE_MINUTES * MINUTE);
	REFUSED(&d, challenge_use, &g, ERR_NO, "passkey-late");
	clock_at(SESSION_CHALLENGE_MINUTES * MINUTE - 1);
	WRITES(&d, challenge_use, &g);
	REFUSED(&d, challenge_use, &g, ERR_NO, "passkey-late");
	CHECK_INT(rows_of(&d, "challenge"), 0);
}
