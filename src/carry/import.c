#include "carry/import.h"

#include "base/json.h"
#include "base/pack.h"
#include "store/document_version_sql.h"
#include "store/event.h"
#include "store/event_sql.h"
#include "store/firm_sql.h"
#include "store/inside.h"
#include "store/person_sql.h"
#include "store/rebuild.h"
#include "store/receipt_sql.h"

enum { SAID_MAX = 256 };

struct importing {
	const struct import_room *room;
	bool beside;
	int64_t rows;
	struct import_links links;
	const struct table *table; /* whose rows are being put */
};

static bool is_taken(const struct table *t)
{
	return t->kind == TABLE_RECORD && !t->secret;
}

/* ---- what the child left, as a stranger's message ---- */

static bool room_is_sound(const struct import_room *room)
{
	int64_t all = IMPORT_ROOM - (int64_t)sizeof *room;
	bool good = room->firm > 0 && room->name_n > 0 && room->name_n <= IMPORT_NAME_MAX;

	for (size_t i = 0; good && i < table_count; i++) {
		const struct import_section *s = &room->section[i];
		good = s->at >= 0 && s->at <= all && s->bytes >= 0 && s->bytes <= all - s->at && s->rows >= 0;
	}
	return good;
}

static void unpack_value(struct unpack *u, enum type type, struct value *ret)
{
	*ret = (struct value){.type = type, .null = unpack_int_in(u, 0, 1) != 0};
	if (ret->null) {
		return;
	}
	if (type == TYPE_TEXT || type == TYPE_BLOB) {
		ret->s = unpack_text(u, IMPORT_ROOM);
	} else {
		ret->n = unpack_int(u);
		memcpy(&ret->r, &ret->n, type == TYPE_REAL ? sizeof ret->r : 0);
		ret->n = type == TYPE_REAL ? 0 : ret->n;
	}
}

static bool unpack_row(struct unpack *u, const struct table *t, struct value *ret)
{
	for (size_t i = 0; i < t->column_count; i++) {
		unpack_value(u, t->columns[i].type, &ret[i]);
		u->bad = u->bad || (ret[i].null && !t->columns[i].nullable);
	}
	return !u->bad;
}

/* ---- into the store ---- */

static void keep_count(void *ctx, const struct value *row)
{
	int64_t *n = ctx;

	*n = row[0].n;
}

/* Logins are the installation's: somebody of another firm may have this one. */
static enum err check_login(struct tx *tx, const struct table *t, const struct value *row)
{
	const struct q_account_row *taken;

	for (size_t i = 0; row[0].n == TENANT_INSTALLATION && i < t->column_count; i++) {
		if (strcmp(t->columns[i].name, "login") == 0) {
			TRY(q_account(tx, row[i].s, &taken));
			if (taken != NULL) {
				return FAIL(tx->faults, ERR_CREATE, "import-login", NOWHERE, row[i].s);
			}
		}
	}
	return OK;
}

static enum err put_rows(struct tx *tx, struct importing *im, const struct table *t)
{
	const struct import_section *s = &im->room->section[t - tables];
	struct unpack u = {.rest = {im->room->packed + s->at, (size_t)s->bytes}};
	struct value row[COLUMNS_MAX];
	int64_t there = 0, put = 0;

	im->table = t;
	while (u.rest.n > 0) {
		if (!unpack_row(&u, t, row) || !export_is_of(t, row, im->room->firm, im->room->installation != 0)) {
			return FAIL(tx->faults, ERR_DATA, "import-foreign", NOWHERE);
		}
		if (im->beside && !export_is_of(t, row, im->room->firm, false)) {
			continue; /* the installation here has its own */
		}
		if (im->beside) {
			TRY(check_login(tx, t, row));
		}
		TRY(tx_run(tx, t->put, row, NULL, NULL, NULL));
		put++;
	}
	/* an engine may have held rows back: now it tells of those that it does not take */
	TRY(tx_run(tx, t->count, NULL, keep_count, &there, NULL));
	if (!im->beside && there != put) {
		return FAIL(tx->faults, ERR_DATA, "import-foreign", NOWHERE);
	}
	im->rows += put;
	return OK;
}

