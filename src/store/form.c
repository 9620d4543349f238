#include "store/form.h"

#include "core/field.h"
#include "store/inside.h"

struct sending {
	str form;
	enum err (*fn)(struct tx *tx, void *ctx, str *ret_result);
	void *ctx;
	str result;
};

static enum err once(struct tx *tx, void *ctx)
{
	struct sending *s = ctx;
	const struct q_form_row *sent;

	TRY(field_line(s->form, "form", 1, FORM_ID_MAX, tx->faults));
	TRY(q_form(tx, s->form, &sent));
	if (sent != NULL) {
		s->result = sent->result;
		return OK;
	}
	s->result = S("");
	TRY(s->fn(tx, s->ctx, &s->result));
	TRY(field_line(s->result, "result", 0, FORM_RESULT_MAX, tx->faults));
	return q_form_add(tx, s->form, tx->now, s->result);
}

enum err form_write(struct store *s, struct arena *a, struct actor actor, str form,
                    enum err (*fn)(struct tx *tx, void *ctx, str *ret_result), void *ctx, str *ret_result,
                    struct faults *fs)
{
	struct sending sending = {.form = form, .fn = fn, .ctx = ctx};

	TRY(store_write(s, a, actor, once, &sending, fs));
	*ret_result = sending.result;
	return OK;
}

static enum err expire(struct tx *tx, void *ctx)
{
	const int64_t *before = ctx;
	int64_t changed;

	return q_form_expire(tx, *before, &changed);
}

enum err form_expire(struct store *s, struct arena *a, int64_t before, struct faults *fs)
{
	return store_maintain(s, a, expire, &before, fs);
}
