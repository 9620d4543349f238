#include "cli/records.h"
#include "core/field.h"
#include "render/declaration.h"
#include "store/declaration.h"

enum { DECLARATION_OUT_MAX = 64 * 1024 };

static str day_or_nothing(str day)
{
	return str_eq(day, DAY_NONE) ? S("") : day;
}

static enum err read_declaration(struct tx *tx, void *ctx)
{
	struct declaration_report *report = ctx;
	struct q_declaration_row row;
	struct declaration_found found;

	TRY(declaration_read(tx, &row));
	TRY(declaration_find(tx, &catalogue_builtin, &found));
	*report = (struct declaration_report){
		.stars = row.stars,
		.number = row.number,
		.declared_on = day_or_nothing(row.declared_on),
		.edition = row.edition,
		.shown_where = row.shown_where,
		.review_on = day_or_nothing(row.review_on),
		.withdrawn_on = day_or_nothing(row.withdrawn_on),
		.corporate = row.corporate,
		.contact = row.contact,
		.lacks = declaration_lacks(&found.state),
	};
	return OK;
}

enum err cmd_declaration_show(const struct command_line *r, struct faults *fs)
{
	struct declaration_report report;
	struct buf out;

	TRY(records_read(r, read_declaration, &report, fs));
	buf_init(&out, r->arena, DECLARATION_OUT_MAX);
	if (r->format == FORMAT_JSON) {
		declaration_write_json(&out, &report);
	} else {
		declaration_write_text(&out, &report, &catalogue_builtin, r->lang);
	}
	return records_tell(r, &out, fs);
}

enum err cmd_declaration_set(const struct command_line *r, struct faults *fs)
{
	return records_set(r, "declaration.set", fs);
}
