/* driver: prints all that catalogue_builtin has, a value a line, as place<TAB>value; run.sh sorts and compares it.
 * Rows are found through the functions of core/catalogue.h, by their ids, wherever there is one. */
#include "core/catalogue.h"

static const struct catalogue *const c = &catalogue_builtin;

/* The entry being printed. */
static char at[200];

static void enter(const char *noun, struct ref id, struct ref edition)
{
	str a = catalogue_ref(c, id), b = catalogue_ref(c, edition);

	snprintf(at, sizeof at, "%s/%.*s%s%.*s", noun, STR_ARG(a), b.n == 0 ? "" : "@", STR_ARG(b));
}

static void put_str(const char *field, str s)
{
	printf("%s/%s\t", at, field);
	for (size_t i = 0; i < s.n; i++) {
		if (s.p[i] == '\n' || s.p[i] == '\t') {
			fputs(s.p[i] == '\n' ? "<LF>" : "<TAB>", stdout);
		} else {
			putchar(s.p[i]);
		}
	}
	putchar('\n');
}

static void put_ref(const char *field, struct ref r)
{
	if (r.n > 0) {
		put_str(field, catalogue_ref(c, r));
	}
}

static void put_number(const char *field, uint32_t n)
{
	printf("%s/%s\t%u\n", at, field, (unsigned)n);
}

static void put_text(const char *field, struct text t)
{
	char place[40];

	for (enum lang lang = LANG_JA; lang < LANG__MAX && catalogue_has(t); lang++) {
		snprintf(place, sizeof place, "%s/%s", field, lang == LANG_JA ? "ja" : "en");
		put_str(place, catalogue_text(c, t, lang));
	}
}

/* Two words that belong together. */
static void put_pair(const char *field, struct ref one, struct ref two)
{
	str a = catalogue_ref(c, one), b = catalogue_ref(c, two);

	printf("%s/%s\t%.*s%s%.*s\n", at, field, STR_ARG(a), b.n == 0 ? "" : "@", STR_ARG(b));
}

static void put_document(const char *field, uint16_t n)
{
	const struct document *d = &c->documents[n];
	bool found = catalogue_document(c, catalogue_ref(c, d->id), catalogue_ref(c, d->edition)) == n;

	put_pair(found ? field : "NOT FOUND", d->id, d->edition);
}

static void put_origin(struct origin o)
{
	put_document("source", o.document);
	put_ref("source/place", o.place);
	put_ref("reviewed", o.reviewed);
}

static void put_uses(uint32_t uses)
{
	for (enum use u = 0; u < USE__MAX; u++) {
		if (uses >> u & 1) {
			put_str("uses", use_word(u));
		}
	}
}

/* Where a list has an order that counts, its ids are one line. */
#define IDS(field, first, end, row)                                                                                    \
	do {                                                                                                           \
		for (uint32_t k_ = (first); k_ < (end); k_++) {                                                        \
			str id_ = catalogue_ref(c, (row)->id);                                                         \
			k_ == (first) ? printf("%s/" field "\t", at) : putchar(' ');                                   \
			printf("%.*s%s", STR_ARG(id_), k_ + 1 == (end) ? "\n" : "");                                   \
		}                                                                                                      \
	} while (0)

static void put_terms(const struct span *terms)
{
	IDS("terms/ja", 0, terms[LANG_JA].count, catalogue_term_at(c, terms[LANG_JA], k_));
	IDS("terms/en", 0, terms[LANG_EN].count, catalogue_term_at(c, terms[LANG_EN], k_));
}

static void documents(void)
{
	for (const struct document *d = c->documents; d < c->documents + c->document_count; d++) {
		enter("document", d->id, d->edition);
		put_text("title", d->title);
		put_text("publisher", d->publisher);
		put_text("note", d->note);
		put_ref("published", d->published);
		put_ref("seed_sha256", d->seed_sha256);
		put_str("standing", standing_word(d->standing));
	}
}

