#include "store/firm.h"
#include "store/op.h"

/* ---- which firm ---- */

void op_firm_pack(struct buf *out, const struct op_firm *f)
{
	pack_int(out, f->name.p != NULL);
	pack_text(out, f->name);
	pack_int(out, f->create);
}

struct op_firm op_firm_unpack(struct unpack *u)
{
	bool named = unpack_int_in(u, 0, 1) == 1;
	str name = unpack_text(u, OP_BYTES_MAX); /* too long is told as the field's own fault */

	return (struct op_firm){
		.name = named ? name : (str){NULL, 0},
		.create = unpack_int_in(u, 0, 1) == 1,
	};
}

/* One op under way: what was taken from the message, and in whose records it works. */
struct running {
	const struct op *op;
	void *in;
	struct op_firm *firm; /* the beginning of `in`; NULL: none */
	int64_t tenant;
};

/* The firm's tenant; 0 for a firm that shall be made. */
static enum err look_up(struct tx *tx, void *ctx)
{
	struct running *r = ctx;
	const struct q_firm_named_row *same;
	size_t n = 1;

	if (r->firm->create && r->firm->name.p != NULL) {
		TRY(q_firm_named(tx, r->firm->name, 1, &same, &n));
	}
	r->firm->is_new = n == 0;
	return n == 0 ? OK : firm_find(tx, r->firm->name, &r->tenant);
}

static const struct actor installation = {.tenant = TENANT_INSTALLATION};

static enum err find_firm(struct store *s, struct arena *a, struct running *r, struct faults *fs)
{
	TRY(store_read(s, a, installation, look_up, r, fs));
	if (r->firm->is_new) {
		r->tenant = store_tenant_id();
	}
	return OK;
}

/* ---- running ---- */

static enum err act(struct tx *tx, void *ctx)
{
	const struct running *r = ctx;

	if (r->firm != NULL && r->firm->is_new) {
		TRY(firm_add(tx, r->firm->name));
	}
	return r->op->act(tx, r->in);
}

static enum err act_or_work(struct store *s, struct arena *a, struct running *r, struct faults *fs)
{
	struct actor actor = installation;

	if (r->op->act_in_steps != NULL) {
		return r->op->act_in_steps(s, a, r->in, fs);
	}
	if (r->firm != NULL) {
		TRY(find_firm(s, a, r, fs));
		actor = (struct actor){.tenant = r->tenant, .person = PERSON_LOCAL};
	}
	return store_write(s, a, actor, act, r, fs);
}

static enum err run(struct store *s, struct arena *a, const struct op *op, str args, struct buf *result,
                    struct faults *fs)
{
	struct running r = {.op = op, .in = arena_alloc(a, op->size)};
	struct unpack u = {.rest = args};

	if (op->of_firm) {
		r.firm = r.in;
		*r.firm = op_firm_unpack(&u);
	}
	if (op->unpack != NULL) {
		op->unpack(a, &u, r.in);
	}
	if (!unpack_done(&u)) {
		return FAIL(fs, ERR_DATA, "op-malformed", NOWHERE);
	}
	TRY(act_or_work(s, a, &r, fs));
	if (op->pack != NULL) {
		op->pack(result, r.in);
	}
	return !result->bad ? OK : FAIL(fs, ERR_BUG, "result-too-large", NOWHERE, INT_STR(OP_RESULT_MAX >> 20));
}

enum err op_run(struct store *s, struct arena *a, str name, str args, struct buf *result, struct faults *fs)
{
	for (size_t i = 0; i < op_count; i++) {
		if (str_eq(str_of(ops[i].name), name)) {
			store_come_from(s, S("op"), name);
			return run(s, a, &ops[i], args, result, fs);
		}
	}
	return FAIL(fs, ERR_SERVICE, "op-unknown", NOWHERE, name);
}
