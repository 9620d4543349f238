#include "store/backup_log.h"

#include "core/day.h"
#include "core/field.h"

enum { FILE_MAX = 4100, FAULT_ID_MAX = 64, VALUE_MAX = 400 };

static const struct record_kind backup_plan_kind = {.name = "backup_plan", .read = &st_q_backup_plan};
static const struct record_kind backup_kind = {.name = "backup", .read = &st_q_backup};

/* ---- the plan ---- */

enum err backup_plan_read(struct tx *tx, const struct q_backup_plan_row **ret)
{
	return q_backup_plan(tx, BACKUP_PLAN_ID, ret);
}

static enum err check_place(str place, const char *field, struct faults *fs)
{
	TRY(field_line(place, field, 0, BACKUP_PLACE_MAX, fs));
	return place.n == 0 || place.p[0] == '/'
	               ? OK
	               : FAIL(fs, ERR_DATA, "backup-place-path", AT_FIELD(S(""), 0, str_of(field)), place);
}

enum err backup_plan_keep(struct tx *tx, int64_t version, str folder, str second, int64_t hour)
{
	struct record before;
	int64_t changed;

	TRY(check_place(folder, "folder", tx->faults));
	TRY(check_place(second, "second", tx->faults));
	TRY(field_number(hour, "hour", 0, 23, tx->faults));
	if (second.n > 0 && str_eq(folder, second)) {
		return FAIL(tx->faults, ERR_DATA, "backup-place-same", AT_FIELD(S(""), 0, S("second")));
	}
	TRY(record_read(tx, &backup_plan_kind, BACKUP_PLAN_ID, &before));
	if (before.value == NULL && version == 0) {
		TRY(q_backup_plan_add(tx, &(const struct q_backup_plan_add){.id = BACKUP_PLAN_ID,
		                                                            .folder = folder,
		                                                            .second = second,
		                                                            .hour = hour,
		                                                            .made_at = tx->now}));
		return record_added(tx, &backup_plan_kind, BACKUP_PLAN_ID);
	}
	TRY(q_backup_plan_set(
		tx,
		&(const struct q_backup_plan_set){
			.id = BACKUP_PLAN_ID, .version = version, .folder = folder, .second = second, .hour = hour},
		&changed));
	return record_changed(tx, &before, changed);
}

enum err backup_ask(struct tx *tx, enum backup_kind kind)
{
	const struct maybe now = {true, tx->now}, as_it_is = {.has = false};
	bool drill = kind == BACKUP_KIND_DRILL;
	struct record before;
	int64_t changed;

	TRY(record_read(tx, &backup_plan_kind, BACKUP_PLAN_ID, &before));
	TRY(q_backup_plan_ask(tx, BACKUP_PLAN_ID, drill ? as_it_is : now, drill ? now : as_it_is, &changed));
	return record_changed(tx, &before, changed);
}

/* ---- what is to be done ---- */

#define DAY_MS (INT64_C(24) * 60 * 60 * 1000)

bool backup_is_awaited(int64_t asked_at, const struct q_backup_last_row *last)
{
	return asked_at > 0 && (last == NULL || last->at < asked_at);
}

/* The last time that the clock showed this hour in Japan. */
static int64_t last_hour(int64_t now, int64_t hour)
{
	int64_t shift = (ZONE_JAPAN - hour * 60) * INT64_C(60000);

	return (now + shift) / DAY_MS * DAY_MS - shift;
}

static bool may_try(const struct q_backup_last_row *last, int64_t now)
{
	return last == NULL || last->fault.n == 0 || now - last->at > BACKUP_AGAIN_MS;
}

/* The last of each kind, and what follows from them. */
struct lasts {
	const struct q_backup_last_row *of[BACKUP_KIND__MAX];
};

static enum backup_kind kind_due(const struct q_backup_plan_row *plan, const struct lasts *l, int64_t now)
{
	const struct q_backup_last_row *made = l->of[BACKUP_KIND_MADE], *second = l->of[BACKUP_KIND_SECOND],
				       *drill = l->of[BACKUP_KIND_DRILL];
	bool is_made = made != NULL && made->fault.n == 0;

