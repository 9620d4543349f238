/* The pages and forms of the server, from the rows of web/routes.c: who may, which worker, what a form takes. */
#include "base/json.h"
#include "cli/records.h"
#include "render/column.h"
#include "web/route.h"

enum { ROUTES_OUT_MAX = 1024 * 1024, COLUMN_METHOD = 6, COLUMN_PATH = 38, COLUMN_LANE = 8, COLUMN_MAY = 10 };

static str kind_of(const struct field *f)
{
	static const str words[FIELD__MAX] = {
		[FIELD_LINE] = S("line"),     [FIELD_TEXT] = S("text"),     [FIELD_NUMBER] = S("number"),
		[FIELD_DAY] = S("day"),       [FIELD_CHOICE] = S("choice"), [FIELD_ID] = S("id"),
		[FIELD_SWITCH] = S("switch"), [FIELD_SECRET] = S("secret"),
	};

	return words[f->kind];
}

static void write_text(struct buf *out, struct arena *a, enum lang lang)
{
	for (size_t i = 0; i < route_count; i++) {
		const struct route *r = &routes[i];
		column_put(out, method_word(r->method), COLUMN_METHOD);
		column_put(out, str_of(r->path), COLUMN_PATH);
		column_put(out, lane_word(r->lane), COLUMN_LANE);
		column_put(out, permission_word(r->may), COLUMN_MAY);
		buf_add(out, route_help(a, r, lang));
		buf_char(out, '\n');
	}
}

static void write_choices(struct json *j, const struct field *f)
{
	json_key(j, "choices");
	json_open(j, '[');
	for (size_t i = 0; f->choices[i] != NULL; i++) {
		json_text(j, str_of(f->choices[i]));
	}
	json_close(j, ']');
}

static void write_fields(struct json *j, const struct route *r)
{
	json_key(j, "fields");
	json_open(j, '[');
	for (size_t i = 0; i < r->field_count; i++) {
		const struct field *f = &r->fields[i];
		json_open(j, '{');
		json_key(j, "name");
		json_text(j, str_of(f->name));
		json_key(j, "kind");
		json_text(j, kind_of(f));
		json_key(j, "least");
		json_int(j, f->least);
		json_key(j, "most");
		json_int(j, f->most);
		json_key(j, "may_be_empty");
		json_bool(j, f->may_be_empty);
		if (f->choices != NULL) {
			write_choices(j, f);
		}
		json_close(j, '}');
	}
	json_close(j, ']');
}

static void write_roles(struct json *j, enum permission may)
{
	json_key(j, "roles");
	json_open(j, '[');
	for (enum role role = ROLE_OWNER; role < ROLE__MAX; role++) {
		if (role_may(role, may)) {
			json_text(j, str_of(role_words[role - 1]));
		}
	}
	json_close(j, ']');
}

static void write_json(struct buf *out, struct arena *a, enum lang lang)
{
	struct json j;

	json_init(&j, out);
	json_open(&j, '[');
	for (size_t i = 0; i < route_count; i++) {
		const struct route *r = &routes[i];
		json_open(&j, '{');
		json_key(&j, "method");
		json_text(&j, method_word(r->method));
		json_key(&j, "path");
		json_text(&j, str_of(r->path));
		json_key(&j, "lane");
		json_text(&j, lane_word(r->lane));
		json_key(&j, "permission");
		json_text(&j, permission_word(r->may));
		write_roles(&j, r->may);
		json_key(&j, "needs_firm");
		json_bool(&j, r->firm == FIRM_NEEDED);
		write_fields(&j, r);
		json_key(&j, "title");
		json_text(&j, route_title(a, r, lang));
		json_key(&j, "help");
		json_text(&j, route_help(a, r, lang));
		json_close(&j, '}');
	}
	json_close(&j, ']');
}

enum err cmd_help_routes(const struct command_line *r, struct faults *fs)
{
	struct buf out;

	buf_init(&out, r->arena, ROUTES_OUT_MAX);
	if (r->format == FORMAT_JSON) {
		write_json(&out, r->arena, r->lang);
	} else {
		write_text(&out, r->arena, r->lang);
	}
	return records_tell(r, &out, fs);
}