static void item(const struct framework *f, const struct item *row)
{
	const struct item *i = catalogue_item(c, f, catalogue_ref(c, row->id));

	snprintf(at, sizeof at, "item/%.*s/%.*s", STR_ARG(catalogue_ref(c, f->id)), STR_ARG(catalogue_ref(c, i->id)));
	put_text("title", i->title);
	put_text("question", i->question);
	put_text("hint", i->hint);
	put_text("meaning", i->meaning);
	put_text("why", i->why);
	put_text("partly", i->partly);
	for (enum way way = 0; way < WAY__MAX; way++) {
		char field[40];
		snprintf(field, sizeof field, "how/%.*s", STR_ARG(way_word(way)));
		put_text(field, i->how[way]);
	}
	put_ref("part", c->parts[i->part].id);
	put_ref("part/top", catalogue_top_part(c, i)->id);
	put_uses(i->uses);
	IDS("measures", 0, i->measures.count, catalogue_item_measure(c, i, k_));
	for (uint32_t k = i->refs.first; k < i->refs.first + i->refs.count; k++) {
		put_pair("refs", c->refs[k].scheme, c->refs[k].place);
	}
	for (uint32_t k = 0; catalogue_figure_of(c, i, k) != NULL; k++) {
		const struct figure *figure = catalogue_figure_of(c, i, k);
		put_ref("figure", figure->id);
		k = (uint32_t)(figure - c->figures);
	}
	put_terms(i->terms);
	put_origin(i->origin);
}

static void frameworks(void)
{
	for (uint32_t n = 0; n < c->framework_count; n++) {
		const struct framework *f = catalogue_framework(c, catalogue_ref(c, c->frameworks[n].id));
		uint32_t parts_end = f->parts.first + f->parts.count, items_end = f->items.first + f->items.count;
		enter("framework", f->id, f->edition);
		put_text("title", f->title);
		put_text("about", f->about);
		put_str("scale", scale_word(f->scale));
		IDS("parts", f->parts.first, parts_end, &c->parts[k_]);
		IDS("items", f->items.first, items_end, &c->items[k_]);
		put_origin(f->origin);
		for (uint32_t k = f->parts.first; k < parts_end; k++) {
			const struct part *p = &c->parts[k];
			enter("part", f->id, p->id);
			put_text("title", p->title);
			put_ref("top", c->parts[p->top].id);
			if (p->parent != CATALOGUE_NONE) {
				put_ref("parent", c->parts[p->parent].id);
			}
		}
		for (uint32_t k = f->items.first; k < items_end; k++) {
			item(f, &c->items[k]);
		}
	}
}

static void measures(void)
{
	for (uint32_t n = 0; n < c->measure_count; n++) {
		const struct measure *m = catalogue_measure(c, catalogue_ref(c, c->measures[n].id));
		enter("measure", m->id, (struct ref){0, 0});
		put_text("title", m->title);
		put_text("why", m->why);
		put_text("how", m->how);
		put_text("if_no", m->if_no);
		put_text("if_partly", m->if_partly);
		put_text("cost_note", m->cost_note);
		put_number("step", m->step);
		put_number("effort", m->effort);
		put_str("kind", kind_word(m->kind));
		put_str("cost", cost_word(m->cost));
		put_str("duty", duty_word(m->duty));
		put_uses(m->uses);
		put_terms(m->terms);
		put_origin(m->origin);
	}
}

static void put_figure_items(const char *field, struct span span)
{
	for (uint32_t k = span.first; k < span.first + span.count; k++) {
		put_ref(field, c->items[c->links[k]].question.ja);
	}
}

static void surveys_and_figures(void)
{
	for (const struct survey *s = c->surveys; s < c->surveys + c->survey_count; s++) {
		enter("survey", s->id, (struct ref){0, 0});
		put_text("title", s->title);
		put_text("method", s->method);
		put_number("year", s->year);
		put_number("n", s->n);
		put_document("document", s->document);
		put_ref("reviewed", s->reviewed);
	}
	for (const struct figure *f = c->figures; f < c->figures + c->figure_count; f++) {
		enter("figure", f->id, (struct ref){0, 0});
		put_ref("survey", c->surveys[f->survey].id);
		put_text("question", f->question);
		put_text("answer", f->answer);
		put_text("base", f->base);
		put_text("split", f->split);
		put_number("permille", f->permille);
		put_number("n", f->n);
		put_number("multiple", f->multiple);
		put_ref("whole", f->whole);
		put_figure_items("items", f->items);
		put_figure_items("does", f->does);
		put_ref("place", f->place);
		put_ref("reviewed", f->reviewed);
	}
}

