#include "store/erase_firm.h"

#include "base/json.h"
#include "core/id.h"
#include "store/event.h"
#include "store/event_sql.h"
#include "store/firm.h"
#include "store/inside.h"

#define DEED "firm.erase"

enum { SAID_MAX = 256, EVENTS_LOOKED_AT = 100 };

static const struct actor installation = {.tenant = TENANT_INSTALLATION};

struct erasing {
	str firm, typed;
	struct firm_erased done;
};

/* In the transaction of another tenant for a moment. */
static enum err name_of(struct tx *tx, int64_t firm, str *ret)
{
	const struct actor actor = tx->actor;
	const struct q_firm_row *row = NULL;

	tx->actor.tenant = firm;
	enum err err = q_firm(tx, &row);

	tx->actor = actor;
	*ret = row == NULL ? S("") : row->name;
	return err;
}

static enum err check(struct tx *tx, const struct erasing *e, int64_t firm, str *ret_name)
{
	const struct q_firm_tenant_row *first, *second = NULL;

	TRY(q_firm_tenant(tx, -1, &first));
	TRY(q_firm_tenant(tx, first == NULL ? firm : first->tenant, &second));
	if (second == NULL) {
		return FAIL(tx->faults, ERR_NO, "erase-only", NOWHERE);
	}
	TRY(name_of(tx, firm, ret_name));
	return str_eq(*ret_name, e->typed) ? OK : FAIL(tx->faults, ERR_NO, "erase-name", AT_FIELD(S(""), 0, S("name")));
}

/* What refers to others goes first. */
static enum err remove_rows(struct tx *tx, int64_t firm, int64_t *ret)
{
	int64_t rows = 0;

	for (size_t i = table_count; i-- > 0;) {
		struct value params[] = {{.type = TYPE_ID, .n = firm}};
		int64_t changed = 0;
		TRY(tx_run(tx, tables[i].leave, params, NULL, NULL, &changed));
		rows += tables[i].kind == TABLE_RECORD ? changed : 0;
	}
	*ret = rows;
	return OK;
}

static enum err say_so(struct tx *tx, int64_t firm, int64_t rows)
{
	struct buf said;
	struct json j;

	buf_init(&said, tx->arena, SAID_MAX);
	json_init_tight(&j, &said);
	json_open(&j, '{');
	json_key(&j, "firm");
	json_text(&j, id_text(tx->arena, firm));
	json_key(&j, "rows");
	json_int(&j, rows);
	json_close(&j, '}');
	return event_add(tx, DEED, firm, (str){NULL, 0}, buf_str(&said));
}

static enum err erase(struct tx *tx, void *ctx)
{
	struct erasing *e = ctx;
	int64_t firm;

	TRY(firm_find(tx, e->firm, &firm));
	TRY(check(tx, e, firm, &e->done.name));
	TRY(remove_rows(tx, firm, &e->done.rows));
	return say_so(tx, firm, e->done.rows);
}

enum err erase_firm(struct store *s, struct arena *a, str firm, str name, struct firm_erased *ret, struct faults *fs)
{
	struct erasing e = {.firm = firm, .typed = name};

	store_come_from(s, S("op"), S("erase"));
	TRY(store_write(s, a, installation, erase, &e, fs));
	*ret = e.done;
	return OK;
}

enum err erase_was_firm(struct tx *tx, int64_t firm, bool *ret)
{
	const struct actor actor = tx->actor;
	const struct q_event_of_row *rows;
	size_t n = 0;

	tx->actor = installation;
	enum err err = q_event_of(tx, firm, INT64_MAX, EVENTS_LOOKED_AT, &rows, &n);

	tx->actor = actor;
	*ret = false;
	for (size_t i = 0; err == OK && i < n; i++) {
		*ret = *ret || str_eq(rows[i].what, S(DEED));
	}
	return err;
}