	if (backup_is_awaited(plan->backup_asked_at, made)) {
		return BACKUP_KIND_MADE;
	}
	if (is_made && backup_is_awaited(plan->drill_asked_at, drill)) {
		return BACKUP_KIND_DRILL;
	}
	if ((made == NULL || made->fault.n > 0 || made->at < last_hour(now, plan->hour)) && may_try(made, now)) {
		return BACKUP_KIND_MADE;
	}
	if (is_made && (drill == NULL || now - drill->at > BACKUP_DRILL_DAYS * DAY_MS) && may_try(drill, now)) {
		return BACKUP_KIND_DRILL;
	}
	if (is_made && plan->second.n > 0 && (second == NULL || second->state_at < made->state_at) &&
	    may_try(second, now)) {
		return BACKUP_KIND_SECOND;
	}
	return BACKUP_KIND_UNSET;
}

enum err backup_due_now(struct tx *tx, struct backup_due *ret)
{
	const struct q_backup_plan_row *plan;
	struct lasts l = {.of = {NULL}};

	*ret = (struct backup_due){.kind = BACKUP_KIND_UNSET};
	TRY(backup_plan_read(tx, &plan));
	if (plan == NULL || plan->folder.n == 0) {
		return OK;
	}
	for (enum backup_kind k = BACKUP_KIND_MADE; k <= BACKUP_KIND_DRILL; k++) {
		TRY(q_backup_last(tx, k, &l.of[k]));
	}
	ret->folder = str_copy(tx->arena, plan->folder).p;
	ret->second = plan->second.n > 0 ? str_copy(tx->arena, plan->second).p : NULL;
	ret->kind = kind_due(plan, &l, tx->now);
	return OK;
}

/* ---- what was done ---- */

enum err backup_note(struct tx *tx, const struct q_backup_add *note)
{
	struct q_backup_add n = *note;

	n.id = store_id(tx);
	TRY(field_number(n.kind, "kind", BACKUP_KIND_MADE, BACKUP_KIND__MAX - 1, tx->faults));
	TRY(q_backup_add(tx, &n));
	return record_added(tx, &backup_kind, n.id);
}

/* ---- ops ---- */

void op_backup_note_pack(struct buf *out, const struct q_backup_add *note)
{
	pack_int(out, note->kind);
	pack_int(out, note->at);
	pack_int(out, note->took_ms);
	pack_int(out, note->state_at);
	pack_int(out, note->bytes);
	pack_int(out, note->rows_in);
	pack_text(out, note->file);
	pack_text(out, note->fault);
	pack_text(out, note->value);
}

void op_backup_note_unpack(struct arena *a, struct unpack *u, void *in)
{
	struct q_backup_add *n = in;

	(void)a;
	n->kind = unpack_int_in(u, BACKUP_KIND_MADE, BACKUP_KIND__MAX - 1);
	n->at = unpack_int_in(u, 0, INT64_MAX);
	n->took_ms = unpack_int_in(u, 0, INT64_MAX);
	n->state_at = unpack_int_in(u, 0, INT64_MAX);
	n->bytes = unpack_int_in(u, 0, INT64_MAX);
	n->rows_in = unpack_int_in(u, 0, INT64_MAX);
	n->file = unpack_text(u, FILE_MAX);
	n->fault = unpack_text(u, FAULT_ID_MAX);
	n->value = unpack_text(u, VALUE_MAX);
}

enum err op_backup_note_act(struct tx *tx, void *in)
{
	return backup_note(tx, in);
}

void op_backup_plan_pack(struct buf *out, str field, str value)
{
	pack_text(out, field);
	pack_text(out, value);
}

void op_backup_plan_unpack(struct arena *a, struct unpack *u, void *in)
{
	struct op_backup_plan *p = in;

	(void)a;
	p->field = unpack_text(u, OP_BYTES_MAX);
	p->value = unpack_text(u, OP_BYTES_MAX);
}

/* One field of the plan, as it is typed. */
enum err op_backup_plan_act(struct tx *tx, void *in)
{
	const struct op_backup_plan *p = in;
	const struct q_backup_plan_row *old;

	TRY(backup_plan_read(tx, &old));
	str folder = old == NULL ? S("") : old->folder, second = old == NULL ? S("") : old->second;
	int64_t hour = old == NULL ? BACKUP_HOUR_USUAL : old->hour;

	if (str_eq(p->field, S("folder"))) {
		folder = p->value;
	} else if (str_eq(p->field, S("second"))) {
		second = p->value;
	} else if (!str_eq(p->field, S("hour"))) {
		return FAIL(tx->faults, ERR_DATA, "record-field", NOWHERE, p->field);
	} else if (!str_to_int(p->value, &hour)) {
		return FAIL(tx->faults, ERR_DATA, "field-number-form", AT_FIELD(S(""), 0, p->field), p->value);
	}
	return backup_plan_keep(tx, old == NULL ? 0 : old->version, folder, second, hour);
}
