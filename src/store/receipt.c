#include "store/receipt.h"

#include "core/field.h"

enum { DAY_MS = 24 * 60 * 60 * 1000 };

static const struct record_kind receipt_kind = {
	.name = "receipt",
	.read = &st_q_receipt,
};

static int64_t link_ends(const struct tx *tx)
{
	return tx->now + INT64_C(1) * RECEIPT_LINK_DAYS * DAY_MS;
}

/* Is it in their hands, or do they stand before in the same list? */
static bool has_it(const struct q_receipt_list_row *rows, size_t n, const struct recipient *to, size_t at)
{
	const struct recipient *who = &to[at];

	for (size_t i = 0; i < n; i++) {
		bool same_person = rows[i].person.has && rows[i].person.n == who->person;
		bool same_name = !rows[i].person.has && who->person == 0 && str_eq(rows[i].name, who->name);
		if (same_person || same_name) {
			return true;
		}
	}
	for (size_t i = 0; i < at; i++) {
		if (who->person == 0 ? to[i].person == 0 && str_eq(to[i].name, who->name)
		                     : to[i].person == who->person) {
			return true;
		}
	}
	return false;
}

static enum err hand_to(struct tx *tx, int64_t paper, enum receipt_kind kind, const struct recipient *who, str *ret_key)
{
	const struct q_receipt_add add = {
		.id = store_id(tx),
		.paper = paper,
		.person = {.has = who->person != 0, .n = who->person},
		.name = who->name,
		.kind = kind,
		.handed_at = tx->now,
		.ends_at = {.has = kind == RECEIPT_LINK, .n = link_ends(tx)},
	};

	TRY(q_receipt_add(tx, &add));
	TRY(record_added(tx, &receipt_kind, add.id));
	return kind != RECEIPT_LINK ? OK : paper_link_new(tx, PAPER_LINK_READ, add.id, add.ends_at.n, ret_key);
}

enum err receipt_hand_out(struct tx *tx, int64_t paper, enum receipt_kind kind, const struct recipient *to, size_t n,
                          const struct receipt_link **ret, size_t *ret_n)
{
	struct receipt_link *links = NEW_N(tx->arena, struct receipt_link, n);
	const struct q_receipt_list_row *rows;
	size_t row_count, link_count = 0;

	if (n > RECEIPTS_AT_ONCE) {
		return FAIL(tx->faults, ERR_DATA, "receipt-too-many", NOWHERE, INT_STR(RECEIPTS_AT_ONCE));
	}
	TRY(q_receipt_list(tx, paper, RECEIPTS_MAX, &rows, &row_count));
	for (size_t i = 0; i < n; i++) {
		str key = S("");
		TRY(field_line(to[i].name, "names", 1, RECEIPT_NAME_MAX, tx->faults));
		if (has_it(rows, row_count, to, i)) {
			continue;
		}
		if (row_count + i >= RECEIPTS_MAX) {
			return FAIL(tx->faults, ERR_DATA, "receipt-too-many", NOWHERE, INT_STR(RECEIPTS_MAX));
		}
		TRY(hand_to(tx, paper, kind, &to[i], &key));
		if (kind == RECEIPT_LINK) {
			links[link_count++] = (struct receipt_link){to[i].name, key};
		}
	}
	*ret = links;
	*ret_n = link_count;
	return OK;
}

static enum err change(struct tx *tx, const struct q_receipt_row *row, struct maybe read_at, struct maybe ends_at)
{
	struct record before;
	int64_t changed;

	TRY(record_read(tx, &receipt_kind, row->id, &before));
	TRY(q_receipt_set(tx, row->id, row->version, read_at, ends_at, &changed));
	return record_changed(tx, &before, changed);
}

static enum err find(struct tx *tx, int64_t id, const struct q_receipt_row **ret)
{
	TRY(q_receipt(tx, id, ret));
	return *ret != NULL ? OK : FAIL(tx->faults, ERR_NO, "record-gone", NOWHERE);
}

/* ... which was not read yet. */
static enum err find_unread(struct tx *tx, int64_t id, const struct q_receipt_row **ret)
{
	TRY(find(tx, id, ret));
	return (*ret)->read_at.has ? FAIL(tx->faults, ERR_NO, "receipt-read", NOWHERE) : OK;
}

enum err receipt_link_again(struct tx *tx, int64_t id, struct receipt_link *ret)
{
	const struct q_receipt_row *row;
	int64_t ends_at = link_ends(tx);
	str key;

	TRY(find_unread(tx, id, &row));
	TRY(change(tx, row, row->read_at, (struct maybe){.has = true, .n = ends_at}));
	TRY(paper_link_new(tx, PAPER_LINK_READ, id, ends_at, &key));
	*ret = (struct receipt_link){row->name, key};
	return OK;
}

enum err receipt_read(struct tx *tx, int64_t id)
{
	const struct q_receipt_row *row;

	TRY(find(tx, id, &row));
	if (row->read_at.has) {
		return OK;
	}
	return change(tx, row, (struct maybe){.has = true, .n = tx->now}, row->ends_at);
}

enum err receipt_take_back(struct tx *tx, int64_t id)
{
	const struct q_receipt_row *row;
	struct record before;
	int64_t changed;

	TRY(find_unread(tx, id, &row));
	TRY(record_read(tx, &receipt_kind, id, &before));
	TRY(paper_link_end(tx, id));
	TRY(q_receipt_remove(tx, id, row->version, &changed));
	return record_removed(tx, &before, changed);
}