static void words(void)
{
	for (uint32_t n = 0; n < c->term_count; n++) {
		const struct term *t = catalogue_term(c, catalogue_ref(c, c->terms[n].id));
		enter("term", t->id, (struct ref){0, 0});
		put_text("title", t->title);
		put_text("text", t->text);
		put_ref("reading", t->reading);
		for (uint32_t k = 0; k < t->also.count; k++) {
			put_ref("also", c->spellings[t->also.first + k].word);
		}
		put_origin(t->origin);
	}
	for (const struct topic *t = c->topics; t < c->topics + c->topic_count; t++) {
		enter("topic", t->id, (struct ref){0, 0});
		put_ref("group", t->group);
		put_text("title", t->title);
		put_text("text", t->text);
		put_origin(t->origin);
	}
	for (const struct rule *r = c->rules; r < c->rules + c->rule_count; r++) {
		enter("rule", r->id, (struct ref){0, 0});
		put_ref("group", r->group);
		put_text("title", r->title);
		put_text("text", r->text);
		put_text("amount", r->amount);
		put_text("share", r->share);
		put_number("stars", r->stars);
		put_str("sure", sure_word(r->sure));
		put_ref("as_of", r->as_of);
		put_ref("valid_until", r->valid_until);
		put_origin(r->origin);
	}
	for (const struct message *m = c->messages; m < c->messages + c->message_count; m++) {
		enter("message", m->id, (struct ref){0, 0});
		put_text("what", m->what);
		put_text("mend", m->mend);
	}
	for (const struct phrase *p = c->phrases; p < c->phrases + c->phrase_count; p++) {
		enter("phrase", p->id, (struct ref){0, 0});
		put_text("text", p->text);
	}
	snprintf(at, sizeof at, "sorted");
	IDS("terms", 0, c->term_count, &c->terms[k_]);
	IDS("messages", 0, c->message_count, &c->messages[k_]);
	IDS("phrases", 0, c->phrase_count, &c->phrases[k_]);
}

static void put_bits(const char *field, uint32_t bits)
{
	if (bits != 0) {
		put_number(field, bits);
	}
}

static void clause(const struct pattern *p, const struct clause *k)
{
	snprintf(at, sizeof at, "clause/%.*s/%.*s", STR_ARG(catalogue_ref(c, p->id)), STR_ARG(catalogue_ref(c, k->id)));
	put_text("title", k->title);
	put_text("text", k->text[VARIANT_STRICT]);
	put_text("practical", k->text[VARIANT_PRACTICAL]);
	put_text("why", k->why);
	put_uses(k->uses);
	put_bits("industries", k->industries);
	put_bits("people_from", k->people_from);
	put_bits("people_to", k->people_to);
	IDS("measures", 0, k->measures.count, &c->measures[c->links[k->measures.first + k_]]);
	IDS("items", 0, k->items.count, &c->items[c->links[k->items.first + k_]]);
	put_origin(k->origin);
}

static void patterns(void)
{
	for (uint32_t n = 0; n < c->pattern_count; n++) {
		const struct pattern *p = catalogue_pattern(c, catalogue_ref(c, c->patterns[n].id));
		enter("pattern", p->id, (struct ref){0, 0});
		put_text("title", p->title);
		put_text("about", p->about);
		put_str("numbering", numbering_word(p->numbering));
		put_bits("contents", p->contents);
		put_bits("large", p->large);
		put_bits("people_from", p->people_from);
		put_origin(p->origin);
		for (uint32_t s = p->sections.first; s < p->sections.first + p->sections.count; s++) {
			const struct section *section = &c->sections[s];
			enter("section", section->id, (struct ref){0, 0});
			put_text("title", section->title);
			put_bits("sheet", section->sheet);
			for (uint32_t k = 0; k < section->clauses.count; k++) {
				clause(p, &c->clauses[section->clauses.first + k]);
			}
		}
	}
	for (uint32_t n = 0; n < c->reading_count; n++) {
		snprintf(at, sizeof at, "reading");
		put_pair("word", c->readings[n].word, c->readings[n].reading);
	}
}

int main(void)
{
	documents();
	frameworks();
	measures();
	surveys_and_figures();
	words();
	patterns();
	return 0;
}
