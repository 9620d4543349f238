#include "mkcontent.h"

#include "base/buf.h"

/* Whether the program has that text as a string of C, or as the end of one: strings with a common end are one. */
static bool names(struct arena *a, str program, str id)
{
	struct buf ended;

	buf_init(&ended, a, CATALOGUE_ID_MAX + 1);
	buf_add(&ended, id);
	buf_char(&ended, '\0');
	return str_find(program, buf_str(&ended)) < program.n;
}

static void show_messages(struct arena *a, struct catalogue *c, str program)
{
	struct message *shown = NEW_N(a, struct message, c->message_count);
	uint32_t n = 0;

	for (uint32_t i = 0; i < c->message_count; i++) {
		if (names(a, program, catalogue_ref(c, c->messages[i].id))) {
			shown[n++] = c->messages[i];
		}
	}
	c->messages = shown;
	c->message_count = n;
}

static void show_phrases(struct arena *a, struct catalogue *c, str program)
{
	struct phrase *shown = NEW_N(a, struct phrase, c->phrase_count);
	uint32_t n = 0;

	for (uint32_t i = 0; i < c->phrase_count; i++) {
		if (names(a, program, catalogue_ref(c, c->phrases[i].id))) {
			shown[n++] = c->phrases[i];
		}
	}
	c->phrases = shown;
	c->phrase_count = n;
}

static const struct ref nothing;
static const struct text no_text;

static void show_figures(struct arena *a, struct catalogue *c)
{
	struct figure *shown = NEW_N(a, struct figure, c->figure_count);
	uint32_t n = 0;

	for (uint32_t i = 0; i < c->figure_count; i++) {
		if (c->figures[i].does.count > 0) {
			shown[n] = c->figures[i];
			shown[n].id = shown[n].whole = shown[n].place = shown[n].reviewed = nothing;
			n++;
		}
	}
	c->figures = shown;
	c->figure_count = n;
}

static void show_surveys(struct arena *a, struct catalogue *c)
{
	struct survey *shown = NEW_N(a, struct survey, c->survey_count);

	for (uint32_t i = 0; i < c->survey_count; i++) {
		shown[i] = c->surveys[i];
		shown[i].method = no_text;
		shown[i].id = nothing;
	}
	c->surveys = shown;
}

/* Those that what is shown rests on: of terms and clauses no page says it. */
static bool *documents_shown(struct arena *a, const struct catalogue *c)
{
	bool *shown = NEW_N(a, bool, CATALOGUE_NONE + 1);

	for (uint32_t i = 0; i < c->framework_count; i++) {
		shown[c->frameworks[i].origin.document] = shown[c->frameworks[i].bands.document] = true;
	}
	for (uint32_t i = 0; i < c->item_count; i++) {
		shown[c->items[i].origin.document] = true;
	}
	for (uint32_t i = 0; i < c->measure_count; i++) {
		shown[c->measures[i].origin.document] = true;
	}
	for (uint32_t i = 0; i < c->survey_count; i++) {
		shown[c->surveys[i].document] = true;
	}
	return shown;
}

static void show_documents(struct arena *a, struct catalogue *c)
{
	struct document *documents = NEW_N(a, struct document, c->document_count);
	const bool *shown = documents_shown(a, c);

	for (uint32_t i = 0; i < c->document_count; i++) {
		documents[i] = c->documents[i];
		documents[i].seed_sha256 = nothing;
		if (!shown[i]) {
			documents[i] = (struct document){.standing = c->documents[i].standing};
		}
	}
	c->documents = documents;
}

static void mark_terms(const struct catalogue *c, const struct span of[static LANG__MAX], unsigned *shown)
{
	for (enum lang lang = 0; lang < LANG__MAX; lang++) {
		for (uint32_t i = of[lang].first; i < of[lang].first + of[lang].count; i++) {
			shown[c->links[i]] |= 1u << lang;
		}
	}
}

