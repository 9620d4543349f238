#include "render/round.h"

#include "base/json.h"
#include "core/message.h"
#include "render/column.h"

enum {
	ROUND_COLUMNS = 6,
	DAY_COLUMNS = 18,
	FRAMEWORK_COLUMNS = 26,
	ANSWERED_COLUMNS = 12,
};

static void put_score(struct buf *out, const struct result *r)
{
	const struct tally *t = &r->total;

	buf_int(out, t->score);
	if (t->score_high != t->score) {
		buf_lit(out, "–");
		buf_int(out, t->score_high);
	}
	buf_lit(out, " / ");
	buf_int(out, t->max);
}

static void put_line(struct buf *out, struct arena *a, const struct round_line *l, const struct catalogue *c,
                     enum lang lang)
{
	struct buf cell;

	buf_init(&cell, a, 256);
	buf_int(&cell, l->number);
	column_put(out, buf_str(&cell), ROUND_COLUMNS);
	cell.n = 0;
	day_write(&cell, l->day, lang);
	column_put(out, buf_str(&cell), DAY_COLUMNS);
	column_put(out, l->framework, FRAMEWORK_COLUMNS);
	cell.n = 0;
	if (l->result != NULL) {
		buf_int(&cell, l->result->total.answered);
		buf_lit(&cell, " / ");
		buf_int(&cell, l->result->total.items);
	}
	column_put(out, buf_str(&cell), ANSWERED_COLUMNS);
	if (l->result != NULL && l->result->scored) {
		put_score(out, l->result);
	}
	if (l->open) {
		buf_lit(out, "  ");
		buf_add(out, phrase(c, lang, "round-is-open"));
	}
	buf_char(out, '\n');
}

void rounds_write_text(struct buf *out, struct arena *a, const struct round_line *lines, size_t n,
                       const struct catalogue *c, enum lang lang)
{
	if (n == 0) {
		buf_add(out, phrase(c, lang, "round-none-yet"));
		buf_char(out, '\n');
		return;
	}
	column_put(out, phrase(c, lang, "column-round"), ROUND_COLUMNS);
	column_put(out, phrase(c, lang, "column-day"), DAY_COLUMNS);
	column_put(out, phrase(c, lang, "column-framework"), FRAMEWORK_COLUMNS);
	column_put(out, phrase(c, lang, "column-answered"), ANSWERED_COLUMNS);
	buf_add(out, phrase(c, lang, "column-score"));
	buf_char(out, '\n');
	for (size_t i = 0; i < n; i++) {
		put_line(out, a, &lines[i], c, lang);
	}
}

void rounds_write_json(struct buf *out, struct arena *a, const struct round_line *lines, size_t n)
{
	struct json j;

	json_init(&j, out);
	json_open(&j, '[');
	for (size_t i = 0; i < n; i++) {
		const struct round_line *l = &lines[i];
		const struct tally none = {.score = 0}, *t = l->result == NULL ? &none : &l->result->total;
		bool scored = l->result != NULL && l->result->scored;
		struct buf day;
		buf_init(&day, a, 16);
		json_open(&j, '{');
		json_key(&j, "framework");
		json_text(&j, l->framework);
		json_key(&j, "round");
		json_int(&j, l->number);
		json_key(&j, "id");
		json_text(&j, l->id);
		day_write_iso(&day, l->day);
		json_key(&j, "day");
		json_text(&j, buf_str(&day));
		json_key(&j, "open");
		json_bool(&j, l->open);
		json_key_number(&j, "answered", l->result != NULL, t->answered);
		json_key_number(&j, "items", l->result != NULL, t->items);
		json_key_number(&j, "score", scored, t->score);
		json_key_number(&j, "score_high", scored, t->score_high);
		json_key_number(&j, "max", scored, t->max);
		json_close(&j, '}');
	}
	json_close(&j, ']');
}
