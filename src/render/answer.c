#include "render/answer.h"

#include "core/message.h"
#include "render/item.h"
#include "render/term.h"

enum { PATH_BYTES_MAX = 3 * 2 * CATALOGUE_ID_MAX + 32 };

static str path_to(struct arena *a, const char *root, const struct catalogue *c, const struct framework *f, str last)
{
	struct buf b;

	buf_init(&b, a, PATH_BYTES_MAX);
	buf_add(&b, str_of(root));
	buf_add(&b, catalogue_ref(c, f->id));
	buf_char(&b, '/');
	buf_add(&b, last);
	return buf_str(&b);
}

str answer_begin_path(struct arena *a, str edition)
{
	struct buf b;

	buf_init(&b, a, PATH_BYTES_MAX);
	buf_lit(&b, "/answer/");
	buf_add(&b, edition);
	return buf_str(&b);
}

str answer_path(struct arena *a, const struct catalogue *c, const struct framework *f, const struct item *item)
{
	return path_to(a, "/answer/", c, f, catalogue_ref(c, item->id));
}

str answer_end_path(struct arena *a, const struct catalogue *c, const struct framework *f)
{
	return path_to(a, "/answer/", c, f, S("end"));
}

str answer_result_path(struct arena *a, const struct catalogue *c, const struct framework *f, int64_t number)
{
	return path_to(a, "/result/", c, f, INT_STR(number));
}

static uint32_t place_of(const struct catalogue *c, const struct framework *f, const struct item *item)
{
	return (uint32_t)(item - catalogue_item_at(c, f, 0));
}

/* That of the question behind this one, or of the summary. */
static str path_behind(struct arena *a, const struct catalogue *c, const struct framework *f, const struct item *item)
{
	uint32_t next = place_of(c, f, item) + 1;

	return next < f->items.count ? answer_path(a, c, f, catalogue_item_at(c, f, next)) : answer_end_path(a, c, f);
}

str answer_way_on(struct arena *a, const struct assessment *as, const struct item *item, bool taken_back,
                  int64_t number)
{
	if (taken_back) {
		return answer_path(a, as->catalogue, as->framework, item);
	}
	return answer_count(as) == as->framework->items.count
	               ? answer_result_path(a, as->catalogue, as->framework, number)
	               : path_behind(a, as->catalogue, as->framework, item);
}

uint32_t answer_count(const struct assessment *as)
{
	uint32_t n = 0;

	for (uint32_t i = 0; i < as->framework->items.count; i++) {
		n += as->given[i].answer != ANSWER_NONE;
	}
	return n;
}

const struct option_view *answer_options(struct arena *a, const struct catalogue *c, enum scale scale, str value,
                                         enum lang lang, size_t *ret_n)
{
	struct option_view *options = NEW_N(a, struct option_view, ANSWER__MAX);
	size_t n = 0;

	for (enum answer answer = ANSWER_NONE + 1; answer < ANSWER__MAX; answer++) {
		if (scale_allows(scale, answer)) {
			options[n++] = (struct option_view){
				.value = answer_word(answer),
				.label = answer_label(c, scale, answer, lang),
				.chosen = str_eq(value, answer_word(answer)),
			};
		}
	}
	*ret_n = n;
	return options;
}

str answer_note_hint(const struct catalogue *c, enum scale scale, enum lang lang)
{
	return phrase(c, lang, scale_allows(scale, ANSWER_NA) ? "hint-answer-note-na" : "hint-answer-note");
}

/* Where the question stands among the others. */
static void fill_place(struct answer_view *page, struct arena *a, const struct assessment *as, const struct item *item)
{
	const struct catalogue *c = as->catalogue;
	const struct framework *f = as->framework;
	uint32_t at = place_of(c, f, item);

	page->at = (int)at + 1;
	page->count = (int)f->items.count;
	page->answered = (int)answer_count(as);
	page->bar = score_bar(page->at, page->at, page->count);
	page->has_before = at > 0;
	page->before = at > 0 ? answer_path(a, c, f, catalogue_item_at(c, f, at - 1)) : S("");
	page->after = path_behind(a, c, f, item);
	page->end = answer_end_path(a, c, f);
}

struct answer_view answer_view_of(struct arena *a, const struct assessment *as, const struct item *item, enum lang lang)
{
	const struct catalogue *c = as->catalogue;
	struct answer_view page = {
		.framework = catalogue_text(c, as->framework->title, lang),
		.part = catalogue_text(c, catalogue_top_part(c, item)->title, lang),
		.title = catalogue_text(c, item->title, lang),
		.question = catalogue_text(c, item->question, lang),
		.hint = catalogue_text(c, item->hint, lang),
		.about = about_view_of(c, item, lang),
		.terms = terms_view_of(a, c, item->terms, lang),
		.has_answer = assess_given(as, item)->answer != ANSWER_NONE,
	};

	fill_place(&page, a, as, item);
	return page;
}

static struct question_view question_of(struct arena *a, const struct assessment *as, uint32_t i, enum lang lang)
{
	const struct catalogue *c = as->catalogue;
	const struct item *item = assess_item(as, i);

	return (struct question_view){
		.number = str_copy(a, INT_STR(i + 1)),
		.title = catalogue_text(c, item->title, lang),
		.path = answer_path(a, c, as->framework, item),
		.answer = answer_label(c, as->framework->scale, as->given[i].answer, lang),
	};
}

struct answer_end_view answer_end_view_of(struct arena *a, const struct assessment *as, enum lang lang)
{
	uint32_t n = as->framework->items.count;
	struct question_view *open = NEW_N(a, struct question_view, n);
	struct question_view *answered = NEW_N(a, struct question_view, n);
	struct answer_end_view page = {
		.framework = catalogue_text(as->catalogue, as->framework->title, lang),
		.first = answer_path(a, as->catalogue, as->framework, assess_item(as, 0)),
		.count = (int)n,
		.open = open,
		.answered = answered,
	};

	for (uint32_t i = 0; i < n; i++) {
		page.unknown += as->given[i].answer == ANSWER_UNKNOWN;
		if (as->given[i].answer == ANSWER_NONE) {
			open[page.open_count++] = question_of(a, as, i, lang);
		} else {
			answered[page.answered_count++] = question_of(a, as, i, lang);
		}
	}
	page.bar = score_bar((int)page.answered_count, (int)page.answered_count, (int)n);
	page.has_open = page.open_count > 0;
	page.has_answers = page.answered_count > 0;
	page.has_unknown = page.unknown > 0;
	return page;
}
