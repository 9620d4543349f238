#include "base/json.h"
#include "render/assess_say.h"

static void text_member(struct json *j, const char *key, str value)
{
	json_key(j, key);
	json_text(j, value);
}

/* A number, or null where the framework has no score. */
static void score_member(struct json *j, const char *key, bool scored, int value)
{
	json_key(j, key);
	if (scored) {
		json_int(j, value);
	} else {
		json_null(j);
	}
}

static void id_list(struct json *j, const char *key, const struct assessment *as, enum answer which)
{
	json_key(j, key);
	json_open(j, '[');
	for (uint32_t i = 0; i < as->framework->items.count; i++) {
		if (as->given[i].answer == which) {
			json_text(j, catalogue_ref(as->catalogue, assess_item(as, i)->id));
		}
	}
	json_close(j, ']');
}

static void parts(struct json *j, const struct report *r)
{
	const struct catalogue *c = r->result->assessment->catalogue;

	json_key(j, "parts");
	json_open(j, '[');
	for (size_t i = 0; i < r->result->part_count; i++) {
		const struct part_result *p = &r->result->parts[i];
		json_open(j, '{');
		text_member(j, "id", catalogue_ref(c, p->part->id));
		text_member(j, "title", catalogue_text(c, p->part->title, r->lang));
		score_member(j, "score", r->result->scored, p->tally.score);
		score_member(j, "score_high", r->result->scored, p->tally.score_high);
		score_member(j, "max", r->result->scored, p->tally.max);
		json_close(j, '}');
	}
	json_close(j, ']');
}

static void items(struct json *j, const struct report *r)
{
	const struct assessment *as = r->result->assessment;

	json_key(j, "items");
	json_open(j, '[');
	for (uint32_t i = 0; i < as->framework->items.count; i++) {
		const struct item *item = assess_item(as, i);
		const struct given *given = assess_given(as, item);
		if (given->answer == ANSWER_NONE) {
			continue;
		}
		json_open(j, '{');
		text_member(j, "item", catalogue_ref(as->catalogue, item->id));
		text_member(j, "answer", answer_word(given->answer));
		score_member(j, "points", has_points(r, given->answer), answer_points(given->answer));
		if (given->note.n != 0) {
			text_member(j, "note", given->note);
		}
		json_close(j, '}');
	}
	json_close(j, ']');
}

static void next_steps(struct json *j, const struct report *r)
{
	const struct catalogue *c = r->result->assessment->catalogue;

	json_key(j, "next");
	json_open(j, '[');
	for (size_t i = 0; i < r->result->next_count; i++) {
		const struct next_step *step = &r->result->next[i];
		json_open(j, '{');
		text_member(j, "item", catalogue_ref(c, step->item->id));
		text_member(j, "measure", catalogue_ref(c, step->measure->id));
		text_member(j, "title", catalogue_text(c, step->measure->title, r->lang));
		text_member(j, "why", catalogue_text(c, step->measure->why, r->lang));
		text_member(j, "advice", say_advice(c, step->measure, step->answer, r->lang));
		json_close(j, '}');
	}
	json_close(j, ']');
}

static void changes(struct json *j, const struct report *r)
{
	static const char *const directions[] = {"worse", "other", "better"};

	json_key(j, "before");
	json_open(j, '{');
	score_member(j, "score", r->before->scored, r->before->total.score);
	score_member(j, "score_high", r->before->scored, r->before->total.score_high);
	json_close(j, '}');
	json_key(j, "changes");
	json_open(j, '[');
	for (size_t i = 0; i < r->change_count; i++) {
		const struct change *change = &r->changes[i];
		json_open(j, '{');
		text_member(j, "item", catalogue_ref(r->result->assessment->catalogue, change->item->id));
		text_member(j, "before", answer_word(change->before));
		text_member(j, "after", answer_word(change->after));
		text_member(j, "direction", str_of(directions[change->direction + 1]));
		json_close(j, '}');
	}
	json_close(j, ']');
}

void assess_write_json(struct buf *out, struct arena *a, const struct report *r)
{
	const struct result *result = r->result;
	const struct assessment *as = result->assessment;
	const struct tally *t = &result->total;
	struct json j;

	(void)a;
	json_init(&j, out);
	json_open(&j, '{');
	text_member(&j, "framework", catalogue_ref(as->catalogue, as->framework->id));
	text_member(&j, "edition", catalogue_ref(as->catalogue, as->framework->edition));
	score_member(&j, "score", result->scored, t->score);
	score_member(&j, "score_high", result->scored, t->score_high);
	score_member(&j, "max", result->scored, t->max);
	score_member(&j, "min", result->scored, t->min);
	json_key(&j, "band");
	if (result->band == BAND_NONE) {
		json_null(&j);
	} else {
		json_text(&j, band_word(result->band));
	}
	json_key(&j, "answered");
	json_int(&j, t->answered);
	id_list(&j, "missing", as, ANSWER_NONE);
	id_list(&j, "unknown", as, ANSWER_UNKNOWN);
	parts(&j, r);
	items(&j, r);
	next_steps(&j, r);
	if (r->before != NULL) {
		changes(&j, r);
	}
	json_close(&j, '}');
}
