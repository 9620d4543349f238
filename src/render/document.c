#include "render/document.h"

#include "base/json.h"
#include "base/utf8.h"
#include "core/message.h"

enum { NAME_COLUMNS = 18, SAID_MAX = 4 * CATALOGUE_TEXT_MAX };

/* ---- beside a document ---- */

str document_contents(const struct draft *draft)
{
	return phrase(draft->catalogue, draft->lang, "head-contents");
}

/* What each field is called, and the sentence for when it is missing. */
static const struct {
	const char *label, *sentence;
} fields[HOLE__MAX] = {
	[HOLE_NAME] = {"field-name-of-firm", "document-missing"},
	[HOLE_INDUSTRY] = {"field-industry", "document-missing-profile"},
	[HOLE_PEOPLE] = {"field-people", "document-missing-people"},
	[HOLE_REPRESENTATIVE] = {"field-representative", "document-missing"},
	[HOLE_ADDRESS] = {"field-address", "document-missing"},
	[HOLE_CONTACT] = {"field-contact", "document-missing"},
	[HOLE_USES] = {"field-uses", "document-missing-profile"},
};

str document_mark(const struct draft *draft)
{
	return draft->undecided ? phrase(draft->catalogue, draft->lang, "document-undecided") : S("");
}

str document_hole(const struct catalogue *c, enum hole hole, enum lang lang)
{
	return phrase(c, lang, fields[hole].label);
}

str document_say_denied(struct arena *a, const struct draft *draft, const struct draft_clause *clause, size_t n,
                        enum lang lang)
{
	const struct catalogue *c = draft->catalogue;
	const struct item *item = clause->denied[n];
	const struct framework *f = catalogue_framework_of(c, item);
	str title = clause->title.n > 0 ? line_plain(a, clause->title) : draft->plain_title;
	struct buf b;

	buf_init(&b, a, SAID_MAX);
	PHRASE(&b, c, lang, "document-denied", title, catalogue_ref(c, item->id), catalogue_text(c, item->title, lang),
	       answer_label(c, f->scale, ANSWER_NO, lang));
	return buf_str(&b);
}

static void write_denied(struct buf *out, struct arena *a, const struct draft *draft, enum lang lang)
{
	for (size_t i = 0; i < draft->section_count; i++) {
		for (size_t k = 0; k < draft->sections[i].clause_count; k++) {
			const struct draft_clause *clause = &draft->sections[i].clauses[k];
			for (size_t n = 0; n < clause->denied_count; n++) {
				buf_add(out, document_say_denied(a, draft, clause, n, lang));
				buf_char(out, '\n');
			}
		}
	}
}

void document_write_notes(struct buf *out, struct arena *a, const struct draft *draft, enum lang lang)
{
	const struct catalogue *c = draft->catalogue;

	for (enum hole f = 0; f < HOLE__MAX; f++) {
		if ((draft->missing & 1u << f) != 0) {
			PHRASE(out, c, lang, fields[f].sentence, hole_word(f), phrase(c, lang, fields[f].label));
			buf_char(out, '\n');
		}
	}
	write_denied(out, a, draft, lang);
	if (draft->small) {
		PHRASE(out, c, lang, "document-small", INT_STR(draft->pattern->people_from));
		buf_char(out, '\n');
	}
	if (draft->unreviewed) {
		buf_add(out, phrase(c, lang, "document-unreviewed"));
		buf_char(out, '\n');
	}
}

/* ---- all that can be made ---- */

void documents_write_text(struct buf *out, const struct catalogue *c, enum lang lang)
{
	for (uint32_t i = 0; i < c->pattern_count; i++) {
		str id = catalogue_ref(c, c->patterns[i].id);
		buf_add(out, id);
		buf_repeat(out, S(" "), id.n < NAME_COLUMNS ? NAME_COLUMNS - id.n : 1);
		PHRASE(out, c, lang, "document-line", catalogue_text(c, c->patterns[i].title, lang),
		       catalogue_text(c, c->patterns[i].about, lang));
		buf_char(out, '\n');
	}
}

static void text_member(struct json *j, const struct catalogue *c, const char *key, struct text t)
{
	json_key(j, key);
	json_open(j, '{');
	json_key(j, "ja");
	json_text(j, catalogue_ref(c, t.ja));
	json_key(j, "en");
	json_text(j, catalogue_ref(c, t.en));
	json_close(j, '}');
}

static void origin_members(struct json *j, const struct catalogue *c, const struct origin *o)
{
	const struct document *d = &c->documents[o->document];

	json_key(j, "source");
	json_open(j, '{');
	json_key(j, "document");
	json_text(j, catalogue_ref(c, d->id));
	json_key(j, "edition");
	json_text(j, catalogue_ref(c, d->edition));
	json_key(j, "place");
	json_text(j, catalogue_ref(c, o->place));
	json_close(j, '}');
	json_key(j, "reviewed");
	if (o->reviewed.n > 0) {
		json_text(j, catalogue_ref(c, o->reviewed));
	} else {
		json_null(j);
	}
}

static void write_clause(struct json *j, const struct catalogue *c, const struct clause *clause)
{
	json_open(j, '{');
	json_key(j, "id");
	json_text(j, catalogue_ref(c, clause->id));
	text_member(j, c, "title", clause->title);
	text_member(j, c, "why", clause->why);
	json_key(j, "uses");
	json_open(j, '[');
	for (enum use use = 0; use < USE__MAX; use++) {
		if ((clause->uses & 1u << use) != 0) {
			json_text(j, use_word(use));
		}
	}
	json_close(j, ']');
	json_key(j, "measures");
	json_open(j, '[');
	for (uint32_t i = 0; i < clause->measures.count; i++) {
		json_text(j, catalogue_ref(c, c->measures[c->links[clause->measures.first + i]].id));
	}
	json_close(j, ']');
	json_key(j, "items");
	json_open(j, '[');
	for (uint32_t i = 0; i < clause->items.count; i++) {
		json_text(j, catalogue_ref(c, c->items[c->links[clause->items.first + i]].id));
	}
	json_close(j, ']');
	origin_members(j, c, &clause->origin);
	json_close(j, '}');
}

void documents_write_json(struct buf *out, const struct catalogue *c)
{
	struct json j;

	json_init(&j, out);
	json_open(&j, '[');
	for (uint32_t i = 0; i < c->pattern_count; i++) {
		const struct pattern *p = &c->patterns[i];
		json_open(&j, '{');
		json_key(&j, "name");
		json_text(&j, catalogue_ref(c, p->id));
		text_member(&j, c, "title", p->title);
		text_member(&j, c, "about", p->about);
		json_key(&j, "people_from");
		json_int(&j, p->people_from);
		origin_members(&j, c, &p->origin);
		json_key(&j, "clauses");
		json_open(&j, '[');
		for (uint32_t s = 0; s < p->sections.count; s++) {
			const struct section *section = &c->sections[p->sections.first + s];
			for (uint32_t k = 0; k < section->clauses.count; k++) {
				write_clause(&j, c, &c->clauses[section->clauses.first + k]);
			}
		}
		json_close(&j, ']');
		json_close(&j, '}');
	}
	json_close(&j, ']');
}
