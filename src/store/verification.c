#include "store/verification.h"

#include "core/day.h"
#include "store/event.h"
#include "store/seal.h"
#include "sys/clock.h"

enum { VERIFICATION_ID = 1, FAULT_ID_MAX = 64 };

enum err verification_read(struct tx *tx, const struct q_verification_row **ret)
{
	return q_verification(tx, VERIFICATION_ID, ret);
}

enum err verification_due(struct tx *tx, bool *ret)
{
	const struct q_verification_row *last;

	TRY(verification_read(tx, &last));
	*ret = last == NULL || last->findings > 0 ||
	       day_number(day_of(last->at, ZONE_JAPAN)) != day_number(day_of(tx->now, ZONE_JAPAN));
	return OK;
}

enum err verification_make(struct store *s, struct arena *a, struct q_verification_add *ret, struct faults *fs)
{
	int64_t began = clock_ticks();
	struct verified events;
	struct seals_verified seals;
	enum err chains = event_verify(s, &events, fs);

	if (chains != OK && chains != ERR_NO) {
		return chains;
	}
	enum err sealed = seal_verify(s, a, NULL, 0, &seals, fs);

	if (sealed != OK && sealed != ERR_NO) {
		return sealed;
	}
	*ret = (struct q_verification_add){
		.id = VERIFICATION_ID,
		.at = clock_now(),
		.took_ms = clock_ticks() - began,
		.events = events.events,
		.sealed = seals.events,
		.findings = (int64_t)(fs->n + fs->more),
		.fault = fs->n == 0 ? S("") : str_of(fs->list[0].message),
	};
	fs->n = fs->more = 0;
	return OK;
}

/* ---- the op ---- */

void op_verification_note_pack(struct buf *out, const struct q_verification_add *note)
{
	pack_int(out, note->at);
	pack_int(out, note->took_ms);
	pack_int(out, note->events);
	pack_int(out, note->sealed);
	pack_int(out, note->findings);
	pack_text(out, note->fault);
}

void op_verification_note_unpack(struct arena *a, struct unpack *u, void *in)
{
	struct q_verification_add *n = in;

	(void)a;
	n->id = VERIFICATION_ID;
	n->at = unpack_int_in(u, 0, INT64_MAX);
	n->took_ms = unpack_int_in(u, 0, INT64_MAX);
	n->events = unpack_int_in(u, 0, INT64_MAX);
	n->sealed = unpack_int_in(u, 0, INT64_MAX);
	n->findings = unpack_int_in(u, 0, INT64_MAX);
	n->fault = unpack_text(u, FAULT_ID_MAX);
}

enum err op_verification_note_act(struct tx *tx, void *in)
{
	const struct q_verification_add *note = in;
	int64_t changed;

	TRY(q_verification_forget(tx, &changed));
	return q_verification_add(tx, note);
}
