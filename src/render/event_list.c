/* The log as CSV, JSON and text. */
#include "render/event.h"

#include "base/json.h"
#include "core/day.h"
#include "core/id.h"
#include "core/message.h"
#include "render/csv.h"

enum { SIDE_BYTES_MAX = 1 << 20 };

/* All of one side in a cell: "name: value", a line each. */
static str side_text(const struct event_reader *r, const struct event_change *changes, size_t n, bool before)
{
	struct buf out;

	buf_init(&out, r->arena, SIDE_BYTES_MAX);
	for (size_t i = 0; i < n; i++) {
		if (before ? !changes[i].has_before : !changes[i].has_after) {
			continue;
		}
		buf_add(&out, out.n == 0 ? S("") : S("\n"));
		buf_add(&out, changes[i].label);
		buf_lit(&out, ": ");
		buf_add(&out, before ? changes[i].before : changes[i].after);
	}
	return out.n == 0 ? S("") : buf_str(&out);
}

static str local_time(const struct event_reader *r, int64_t at)
{
	struct buf out;

	buf_init(&out, r->arena, 64);
	day_write_iso(&out, day_of(at, r->zone));
	buf_char(&out, ' ');
	time_write(&out, at, r->zone);
	return buf_str(&out);
}

void events_write_csv(struct buf *out, const struct event_reader *r, const struct event_line *lines, size_t n)
{
	static const char *const columns[] = {"event-column-number",  "event-column-when",   "event-column-who",
	                                      "event-column-whence",  "event-column-deed",   "event-column-what",
	                                      "event-column-subject", "event-column-before", "event-column-after"};

	csv_begin(out);
	for (size_t i = 0; i < COUNT_OF(columns); i++) {
		csv_text(out, i == 0, phrase(r->c, r->lang, columns[i]));
	}
	csv_end_row(out);
	for (size_t i = 0; i < n; i++) {
		const struct event_line *e = &lines[i];
		size_t k;
		const struct event_change *changes = event_changes(r, e, &k);
		csv_int(out, true, e->seq);
		csv_text(out, false, local_time(r, e->at));
		csv_text(out, false, event_who(r, e->who));
		csv_text(out, false, event_whence(r, e->via));
		csv_text(out, false, event_deed(r, e->what));
		csv_text(out, false, e->what);
		csv_text(out, false, e->subject == 0 ? S("") : id_text(r->arena, e->subject));
		csv_text(out, false, side_text(r, changes, k, true));
		csv_text(out, false,
		         e->forgotten ? phrase(r->c, r->lang, "event-forgotten") : side_text(r, changes, k, false));
		csv_end_row(out);
	}
}

static void side_json(struct json *j, const char *key, const struct event_side *s)
{
	json_key(j, key);
	if (!s->said) {
		json_null(j);
		return;
	}
	json_open(j, '[');
	for (size_t i = 0; i < s->n; i++) {
		json_open(j, '{');
		json_key(j, "name");
		json_text(j, s->members[i].name);
		json_key(j, "value");
		if (s->members[i].none) {
			json_null(j);
		} else {
			json_text(j, s->members[i].value);
		}
		json_close(j, '}');
	}
	json_close(j, ']');
}

void events_write_json(struct buf *out, const struct event_reader *r, const struct event_line *lines, size_t n)
{
	struct json j;

	json_init(&j, out);
	json_open(&j, '[');
	for (size_t i = 0; i < n; i++) {
		const struct event_line *e = &lines[i];
		struct buf at;
		buf_init(&at, r->arena, 64);
		instant_write(&at, e->at);
		json_open(&j, '{');
		json_key(&j, "number");
		json_int(&j, e->seq);
		json_key(&j, "at");
		json_text(&j, buf_str(&at));
		json_key(&j, "who");
		json_text(&j, id_text(r->arena, e->who));
		json_key(&j, "via");
		if (e->via.p == NULL) {
			json_null(&j);
		} else {
			json_text(&j, e->via);
		}
		json_key(&j, "what");
		json_text(&j, e->what);
		json_key(&j, "subject");
		json_text(&j, id_text(r->arena, e->subject));
		json_key(&j, "forgotten");
		json_bool(&j, e->forgotten);
		side_json(&j, "before", &e->before);
		side_json(&j, "after", &e->after);
		json_close(&j, '}');
	}
	json_close(&j, ']');
}

static void put_change(struct buf *out, const struct event_reader *r, const struct event_change *c)
{
	const char *sentence = c->has_after ? "event-text-set" : "event-text-removed";

	if (!c->has_before) {
		sentence = "event-text-added";
	}
	buf_lit(out, "    ");
	PHRASE(out, r->c, r->lang, sentence, c->label, c->has_before ? c->before : c->after, c->after);
	buf_char(out, '\n');
}

void events_write_text(struct buf *out, const struct event_reader *r, const struct event_line *lines, size_t n)
{
	if (n == 0) {
		buf_add(out, phrase(r->c, r->lang, "event-none-yet"));
		buf_char(out, '\n');
	}
	for (size_t i = 0; i < n; i++) {
		const struct event_line *e = &lines[i];
		size_t k;
		const struct event_change *changes = event_changes(r, e, &k);
		buf_int(out, e->seq);
		buf_lit(out, "  ");
		buf_add(out, local_time(r, e->at));
		buf_lit(out, "  ");
		buf_add(out, event_deed(r, e->what));
		buf_lit(out, "  (");
		buf_add(out, event_who(r, e->who));
		buf_lit(out, ", ");
		buf_add(out, event_whence(r, e->via));
		buf_lit(out, ")\n");
		if (e->forgotten) {
			buf_lit(out, "    ");
			buf_add(out, phrase(r->c, r->lang, "event-forgotten"));
			buf_char(out, '\n');
		}
		for (size_t c = 0; c < k; c++) {
			put_change(out, r, &changes[c]);
		}
	}
}
