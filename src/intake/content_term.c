#include "intake/content_term.h"

#include "base/utf8.h"
#include "core/search.h"

enum { TERMS_MAX = 40 }; /* of one entry; the last ones that its texts use are left out */

/* A new row at the place of its reading. */
static struct term *term_row(struct build *b, str reading)
{
	struct catalogue c = build_so_far(b);
	uint32_t at = 0;

	while (at < c.term_count && str_cmp(catalogue_ref(&c, c.terms[at].reading), reading) <= 0) {
		at++;
	}
	(void)build_row(b, &b->terms);
	struct term *row = (struct term *)b->terms.p + at;

	memmove(row + 1, row, (b->terms.n - 1 - at) * sizeof *row);
	return row;
}

static struct ref add_reading(struct build *b, const char *z)
{
	str rest = str_of(z);
	bool good = rest.n > 0;

	while (good && rest.n > 0) {
		uint32_t c = utf8_next(&rest);
		good = (c >= 0x3041 && c <= 0x3096) || c == 0x30FC;
	}
	if (!good) {
		(void)FAIL(b->fs, ERR_DATA, "content-reading", build_place_word(b, "reading", str_of(z)), str_of(z));
	}
	return build_string(b, z, "reading");
}

static struct span add_spellings(struct build *b, const struct y_term *y)
{
	struct span span = {b->spellings.n, y->also_count};

	for (unsigned i = 0; i < y->also_count; i++) {
		struct spelling s = {build_string(b, y->also[i], "also")};
		if (str_trim(str_of(y->also[i])).n == 0) {
			(void)FAIL(b->fs, ERR_DATA, "content-text-missing", build_place(b, "also"), S("ja"));
		}
		*(struct spelling *)build_row(b, &b->spellings) = s;
	}
	return span;
}

void content_term(struct build *b, const struct y_term *y)
{
	struct catalogue c = build_so_far(b);
	struct term t = {
		.id = build_id(b, y->id, catalogue_term(&c, str_of(y->id)) != NULL),
		.title = build_text(b, y->title, true, "title"),
		.text = build_text(b, y->text, true, "text"),
		.reading = add_reading(b, y->reading),
		.also = add_spellings(b, y),
		.origin = build_origin(b, y->source, y->reviewed),
	};

	*term_row(b, str_of(y->reading)) = t;
}

/* A term where a text uses it first. */
struct use_of_term {
	size_t at;
	uint16_t term;
};

static size_t first_use(const struct catalogue *c, const struct term *t, enum lang lang, const struct text *texts,
                        size_t n)
{
	size_t before = 0;

	for (size_t i = 0; i < n; i++) {
		str text = catalogue_text(c, texts[i], lang);
		size_t first = search_at_word(text, catalogue_text(c, t->title, lang));
		for (uint32_t k = t->also.first; k < t->also.first + t->also.count; k++) {
			size_t at = search_at_word(text, catalogue_ref(c, c->spellings[k].word));
			first = at < first ? at : first;
		}
		if (first != SIZE_MAX) {
			return before + first;
		}
		before += text.n;
	}
	return SIZE_MAX;
}

struct span content_terms_of(struct build *b, enum lang lang, const struct text *texts, size_t n)
{
	struct catalogue c = build_so_far(b);
	struct use_of_term use[TERMS_MAX + 1] = {{.at = 0}};
	struct span span = {b->links.n, 0};

	for (uint32_t t = 0; t < c.term_count && b->rule == CONTENT_PRODUCT; t++) {
		size_t at = first_use(&c, &c.terms[t], lang, texts, n);
		uint32_t place = span.count;
		if (at == SIZE_MAX) {
			continue;
		}
		for (; place > 0 && use[place - 1].at > at; place--) {
			use[place] = use[place - 1];
		}
		use[place] = (struct use_of_term){at, (uint16_t)t};
		span.count += span.count < TERMS_MAX;
	}
	for (uint32_t i = 0; i < span.count; i++) {
		*(uint16_t *)build_row(b, &b->links) = use[i].term;
	}
	return span;
}
