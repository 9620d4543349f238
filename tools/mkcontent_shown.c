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

static void show_documents(struct arena *a, struct catalogue *c)
{
	struct document *shown = NEW_N(a, struct document, c->document_count);

	for (uint32_t i = 0; i < c->document_count; i++) {
		shown[i] = c->documents[i];
		shown[i].seed_sha256 = nothing;
	}
	c->documents = shown;
}

static void show_terms(struct arena *a, struct catalogue *c)
{
	struct term *shown = NEW_N(a, struct term, c->term_count);

	for (uint32_t i = 0; i < c->term_count; i++) {
		shown[i] = c->terms[i];
		shown[i].reading = nothing;
	}
	c->terms = shown;
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
	shown.pattern_count = shown.section_count = shown.clause_count = shown.reading_count = 0;
	shown.rule_count = 0;
	return shown;
}
