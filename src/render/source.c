#include "render/source.h"

#include "base/json.h"
#include "core/message.h"

str standing_say(const struct catalogue *c, enum lang lang, enum standing s)
{
	static const char *const phrases[STANDING__MAX] = {
		[STANDING_UNSET] = "standing-third",
		[STANDING_READ] = "standing-read",
		[STANDING_EXCERPT] = "standing-excerpt",
		[STANDING_THIRD] = "standing-third",
	};

	return phrase(c, lang, phrases[s]);
}

void sources_write_text(struct buf *out, const struct catalogue *c, enum lang lang)
{
	for (uint32_t i = 0; i < c->document_count; i++) {
		const struct document *d = &c->documents[i];
		PHRASE(out, c, lang, "document", catalogue_text(c, d->title, lang),
		       catalogue_text(c, d->publisher, lang));
		buf_lit(out, "\n    ");
		buf_add(out, standing_say(c, lang, d->standing));
		buf_char(out, '\n');
	}
}

static void member(struct json *j, const char *key, str value)
{
	json_key(j, key);
	json_text(j, value);
}

static void text_member(struct json *j, const struct catalogue *c, const char *key, struct text t)
{
	json_key(j, key);
	json_open(j, '{');
	member(j, "ja", catalogue_ref(c, t.ja));
	member(j, "en", catalogue_ref(c, t.en));
	json_close(j, '}');
}

void sources_write_json(struct buf *out, const struct catalogue *c)
{
	struct json j;

	json_init(&j, out);
	json_open(&j, '[');
	for (uint32_t i = 0; i < c->document_count; i++) {
		const struct document *d = &c->documents[i];
		json_open(&j, '{');
		member(&j, "id", catalogue_ref(c, d->id));
		member(&j, "edition", catalogue_ref(c, d->edition));
		text_member(&j, c, "title", d->title);
		text_member(&j, c, "publisher", d->publisher);
		member(&j, "published", catalogue_ref(c, d->published));
		member(&j, "standing", standing_word(d->standing));
		text_member(&j, c, "note", d->note);
		json_close(&j, '}');
	}
	json_close(&j, ']');
}
