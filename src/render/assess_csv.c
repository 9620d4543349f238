#include "render/assess_say.h"
#include "render/csv.h"

/* The step that this item led to, with its place in the list of first things; 0: none. */
static size_t first_place(const struct result *result, const struct item *item)
{
	for (size_t i = 0; i < result->next_count; i++) {
		if (result->next[i].item == item) {
			return i + 1;
		}
	}
	return 0;
}

static enum answer answer_before(const struct report *r, const struct item *item)
{
	return assess_given(r->before->assessment, item)->answer;
}

static void head(struct buf *out, const struct report *r)
{
	static const char *const names[] = {"item", "part", "title", "answer", "label", "points", "note"};

	for (size_t i = 0; i < COUNT_OF(names); i++) {
		csv_text(out, i == 0, str_of(names[i]));
	}
	if (r->before != NULL) {
		csv_text(out, false, S("before"));
	}
	csv_text(out, false, S("first"));
	csv_text(out, false, S("measure"));
	csv_text(out, false, S("advice"));
	csv_end_row(out);
}

static void advice(struct buf *out, const struct report *r, const struct item *item, enum answer answer)
{
	const struct catalogue *c = r->result->assessment->catalogue;
	const struct measure *m = result_measure(r->result, item);
	size_t place = first_place(r->result, item);

	if (place != 0) {
		csv_int(out, false, (int64_t)place);
	} else {
		csv_text(out, false, S(""));
	}
	csv_text(out, false, m == NULL ? S("") : catalogue_text(c, m->title, r->lang));
	csv_text(out, false, m == NULL ? S("") : say_advice(c, m, answer, r->lang));
}

static void row(struct buf *out, const struct report *r, const struct item *item)
{
	const struct assessment *as = r->result->assessment;
	const struct catalogue *c = as->catalogue;
	const struct given *given = assess_given(as, item);

	csv_text(out, true, catalogue_ref(c, item->id));
	csv_text(out, false, catalogue_text(c, catalogue_top_part(c, item)->title, r->lang));
	csv_text(out, false, catalogue_text(c, item->title, r->lang));
	csv_text(out, false, answer_word(given->answer));
	csv_text(out, false, answer_label(c, as->framework->scale, given->answer, r->lang));
	if (has_points(r, given->answer)) {
		csv_int(out, false, answer_points(given->answer));
	} else {
		csv_text(out, false, S(""));
	}
	csv_text(out, false, given->note);
	if (r->before != NULL) {
		csv_text(out, false, answer_word(answer_before(r, item)));
	}
	advice(out, r, item, given->answer);
	csv_end_row(out);
}

void assess_write_csv(struct buf *out, struct arena *a, const struct report *r)
{
	const struct assessment *as = r->result->assessment;

	(void)a;
	csv_begin(out);
	head(out, r);
	for (uint32_t i = 0; i < as->framework->items.count; i++) {
		row(out, r, assess_item(as, i));
	}
}
