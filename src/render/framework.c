#include "render/framework.h"

#include "base/json.h"
#include "base/utf8.h"
#include "core/message.h"

enum { ID_COLUMNS = 28 };

/* ---- text ---- */

void frameworks_write_text(struct buf *out, const struct catalogue *c, enum lang lang)
{
	for (uint32_t i = 0; i < c->framework_count; i++) {
		const struct framework *f = &c->frameworks[i];
		str id = catalogue_ref(c, f->id);
		buf_add(out, id);
		buf_repeat(out, S(" "), id.n < ID_COLUMNS ? ID_COLUMNS - id.n : 1);
		PHRASE(out, c, lang, "framework-line", catalogue_text(c, f->title, lang), INT_STR(f->items.count));
		buf_char(out, '\n');
	}
}

static void line(struct buf *out, const char *indent, str s)
{
	if (s.n != 0) {
		buf_add(out, str_of(indent));
		buf_add(out, s);
		buf_char(out, '\n');
	}
}

static void labelled(struct buf *out, const struct catalogue *c, enum lang lang, const char *label, struct text t)
{
	if (catalogue_has(t)) {
		buf_lit(out, "     ");
		PHRASE(out, c, lang, "labelled", phrase(c, lang, label), catalogue_text(c, t, lang));
		buf_char(out, '\n');
	}
}

static void item_text(struct buf *out, const struct catalogue *c, const struct item *item, enum lang lang)
{
	static const char *const ways[WAY__MAX] = {"way-any", "way-windows", "way-mac", "way-phone", "way-paper"};

	buf_char(out, '\n');
	PHRASE(out, c, lang, "item-head", catalogue_ref(c, item->id), catalogue_text(c, item->title, lang));
	buf_char(out, '\n');
	line(out, "     ", catalogue_text(c, item->question, lang));
	line(out, "     ", catalogue_text(c, item->hint, lang));
	labelled(out, c, lang, "label-meaning", item->meaning);
	labelled(out, c, lang, "label-why", item->why);
	for (enum way way = 0; way < WAY__MAX; way++) {
		labelled(out, c, lang, ways[way], item->how[way]);
	}
	labelled(out, c, lang, "label-partly", item->partly);
	for (uint32_t i = 0; i < item->measures.count; i++) {
		const struct measure *m = catalogue_item_measure(c, item, i);
		labelled(out, c, lang, "label-measure", m->title);
	}
}

static str part_of(const struct catalogue *c, const struct item *item, enum lang lang)
{
	return catalogue_text(c, c->parts[item->part].title, lang);
}

void framework_write_text(struct buf *out, const struct catalogue *c, const struct framework *f, enum lang lang)
{
	uint16_t part = CATALOGUE_NONE;

	line(out, "", catalogue_text(c, f->title, lang));
	line(out, "", catalogue_text(c, f->about, lang));
	for (uint32_t i = 0; i < f->items.count; i++) {
		const struct item *item = catalogue_item_at(c, f, i);
		if (item->part != part) {
			part = item->part;
			buf_lit(out, "\n== ");
			buf_add(out, part_of(c, item, lang));
			buf_lit(out, " ==\n");
		}
		item_text(out, c, item, lang);
	}
	buf_char(out, '\n');
	line(out, "", phrase(c, lang, f->origin.reviewed.n == 0 ? "unreviewed" : "reviewed"));
}

void framework_write_checked(struct buf *out, const struct catalogue *c, const struct framework *f, enum lang lang)
{
	PHRASE(out, c, lang, "framework-checked", catalogue_ref(c, f->id), INT_STR(f->parts.count),
	       INT_STR(f->items.count));
	buf_char(out, '\n');
}

/* ---- JSON ---- */

static void ref_member(struct json *j, const struct catalogue *c, const char *key, struct ref r)
{
	json_key(j, key);
	json_text(j, catalogue_ref(c, r));
}

static void text_member(struct json *j, const struct catalogue *c, const char *key, struct text t)
{
	json_key(j, key);
	json_open(j, '{');
	ref_member(j, c, "ja", t.ja);
	ref_member(j, c, "en", t.en);
	json_close(j, '}');
}

static void word_member(struct json *j, const char *key, str word)
{
	json_key(j, key);
	json_text(j, word);
}

/* null in a firm's own list that names no source */
static void source_member(struct json *j, const struct catalogue *c, const struct origin *o)
{
	json_key(j, "source");
	if (o->document == CATALOGUE_NONE) {
		json_null(j);
		return;
	}
	const struct document *d = &c->documents[o->document];

	json_open(j, '{');
	ref_member(j, c, "document", d->id);
	ref_member(j, c, "edition", d->edition);
	ref_member(j, c, "place", o->place);
	text_member(j, c, "title", d->title);
	word_member(j, "standing", standing_word(d->standing));
	json_close(j, '}');
}

