#include "web/page/source.h"

#include "core/message.h"
#include "render/source.h"
#include "web/page/source_html.h"

enum { ANCHOR_MAX = 2 * CATALOGUE_ID_MAX + 16 };

static const char *const labels[SOURCE_KIND__MAX] = {
	[SOURCE_FRAMEWORK] = "count-frameworks", [SOURCE_ITEM] = "count-items",     [SOURCE_MEASURE] = "count-measures",
	[SOURCE_SURVEY] = "count-surveys",       [SOURCE_FIGURE] = "count-figures", [SOURCE_TOPIC] = "count-topics",
	[SOURCE_RULE] = "count-rules",           [SOURCE_TERM] = "count-terms",
};

struct count {
	int all, unreviewed;
};

/* Entries by the document on which they rest, and in all. */
struct tally {
	struct count (*of)[SOURCE_KIND__MAX];
	struct count all[SOURCE_KIND__MAX];
};

static void count(struct tally *t, enum source_kind kind, uint16_t document, struct ref reviewed)
{
	struct count *counts[] = {&t->all[kind], &t->of[document][kind]};

	for (size_t i = 0; i < COUNT_OF(counts); i++) {
		counts[i]->all++;
		counts[i]->unreviewed += reviewed.n == 0;
	}
}

static void count_all(struct tally *t, const struct catalogue *c)
{
	for (uint32_t i = 0; i < c->framework_count; i++) {
		count(t, SOURCE_FRAMEWORK, c->frameworks[i].origin.document, c->frameworks[i].origin.reviewed);
	}
	for (uint32_t i = 0; i < c->item_count; i++) {
		count(t, SOURCE_ITEM, c->items[i].origin.document, c->items[i].origin.reviewed);
	}
	for (uint32_t i = 0; i < c->measure_count; i++) {
		count(t, SOURCE_MEASURE, c->measures[i].origin.document, c->measures[i].origin.reviewed);
	}
	for (uint32_t i = 0; i < c->survey_count; i++) {
		count(t, SOURCE_SURVEY, c->surveys[i].document, c->surveys[i].reviewed);
	}
	for (uint32_t i = 0; i < c->figure_count; i++) {
		count(t, SOURCE_FIGURE, c->surveys[c->figures[i].survey].document, c->figures[i].reviewed);
	}
	for (uint32_t i = 0; i < c->topic_count; i++) {
		count(t, SOURCE_TOPIC, c->topics[i].origin.document, c->topics[i].origin.reviewed);
	}
	for (uint32_t i = 0; i < c->rule_count; i++) {
		count(t, SOURCE_RULE, c->rules[i].origin.document, c->rules[i].origin.reviewed);
	}
	for (uint32_t i = 0; i < c->term_count; i++) {
		count(t, SOURCE_TERM, c->terms[i].origin.document, c->terms[i].origin.reviewed);
	}
}

/* The kinds of which there are any. */
static size_t fill_counts(struct source_count_view *ret, const struct visit *v,
                          const struct count counts[static SOURCE_KIND__MAX])
{
	size_t n = 0;

	for (enum source_kind k = 0; k < SOURCE_KIND__MAX; k++) {
		if (counts[k].all > 0) {
			ret[n++] = (struct source_count_view){phrase(&catalogue_builtin, v->lang, labels[k]),
			                                      counts[k].all, counts[k].unreviewed};
		}
	}
	return n;
}

static str anchor_of(const struct visit *v, str before, str between, str behind)
{
	struct buf b;

	buf_init(&b, v->arena, ANCHOR_MAX);
	buf_add(&b, before);
	buf_add(&b, behind.n == 0 ? S("") : between);
	buf_add(&b, behind);
	return buf_str(&b);
}

static void fill_frameworks(struct source_document_view *d, const struct visit *v, uint32_t document)
{
	const struct catalogue *c = &catalogue_builtin;
	struct source_name_view *names = NEW_N(v->arena, struct source_name_view, c->framework_count);

	for (uint32_t i = 0; i < c->framework_count; i++) {
		if (c->frameworks[i].origin.document == document || c->frameworks[i].bands.document == document) {
			names[d->framework_count++].name = catalogue_text(c, c->frameworks[i].title, v->lang);
		}
	}
	d->frameworks = names;
}

