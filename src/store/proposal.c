#include "store/proposal.h"

#include "sys/hash.h"

static const struct record_kind proposal_kind = {
	.name = "proposal",
	.read = &st_q_proposal,
};

str proposal_key(struct arena *a, str ja, str en)
{
	uint8_t hash[SHA256_BYTES];
	struct sha256 h;

	sha256_init(&h);
	sha256_add_text(&h, ja);
	sha256_add_text(&h, en);
	sha256_done(&h, hash);
	return str_copy(a, (str){(const char *)hash, sizeof hash});
}

enum err proposal_read(struct tx *tx, str pattern, struct proposals *ret)
{
	return q_proposal_list(tx, pattern, PROPOSALS_MAX, &ret->rows, &ret->n);
}

static const struct q_proposal_list_row *find(const struct proposals *p, str clause)
{
	for (size_t i = 0; i < p->n; i++) {
		if (str_eq(p->rows[i].clause, clause)) {
			return &p->rows[i];
		}
	}
	return NULL;
}

enum proposal_answer proposal_said(const struct proposals *p, str clause, str key)
{
	const struct q_proposal_list_row *row = find(p, clause);

	return row != NULL && str_eq(row->key, key) ? (enum proposal_answer)row->answer : PROPOSAL_OPEN;
}

static enum err add(struct tx *tx, str pattern, str clause, str key, enum proposal_answer answer)
{
	const struct q_proposal_add in = {
		.id = store_id(tx),
		.pattern = pattern,
		.clause = clause,
		.key = key,
		.answer = answer,
		.made_at = tx->now,
	};

	TRY(q_proposal_add(tx, &in));
	return record_added(tx, &proposal_kind, in.id);
}

enum err proposal_say(struct tx *tx, str pattern, str clause, str key, enum proposal_answer answer)
{
	const struct q_proposal_list_row *row;
	struct proposals all;
	struct record before;
	int64_t changed;

	TRY(proposal_read(tx, pattern, &all));
	row = find(&all, clause);
	if (row == NULL) {
		return add(tx, pattern, clause, key, answer);
	}
	TRY(record_read(tx, &proposal_kind, row->id, &before));
	TRY(q_proposal_set(tx,
	                   &(const struct q_proposal_set){
				   .id = row->id,
				   .version = row->version,
				   .key = key,
				   .answer = answer,
				   .made_at = tx->now,
			   },
	                   &changed));
	return record_changed(tx, &before, changed);
}
