#include "store/paper_link.h"

#include "store/session.h"
#include "sys/hash.h"

static str hashed(str key, struct sha256_room *room)
{
	return sha256_of(S("toride paper 1"), key, room);
}

enum err paper_link_new(struct tx *tx, enum paper_link_kind kind, int64_t subject, int64_t ends_at, str *ret)
{
	str key = session_key_new(tx->arena);
	struct sha256_room room;

	TRY(paper_link_end(tx, subject));
	*ret = key;
	return q_paper_link_add(tx, &(const struct q_paper_link_add){
					    .key = hashed(key, &room),
					    .firm = tx->actor.tenant,
					    .kind = kind,
					    .subject = subject,
					    .ends_at = {.has = ends_at != 0, .n = ends_at},
				    });
}

enum err paper_link_end(struct tx *tx, int64_t subject)
{
	int64_t changed;

	return q_paper_link_remove(tx, tx->actor.tenant, subject, &changed);
}

enum err paper_link_move(struct tx *tx, int64_t subject, int64_t onto)
{
	int64_t changed;

	return q_paper_link_move(tx, tx->actor.tenant, subject, onto, &changed);
}

enum err paper_link_follow(struct tx *tx, enum paper_link_kind kind, str key, int64_t *ret_subject)
{
	const struct q_paper_link_row *row;
	struct sha256_room room;

	TRY(q_paper_link(tx, hashed(key, &room), &row));
	if (row == NULL || row->kind != kind || (row->ends_at.has && row->ends_at.n <= tx->now)) {
		return FAIL(tx->faults, ERR_MISSING, "paper-nothing", NOWHERE);
	}
	tx->actor = (struct actor){.tenant = row->firm, .person = PERSON_LINK};
	*ret_subject = row->subject;
	return OK;
}
