#include "render/term.h"

#include "base/buf.h"

enum { ALSO_MAX = 2000 }; /* bytes */

static bool is_ascii(str word)
{
	bool ascii = true;

	for (size_t i = 0; i < word.n; i++) {
		ascii &= (unsigned char)word.p[i] < 0x80;
	}
	return ascii;
}

/* Is it a name that readers of the language use?  What begins with a small letter is English. */
static bool is_of(enum lang lang, str word)
{
	return lang == LANG_EN ? is_ascii(word) : word.p[0] < 'a' || word.p[0] > 'z';
}

static str also_of(struct arena *a, const struct catalogue *c, const struct term *t, enum lang lang)
{
	struct buf b;

	buf_init(&b, a, ALSO_MAX);
	for (uint32_t i = 0; i < t->also.count; i++) {
		str word = catalogue_ref(c, c->spellings[t->also.first + i].word);
		if (is_of(lang, word)) {
			buf_add(&b, b.n == 0 ? S("") : S(" / "));
			buf_add(&b, word);
		}
	}
	return buf_str(&b);
}

struct term_view term_view_of(struct arena *a, const struct catalogue *c, const struct term *t, enum lang lang)
{
	str also = also_of(a, c, t, lang);

	return (struct term_view){
		.id = catalogue_ref(c, t->id),
		.title = catalogue_text(c, t->title, lang),
		.text = catalogue_text(c, t->text, lang),
		.also = also,
		.has_also = also.n > 0,
	};
}

struct terms_view terms_view_of(struct arena *a, const struct catalogue *c, const struct span terms[static LANG__MAX],
                                enum lang lang)
{
	struct span of = terms[lang];
	struct term_view *rows = NEW_N(a, struct term_view, of.count);

	for (uint32_t i = 0; i < of.count; i++) {
		rows[i] = term_view_of(a, c, catalogue_term_at(c, of, i), lang);
	}
	return (struct terms_view){.terms = rows, .n = of.count, .has_terms = of.count > 0};
}