static struct source_document_view document_of(const struct visit *v, const struct tally *t, uint32_t at)
{
	const struct catalogue *c = &catalogue_builtin;
	const struct document *row = &c->documents[at];
	struct source_document_view d = {
		.anchor = anchor_of(v, catalogue_ref(c, row->id), S("-"), catalogue_ref(c, row->edition)),
		.title = catalogue_text(c, row->title, v->lang),
		.publisher = catalogue_text(c, row->publisher, v->lang),
		.edition = catalogue_ref(c, row->edition),
		.published = catalogue_ref(c, row->published),
		.standing = standing_say(c, v->lang, row->standing),
		.note = catalogue_text(c, row->note, v->lang),
		.has_edition = row->edition.n > 0,
		.has_published = row->published.n > 0,
		.has_note = catalogue_has(row->note),
	};

	d.count_count = fill_counts(d.counts, v, t->of[at]);
	fill_frameworks(&d, v, at);
	d.has_counts = d.count_count > 0 || d.framework_count > 0;
	return d;
}

/* The questions of a survey that our figures answer, each once: its figures stand together. */
static void fill_questions(struct source_survey_view *s, const struct visit *v, uint32_t survey)
{
	const struct catalogue *c = &catalogue_builtin;
	struct source_name_view *names = NEW_N(v->arena, struct source_name_view, c->figure_count);

	for (uint32_t i = 0; i < c->figure_count; i++) {
		str question = catalogue_text(c, c->figures[i].question, v->lang);
		size_t k = 0;
		if (c->figures[i].survey != survey) {
			continue;
		}
		s->figure_count++;
		while (k < s->question_count && !str_eq(names[k].name, question)) {
			k++;
		}
		names[k].name = question;
		s->question_count += k == s->question_count;
	}
	s->questions = names;
}

static struct source_survey_view survey_of(const struct visit *v, uint32_t at)
{
	const struct catalogue *c = &catalogue_builtin;
	const struct survey *row = &c->surveys[at];
	struct source_survey_view s = {
		.anchor = anchor_of(v, S("survey"), S("-"), catalogue_ref(c, row->id)),
		.title = catalogue_text(c, row->title, v->lang),
		.method = catalogue_text(c, row->method, v->lang),
		.standing = standing_say(c, v->lang, c->documents[row->document].standing),
		.year = visit_number(v, row->year),
		.n = visit_number(v, row->n),
	};

	fill_questions(&s, v, at);
	return s;
}

static void fill_documents(struct source_view *page, const struct visit *v, const struct tally *t)
{
	const struct catalogue *c = &catalogue_builtin;
	struct source_document_view *rows = NEW_N(v->arena, struct source_document_view, c->document_count);
	struct source_name_view *open = NEW_N(v->arena, struct source_name_view, c->document_count);

	for (uint32_t i = 0; i < c->document_count; i++) {
		rows[i] = document_of(v, t, i);
		if (c->documents[i].standing != STANDING_READ) {
			open[page->open_count++].name = rows[i].title;
		}
	}
	page->documents = rows;
	page->document_count = c->document_count;
	page->open = open;
	page->has_open = page->open_count > 0;
}

static void fill_surveys(struct source_view *page, const struct visit *v)
{
	uint32_t n = catalogue_builtin.survey_count;
	struct source_survey_view *rows = NEW_N(v->arena, struct source_survey_view, n);

	for (uint32_t i = 0; i < n; i++) {
		rows[i] = survey_of(v, i);
	}
	page->surveys = rows;
	page->survey_count = n;
}

enum err page_source(struct tx *tx, struct visit *v)
{
	struct source_view page = {.layout = &v->layout};
	struct tally t = {.of = arena_alloc_n(v->arena, sizeof *t.of, catalogue_builtin.document_count)};

	(void)tx;
	count_all(&t, &catalogue_builtin);
	for (enum source_kind k = 0; k < SOURCE_KIND__MAX; k++) {
		page.entries += t.all[k].all;
		page.unreviewed += t.all[k].unreviewed;
	}
	page.has_unreviewed = page.unreviewed > 0;
	page.count_count = fill_counts(page.counts, v, t.all);
	fill_documents(&page, v, &t);
	fill_surveys(&page, v);
	frag_source_page(&v->out, v->lang, &page);
	return OK;
}
