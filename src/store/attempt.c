#include "store/attempt.h"

#include "store/inside.h"
#include "store/session_sql.h"
#include "sys/hash.h"

enum { SECOND_MS = 1000, HOUR_MS = 60 * 60 * SECOND_MS };

static str hashed(str login, struct sha256_room *room)
{
	return sha256_of(S("toride login 1"), login, room);
}

static struct attempt attempt_of(int64_t failures, int64_t at, int64_t now)
{
	int64_t wait = failures < ATTEMPT_FREE ? 0 : ATTEMPT_WAIT_SECONDS;

	for (int64_t i = ATTEMPT_FREE; i < failures && wait < ATTEMPT_WAIT_MOST_SECONDS; i++) {
		wait *= 2;
	}
	wait = wait < ATTEMPT_WAIT_MOST_SECONDS ? wait : ATTEMPT_WAIT_MOST_SECONDS;
	int64_t left = at + wait * SECOND_MS - now;

	return (struct attempt){
		.failures = failures,
		.wait = left > 0 ? (left + SECOND_MS - 1) / SECOND_MS : 0,
		.locked = failures >= ATTEMPT_LOCK,
	};
}

enum err attempt_look(struct tx *tx, str login, struct attempt *ret)
{
	const struct q_attempt_row *row;
	struct sha256_room room;

	TRY(q_attempt(tx, hashed(login, &room), &row));
	bool over = row == NULL || row->at < tx->now - INT64_C(1) * ATTEMPT_HOURS * HOUR_MS;

	*ret = attempt_of(over ? 0 : row->failures, over ? tx->now : row->at, tx->now);
	return OK;
}

enum err attempt_any_locked(struct tx *tx, bool *ret)
{
	const struct q_attempt_most_row *row;

	TRY(q_attempt_most(tx, ATTEMPT_LOCK, &row));
	*ret = row != NULL;
	return OK;
}

enum err attempt_failed(struct tx *tx, str login, struct attempt *ret)
{
	struct attempt before;
	struct sha256_room room;

	TRY(attempt_look(tx, login, &before));
	TRY(attempt_forget(tx, login));
	TRY(q_attempt_add(tx, hashed(login, &room), before.failures + 1, tx->now));
	*ret = attempt_of(before.failures + 1, tx->now, tx->now);
	return OK;
}

enum err attempt_forget(struct tx *tx, str login)
{
	struct sha256_room room;
	int64_t changed;

	return q_attempt_remove(tx, hashed(login, &room), &changed);
}

static enum err expire(struct tx *tx, void *ctx)
{
	int64_t changed;

	(void)ctx;
	return q_attempt_expire(tx, tx->now - INT64_C(1) * ATTEMPT_HOURS * HOUR_MS, &changed);
}

enum err attempt_expire(struct store *s, struct arena *a, struct faults *fs)
{
	return store_maintain(s, a, expire, NULL, fs);
}
