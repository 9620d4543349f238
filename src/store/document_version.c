#include "store/document_version.h"

#include "core/day.h"
#include "core/field.h"
#include "store/file.h"
#include "store/firm.h"
#include "store/paper_link.h"

static const struct record_kind document_version_kind = {
	.name = "document_version",
	.read = &st_q_document_version,
};

static enum err today(struct tx *tx, struct day *ret)
{
	const struct q_firm_row *firm;

	TRY(q_firm(tx, &firm));
	*ret = day_of(tx->now, firm == NULL ? ZONE_JAPAN : (int)firm->zone);
	return OK;
}

static str day_text(struct arena *a, struct day day)
{
	struct buf b;

	buf_init(&b, a, DAY_NONE.n);
	day_write_iso(&b, day);
	return buf_str(&b);
}

/* A year on; 29 February becomes the 28th. */
static struct day year_after(struct day d)
{
	d.year++;
	d.day = d.month == 2 && d.day == 29 ? 28 : d.day;
	return d;
}

/* What may change of a version, as it stands. */
static struct q_document_version_set kept(const struct q_document_version_row *row)
{
	return (struct q_document_version_set){
		.id = row->id,
		.version = row->version,
		.state = row->state,
		.published_at = row->published_at,
		.public_key = row->public_key,
		.review_on = row->review_on,
	};
}

static enum err change(struct tx *tx, const struct q_document_version_set *set)
{
	struct record before;
	int64_t changed;

	TRY(record_read(tx, &document_version_kind, set->id, &before));
	TRY(q_document_version_set(tx, set, &changed));
	return record_changed(tx, &before, changed);
}

/* Another one is there in its place. */
static enum err replace(struct tx *tx, const struct q_document_version_row *row)
{
	struct q_document_version_set set = kept(row);

	set.state = DOCUMENT_REPLACED;
	set.public_key = (str){NULL, 0};
	return change(tx, &set);
}

enum err document_version_find(struct tx *tx, str pattern, int64_t number, const struct q_document_version_row **ret)
{
	const struct q_document_version_newest_row *newest = NULL;
	const struct q_document_version_numbered_row *numbered = NULL;

	*ret = NULL;
	if (number == 0) {
		TRY(q_document_version_newest(tx, pattern, &newest));
	} else {
		TRY(q_document_version_numbered(tx, pattern, number, &numbered));
	}
	if (newest != NULL || numbered != NULL) {
		TRY(q_document_version(tx, newest != NULL ? newest->id : numbered->id, ret));
	}
	return OK;
}

enum err document_version_frozen(struct tx *tx, const struct q_document_version_row *row, str *ret)
{
	return file_bytes(tx, row->file, ret);
}

enum err document_decide(struct tx *tx, const struct decision *d, const struct q_document_version_row **ret)
{
	struct q_document_version_add add = {
		.id = store_id(tx), .pattern = d->pattern, .decided_by = d->by, .decided_at = tx->now};
	const struct q_document_version_row *before;
	struct day day;

	TRY(field_line(d->by, "by", 1, DECIDED_BY_MAX, tx->faults));
	TRY(document_version_find(tx, d->pattern, 0, &before));
	if ((before == NULL ? 0 : before->number) != d->seen) {
		return FAIL(tx->faults, ERR_NO, "record-changed", NOWHERE);
	}
	TRY(today(tx, &day));
	add.number = d->seen + 1;
	add.decided_on = day_text(tx->arena, day);
	add.review_on = day_text(tx->arena, year_after(day));
	TRY(file_keep(tx, d->frozen, &add.file));
	TRY(q_document_version_add(tx, &add));
	TRY(record_added(tx, &document_version_kind, add.id));
	if (before != NULL && before->state == DOCUMENT_DECIDED) {
		TRY(replace(tx, before));
	}
	return q_document_version(tx, add.id, ret);
}

static enum err read_public(struct tx *tx, str pattern, const struct q_document_version_row **ret)
{
	const struct q_document_version_public_row *row;

	*ret = NULL;
	TRY(q_document_version_public(tx, pattern, &row));
	return row == NULL ? OK : q_document_version(tx, row->id, ret);
}

/* The version with that id, as it was seen. */
static enum err seen(struct tx *tx, int64_t id, int64_t version, const struct q_document_version_row **ret)
{
	TRY(q_document_version(tx, id, ret));
	if (*ret == NULL) {
		return FAIL(tx->faults, ERR_NO, "record-gone", NOWHERE);
	}
	return (*ret)->version == version ? OK : FAIL(tx->faults, ERR_NO, "record-changed", NOWHERE);
}

enum err document_publish(struct tx *tx, int64_t id, int64_t version)
{
	const struct q_document_version_row *row, *before;
	const struct q_document_version_newest_row *newest;
	struct q_document_version_set set;

	TRY(seen(tx, id, version, &row));
	TRY(q_document_version_newest(tx, row->pattern, &newest));
	if (newest->id != id) {
		return FAIL(tx->faults, ERR_NO, "record-changed", NOWHERE);
	}
	if (row->state == DOCUMENT_PUBLISHED) {
		return OK;
	}
	set = kept(row);
	set.state = DOCUMENT_PUBLISHED;
	set.published_at = (struct maybe){.has = true, .n = tx->now};
	TRY(read_public(tx, row->pattern, &before));
	if (before != NULL) {
		set.public_key = before->public_key;
		TRY(paper_link_move(tx, before->id, id));
		TRY(replace(tx, before));
	} else {
		TRY(paper_link_new(tx, PAPER_LINK_PUBLIC, id, 0, &set.public_key));
	}
	return change(tx, &set);
}

enum err document_withdraw(struct tx *tx, int64_t id, int64_t version)
{
	const struct q_document_version_row *row;
	const struct q_document_version_newest_row *newest;
	struct q_document_version_set set;

	TRY(seen(tx, id, version, &row));
	if (row->state != DOCUMENT_PUBLISHED) {
		return OK;
	}
	TRY(q_document_version_newest(tx, row->pattern, &newest));
	set = kept(row);
	set.state = newest->id == id ? DOCUMENT_DECIDED : DOCUMENT_REPLACED;
	set.public_key = (str){NULL, 0};
	TRY(paper_link_end(tx, id));
	return change(tx, &set);
}

enum err document_review(struct tx *tx, int64_t id, int64_t version, str day)
{
	const struct q_document_version_row *row;
	struct q_document_version_set set;

	TRY(field_day(day, "review_on", tx->faults));
	TRY(seen(tx, id, version, &row));
	set = kept(row);
	set.review_on = day;
	return change(tx, &set);
}

enum err document_published(struct tx *tx, str pattern, struct published *ret)
{
	const struct q_document_version_row *row;

	TRY(read_public(tx, pattern, &row));
	*ret = (struct published){.there = row != NULL};
	if (row != NULL) {
		ret->number = row->number;
		ret->published_at = row->published_at.n;
		ret->decided_on = row->decided_on;
		ret->public_key = row->public_key;
	}
	return OK;
}
