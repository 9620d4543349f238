#include "store/check.h"

#include "store/inside.h"

static void keep_count(void *ctx, const struct value *row)
{
	struct table_count *c = ctx;

	c->rows = row[0].n;
}

static enum err count_all(struct tx *tx, void *ctx)
{
	struct table_count *counts = ctx;

	for (size_t i = 0; i < table_count; i++) {
		counts[i].table = &tables[i];
		TRY(tx_run(tx, tables[i].count, NULL, keep_count, &counts[i], NULL));
	}
	return OK;
}

struct telling {
	struct faults *faults;
	enum err err;
};

static void tell(void *ctx, str finding)
{
	struct telling *t = ctx;

	t->err = FAIL(t->faults, ERR_NO, "check-finding", NOWHERE, finding);
}

enum err store_inspect(const struct store *s, struct faults *fs)
{
	struct telling telling = {.faults = fs};

	TRY(trouble_fault(s, s->engine->inspect(s->db, tell, &telling), "check", fs));
	return telling.err;
}

enum err store_check(struct store *s, struct arena *a, const struct table_count **ret, struct faults *fs)
{
	const struct actor nobody = {.tenant = TENANT_INSTALLATION};
	struct table_count *counts = NEW_N(a, struct table_count, table_count);

	TRY(store_inspect(s, fs));
	TRY(store_read(s, a, nobody, count_all, counts, fs));
	*ret = counts;
	return OK;
}
