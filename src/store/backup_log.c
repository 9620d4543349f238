#include "store/backup_log.h"

#include "core/field.h"

enum { FILE_MAX = 4100, FAULT_ID_MAX = 64, VALUE_MAX = 400 };

const struct record_kind backup_plan_kind = {.name = "backup_plan", .read = &st_q_backup_plan};
const struct record_kind backup_kind = {.name = "backup", .read = &st_q_backup};

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

static enum err note(struct tx *tx, void *ctx)
{
	return backup_note(tx, ctx);
}

enum err op_backup_note_run(struct store *s, struct arena *a, struct unpack *args, struct buf *result,
                            struct faults *fs)
{
	struct q_backup_add n = {.kind = unpack_int_in(args, BACKUP_KIND_MADE, BACKUP_KIND__MAX - 1)};

	(void)result;
	n.at = unpack_int_in(args, 0, INT64_MAX);
	n.took_ms = unpack_int_in(args, 0, INT64_MAX);
	n.state_at = unpack_int_in(args, 0, INT64_MAX);
	n.bytes = unpack_int_in(args, 0, INT64_MAX);
	n.rows_in = unpack_int_in(args, 0, INT64_MAX);
	n.file = unpack_text(args, FILE_MAX);
	n.fault = unpack_text(args, FAULT_ID_MAX);
	n.value = unpack_text(args, VALUE_MAX);
	if (!unpack_done(args)) {
		return FAIL(fs, ERR_DATA, "op-malformed", NOWHERE);
	}
	return store_write(s, a, (struct actor){.tenant = TENANT_INSTALLATION}, note, &n, fs);
}

/* One field of the plan, as it is typed. */
struct planning {
	str field, value;
};

void op_backup_plan_pack(struct buf *out, str field, str value)
{
	pack_text(out, field);
	pack_text(out, value);
}

static enum err plan(struct tx *tx, void *ctx)
{
	const struct planning *p = ctx;
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

enum err op_backup_plan_run(struct store *s, struct arena *a, struct unpack *args, struct buf *result,
                            struct faults *fs)
{
	struct planning p = {.field = unpack_text(args, OP_BYTES_MAX)};

	(void)result;
	p.value = unpack_text(args, OP_BYTES_MAX);
	if (!unpack_done(args)) {
		return FAIL(fs, ERR_DATA, "op-malformed", NOWHERE);
	}
	return store_write(s, a, (struct actor){.tenant = TENANT_INSTALLATION}, plan, &p, fs);
}
