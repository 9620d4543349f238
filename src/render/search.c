#include "render/search.h"

#include "base/json.h"
#include "core/message.h"

/* ---- text ---- */

static void group_text(struct buf *out, const struct catalogue *c, enum lang lang, enum search_group g,
                       const struct search *s)
{
	struct search_found found;

	search_catalogue(c, lang, g, s, &found);
	if (found.n == 0) {
		return;
	}
	buf_add(out, phrase(c, lang, search_group_head(g)));
	buf_char(out, '\n');
	for (size_t i = 0; i < found.n; i++) {
		const struct search_hit *h = &found.hit[i];
		buf_lit(out, "  ");
		PHRASE(out, c, lang, "document", h->title, h->id);
		buf_lit(out, "\n    ");
		buf_add(out, search_sentence(s, h->text));
		buf_char(out, '\n');
	}
	if (found.all > found.n) {
		buf_lit(out, "  ");
		PHRASE(out, c, lang, "search-more", INT_STR((int64_t)(found.all - found.n)));
		buf_char(out, '\n');
	}
}

void search_write_text(struct buf *out, const struct catalogue *c, enum lang lang, const struct search *s)
{
	size_t before = out->n;

	for (enum search_group g = 0; g < SEARCH_GROUP__MAX; g++) {
		group_text(out, c, lang, g, s);
	}
	if (out->n == before) {
		buf_add(out, phrase(c, lang, "search-none"));
		buf_char(out, '\n');
	}
}

/* ---- JSON ---- */

static void member(struct json *j, const char *key, str value)
{
	json_key(j, key);
	json_text(j, value);
}

static void group_json(struct json *j, const struct catalogue *c, enum lang lang, enum search_group g,
                       const struct search *s)
{
	struct search_found found;

	search_catalogue(c, lang, g, s, &found);
	json_open(j, '{');
	member(j, "group", search_group_word(g));
	json_key(j, "found");
	json_int(j, (int64_t)found.all);
	json_key(j, "hits");
	json_open(j, '[');
	for (size_t i = 0; i < found.n; i++) {
		const struct search_hit *h = &found.hit[i];
		json_open(j, '{');
		if (g == SEARCH_ITEMS) {
			member(j, "framework", catalogue_ref(c, catalogue_framework_of(c, &c->items[h->row])->id));
		}
		member(j, "id", h->id);
		if (g == SEARCH_DOCUMENTS) {
			member(j, "edition", catalogue_ref(c, c->documents[h->row].edition));
		}
		member(j, "title", h->title);
		member(j, "text", search_sentence(s, h->text));
		json_close(j, '}');
	}
	json_close(j, ']');
	json_close(j, '}');
}

void search_write_json(struct buf *out, const struct catalogue *c, enum lang lang, const struct search *s)
{
	struct json j;

	json_init(&j, out);
	json_open(&j, '[');
	for (enum search_group g = 0; g < SEARCH_GROUP__MAX; g++) {
		group_json(&j, c, lang, g, s);
	}
	json_close(&j, ']');
}