static enum err check_empty(struct tx *tx, const struct importing *im)
{
	const struct q_firm_there_row *firm;

	TRY(q_firm_there(tx, im->room->firm, &firm));
	if (firm != NULL) {
		return FAIL(tx->faults, ERR_CREATE, "import-there", NOWHERE, store_place(tx->store),
		            (str){im->room->name, (size_t)im->room->name_n});
	}
	for (size_t i = 0; i < table_count && !im->beside; i++) {
		int64_t there = 0;
		if (tables[i].kind != TABLE_RECORD) {
			continue;
		}
		TRY(tx_run(tx, tables[i].count, NULL, keep_count, &there, NULL));
		if (there > 0) {
			return FAIL(tx->faults, ERR_CREATE, "import-not-empty", NOWHERE, store_place(tx->store),
			            str_of(tables[i].name));
		}
	}
	return OK;
}

enum err import_links(struct tx *tx, struct import_links *ret)
{
	const struct q_person_outside_row *people;
	const struct q_receipt_awaited_row *receipts;
	const struct q_document_version_open_row *papers;

	TRY(q_person_outside(tx, &people));
	TRY(q_receipt_awaited(tx, tx->now, &receipts));
	TRY(q_document_version_open(tx, &papers));
	*ret = (struct import_links){
		.people = people == NULL ? 0 : people->n,
		.receipts = receipts == NULL ? 0 : receipts->n,
		.papers = papers == NULL ? 0 : papers->n,
	};
	return OK;
}

enum err import_when(struct tx *tx, struct maybe *ret)
{
	const struct q_event_newest_of_row *event;

	TRY(q_event_newest_of(tx, 0, S("firm.import"), &event));
	*ret = (struct maybe){.has = event != NULL, .n = event == NULL ? 0 : event->at};
	return OK;
}

static enum err say_so(struct tx *tx, struct importing *im)
{
	struct buf said;
	struct json j;

	buf_init(&said, tx->arena, SAID_MAX);
	json_init_tight(&j, &said);
	json_open(&j, '{');
	json_key(&j, "exported_at");
	json_int(&j, im->room->made_at);
	json_close(&j, '}');
	tx->actor.tenant = im->room->firm;
	tx->headed = false; /* nobody has looked at the end of this chain */
	TRY(event_add(tx, "firm.import", 0, (str){NULL, 0}, buf_str(&said)));
	return import_links(tx, &im->links);
}

static enum err put_all(struct tx *tx, void *ctx)
{
	struct importing *im = ctx;

	im->rows = 0;
	im->table = NULL;
	TRY(check_empty(tx, im));
	for (size_t i = 0; i < table_count; i++) {
		if (is_taken(&tables[i])) {
			TRY(put_rows(tx, im, &tables[i]));
		}
	}
	im->table = NULL;
	return say_so(tx, im);
}

/* A rule of the tables is our bug where core looked first; here nobody has. */
static enum err explain(const struct importing *im, size_t told, enum err err, struct faults *fs)
{
	bool refused = err == ERR_BUG && im->table != NULL && fs->n > told;

	if (!refused) {
		return err;
	}
	fs->n = told;
	return FAIL(fs, ERR_DATA, "import-refused", NOWHERE, str_of(im->table->name));
}

enum err import_into(struct store *to, struct arena *a, const struct import_room *room, bool beside,
                     struct imported *ret, struct faults *fs)
{
	struct importing im = {.room = room, .beside = beside};
	size_t told = fs->n;
	int64_t firms;

	if (!room_is_sound(room)) {
		return FAIL(fs, ERR_DATA, "import-foreign", NOWHERE);
	}
	store_come_from(to, S("op"), S("import"));
	enum err err = store_maintain(to, a, put_all, &im, fs);

	if (err != OK) {
		return explain(&im, told, err, fs);
	}
	TRY(store_rebuild(to, &firms, fs));
	*ret = (struct imported){
		.firm = str_copy(a, (str){room->name, (size_t)room->name_n}), .rows = im.rows, .links = im.links};
	return OK;
}