static struct text in_languages(struct text t, unsigned languages)
{
	return (struct text){(languages & 1u << LANG_JA) != 0 ? t.ja : nothing,
	                     (languages & 1u << LANG_EN) != 0 ? t.en : nothing};
}

/* What they mean, in the languages in which an item or a measure uses them. */
static void show_terms(struct arena *a, struct catalogue *c)
{
	struct term *terms = NEW_N(a, struct term, c->term_count);
	unsigned *shown = NEW_N(a, unsigned, c->term_count); /* bits of enum lang */

	for (uint32_t i = 0; i < c->item_count; i++) {
		mark_terms(c, c->items[i].terms, shown);
	}
	for (uint32_t i = 0; i < c->measure_count; i++) {
		mark_terms(c, c->measures[i].terms, shown);
	}
	for (uint32_t i = 0; i < c->term_count; i++) {
		terms[i].title = in_languages(c->terms[i].title, shown[i]);
		terms[i].text = in_languages(c->terms[i].text, shown[i]);
	}
	c->terms = terms;
	c->spelling_count = 0;
}

/* What fills the tables of the patterns that are shown. */
struct shown_clauses {
	struct section *sections;
	struct clause *clauses;
	uint32_t section_count, clause_count;
	uint16_t *links; /* nothing of clauses that are not shown */
};

static void show_clauses(struct shown_clauses *out, const struct catalogue *c, struct section *s)
{
	struct span from = s->clauses;

	s->clauses.first = out->clause_count;
	for (uint32_t i = from.first; i < from.first + from.count; i++) {
		const struct clause *clause = &c->clauses[i];
		struct clause *shown = &out->clauses[out->clause_count++];
		*shown = *clause;
		shown->origin.place = nothing;
		memcpy(out->links + clause->items.first, c->links + clause->items.first,
		       clause->items.count * sizeof *out->links);
	}
}

/* Links of all clauses become 0, which packs to nothing, and keep their places. */
static void forget_clauses(struct shown_clauses *out, const struct catalogue *c)
{
	memcpy(out->links, c->links, c->link_count * sizeof *out->links);
	for (uint32_t i = 0; i < c->clause_count; i++) {
		const struct span spans[] = {c->clauses[i].measures, c->clauses[i].items};
		for (size_t k = 0; k < COUNT_OF(spans); k++) {
			memset(out->links + spans[k].first, 0, spans[k].count * sizeof *out->links);
		}
	}
}

static void show_patterns(struct arena *a, struct catalogue *c, str program)
{
	struct pattern *shown = NEW_N(a, struct pattern, c->pattern_count);
	struct shown_clauses out = {
		.sections = NEW_N(a, struct section, c->section_count),
		.clauses = NEW_N(a, struct clause, c->clause_count),
		.links = NEW_N(a, uint16_t, c->link_count),
	};
	uint32_t n = 0;

	forget_clauses(&out, c);
	for (uint32_t i = 0; i < c->pattern_count; i++) {
		const struct pattern *p = &c->patterns[i];
		if (!names(a, program, catalogue_ref(c, p->id))) {
			continue;
		}
		shown[n] = *p;
		shown[n].origin.place = nothing;
		shown[n++].sections.first = out.section_count;
		for (uint32_t s = p->sections.first; s < p->sections.first + p->sections.count; s++) {
			out.sections[out.section_count] = c->sections[s];
			show_clauses(&out, c, &out.sections[out.section_count++]);
		}
	}
	c->patterns = shown;
	c->pattern_count = n;
	c->sections = out.sections;
	c->section_count = out.section_count;
	c->clauses = out.clauses;
	c->clause_count = out.clause_count;
	c->links = out.links;
}

struct catalogue catalogue_shown(struct arena *a, const struct catalogue *c, str program)
{
	struct catalogue shown = *c;

	show_messages(a, &shown, program);
	show_phrases(a, &shown, program);
	show_figures(a, &shown);
	show_surveys(a, &shown);
	show_documents(a, &shown);
	show_terms(a, &shown);
	show_patterns(a, &shown, program);
	shown.reading_count = shown.rule_count = 0;
	return shown;
}