static void reviewed_member(struct json *j, const struct catalogue *c, struct ref reviewed)
{
	word_member(j, "reviewed", reviewed.n == 0 ? S("nobody") : catalogue_ref(c, reviewed));
}

static void parts_member(struct json *j, const struct catalogue *c, const struct framework *f)
{
	json_key(j, "parts");
	json_open(j, '[');
	for (uint32_t i = 0; i < f->parts.count; i++) {
		const struct part *p = &c->parts[f->parts.first + i];
		json_open(j, '{');
		ref_member(j, c, "id", p->id);
		json_key(j, "parent");
		if (p->parent == CATALOGUE_NONE) {
			json_null(j);
		} else {
			json_text(j, catalogue_ref(c, c->parts[p->parent].id));
		}
		text_member(j, c, "title", p->title);
		json_close(j, '}');
	}
	json_close(j, ']');
}

/* {"scheme": ["place", ...]}: references of one scheme stand together, in the order of the file */
static void refs_member(struct json *j, const struct catalogue *c, const struct item *item)
{
	json_key(j, "refs");
	json_open(j, '{');
	for (uint32_t i = 0; i < item->refs.count; i++) {
		const struct reference *refs = &c->refs[item->refs.first];
		str scheme = catalogue_ref(c, refs[i].scheme);
		bool seen = false;
		for (uint32_t k = 0; k < i; k++) {
			seen = seen || str_eq(catalogue_ref(c, refs[k].scheme), scheme);
		}
		if (seen) {
			continue;
		}
		json_key_str(j, scheme);
		json_open(j, '[');
		for (uint32_t k = i; k < item->refs.count; k++) {
			if (str_eq(catalogue_ref(c, refs[k].scheme), scheme)) {
				json_text(j, catalogue_ref(c, refs[k].place));
			}
		}
		json_close(j, ']');
	}
	json_close(j, '}');
}

static void how_members(struct json *j, const struct catalogue *c, const struct item *item)
{
	text_member(j, c, "how", item->how[WAY_ANY]);
	json_key(j, "how_on");
	json_open(j, '{');
	for (enum way way = WAY_WINDOWS; way < WAY__MAX; way++) {
		if (catalogue_has(item->how[way])) {
			json_key_str(j, way_word(way));
			json_open(j, '{');
			ref_member(j, c, "ja", item->how[way].ja);
			ref_member(j, c, "en", item->how[way].en);
			json_close(j, '}');
		}
	}
	json_close(j, '}');
}

static void item_json(struct json *j, const struct catalogue *c, const struct item *item)
{
	json_open(j, '{');
	ref_member(j, c, "id", item->id);
	ref_member(j, c, "part", c->parts[item->part].id);
	text_member(j, c, "title", item->title);
	text_member(j, c, "question", item->question);
	text_member(j, c, "hint", item->hint);
	text_member(j, c, "meaning", item->meaning);
	text_member(j, c, "why", item->why);
	how_members(j, c, item);
	text_member(j, c, "partly", item->partly);
	json_key(j, "uses");
	json_open(j, '[');
	for (enum use use = 0; use < USE__MAX; use++) {
		if ((item->uses & 1u << use) != 0) {
			json_text(j, use_word(use));
		}
	}
	json_close(j, ']');
	json_key(j, "measures");
	json_open(j, '[');
	for (uint32_t i = 0; i < item->measures.count; i++) {
		json_text(j, catalogue_ref(c, catalogue_item_measure(c, item, i)->id));
	}
	json_close(j, ']');
	refs_member(j, c, item);
	source_member(j, c, &item->origin);
	reviewed_member(j, c, item->origin.reviewed);
	json_close(j, '}');
}

static void framework_head(struct json *j, const struct catalogue *c, const struct framework *f)
{
	ref_member(j, c, "id", f->id);
	ref_member(j, c, "edition", f->edition);
	text_member(j, c, "title", f->title);
	text_member(j, c, "about", f->about);
	word_member(j, "scale", scale_word(f->scale));
	source_member(j, c, &f->origin);
	reviewed_member(j, c, f->origin.reviewed);
}

void framework_write_json(struct buf *out, const struct catalogue *c, const struct framework *f)
{
	struct json j;

	json_init(&j, out);
	json_open(&j, '{');
	framework_head(&j, c, f);
	parts_member(&j, c, f);
	json_key(&j, "items");
	json_open(&j, '[');
	for (uint32_t i = 0; i < f->items.count; i++) {
		item_json(&j, c, catalogue_item_at(c, f, i));
	}
	json_close(&j, ']');
	json_close(&j, '}');
}

void frameworks_write_json(struct buf *out, const struct catalogue *c)
{
	struct json j;

	json_init(&j, out);
	json_open(&j, '[');
	for (uint32_t i = 0; i < c->framework_count; i++) {
		json_open(&j, '{');
		framework_head(&j, c, &c->frameworks[i]);
		json_key(&j, "items");
		json_int(&j, c->frameworks[i].items.count);
		json_close(&j, '}');
	}
	json_close(&j, ']');
}
