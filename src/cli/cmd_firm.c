#include "cli/records.h"
#include "core/id.h"
#include "render/firm.h"

enum {
	FIRM_OUT_MAX = 16 * 1024 * 1024,
	FIRM_PAGE = 50,
	FIRMS_MAX = 100000, /* listed; a programme office has its own screens */
};

static int64_t number_of(struct maybe m)
{
	return m.has ? m.n : -1;
}

/* ---- list ---- */

struct listing {
	struct firm_view *firms;
	size_t n, room;
};

static void list_page(struct tx *tx, struct listing *l, const struct q_firm_list_row *rows, size_t n)
{
	if (l->n + n > l->room) {
		size_t room = 2 * l->room + n;
		l->firms = arena_grow(tx->arena, l->firms, l->room * sizeof l->firms[0], room * sizeof l->firms[0]);
		l->room = room;
	}
	for (size_t i = 0; i < n; i++) {
		l->firms[l->n++] = (struct firm_view){
			.id = id_text(tx->arena, rows[i].tenant),
			.name = rows[i].name,
			.industry = rows[i].industry,
			.people = number_of(rows[i].people),
		};
	}
}

static enum err read_list(struct tx *tx, void *ctx)
{
	struct listing *l = ctx;
	const struct q_firm_list_row *rows, *last = NULL;
	size_t n;

	l->n = 0;
	do {
		TRY(q_firm_list(tx, last, FIRM_PAGE, &rows, &n));
		list_page(tx, l, rows, n);
		last = n == 0 ? last : &rows[n - 1];
	} while (n == FIRM_PAGE && l->n < FIRMS_MAX);
	return OK;
}

enum err cmd_firm_list(const struct command_line *r, struct faults *fs)
{
	struct listing l = {.n = 0};
	struct buf out;

	TRY(records_read_any(r, read_list, &l, fs));
	buf_init(&out, r->arena, FIRM_OUT_MAX);
	if (r->format == FORMAT_JSON) {
		firms_write_json(&out, l.firms, l.n);
	} else {
		firms_write_text(&out, l.firms, l.n, &catalogue_builtin, r->lang);
	}
	return records_tell(r, &out, fs);
}

/* ---- show and set ---- */

static enum err read_firm(struct tx *tx, void *ctx)
{
	struct firm_view *view = ctx;
	const struct q_firm_row *f;

	TRY(q_firm(tx, &f));
	*view = (struct firm_view){
		.id = id_text(tx->arena, tx->actor.tenant),
		.name = f->name,
		.industry = f->industry,
		.legal_form = f->legal_form,
		.people = number_of(f->people),
		.prefecture = number_of(f->prefecture),
		.uses = (uint32_t)f->uses,
		.uses_known = (uint32_t)f->uses_known,
		.target_step = f->target_step,
		.representative = f->representative,
		.address = f->address,
		.contact = f->contact,
	};
	return OK;
}

enum err cmd_firm_show(const struct command_line *r, struct faults *fs)
{
	struct firm_view view;
	struct buf out;

	TRY(records_read(r, read_firm, &view, fs));
	buf_init(&out, r->arena, FIRM_OUT_MAX);
	if (r->format == FORMAT_JSON) {
		firm_write_json(&out, &view);
	} else {
		firm_write_text(&out, r->arena, &view, &catalogue_builtin, r->lang);
	}
	return records_tell(r, &out, fs);
}

enum err cmd_firm_set(const struct command_line *r, struct faults *fs)
{
	return records_set(r, "firm.set", fs);
}
