#include "web/page/term.h"

#include "base/utf8.h"
#include "render/term.h"
#include "web/page/term_html.h"

/* The kana that begin the rows of the table of sounds, three bytes each. */
#define ROWS S("あかさたなはまやらわ")
#define KANA_BYTES 3

static int by_title(const void *a, const void *b)
{
	str x = ((const struct term_view *)a)->title, y = ((const struct term_view *)b)->title;
	uint32_t c = 0, d = 0;

	while (c == d && x.n > 0 && y.n > 0) {
		c = utf8_fold_one(utf8_next(&x));
		d = utf8_fold_one(utf8_next(&y));
	}
	return c != d ? (c < d ? -1 : 1) : (x.n > 0) - (y.n > 0);
}

/* The row of the kana in which a reading stands. */
static str row_of(str reading)
{
	str row = str_slice(ROWS, 0, KANA_BYTES), first = reading;
	uint32_t kana = utf8_next(&first);

	for (str rest = ROWS; rest.n > 0;) {
		str here = rest;
		if (utf8_next(&rest) <= kana) {
			row = str_slice(here, 0, KANA_BYTES);
		}
	}
	return row;
}

/* The first letter, as a capital, or sign of an English title. */
static str letter_of(struct arena *a, str title)
{
	char c = title.n == 0 ? ' ' : title.p[0];
	struct buf b;

	buf_init(&b, a, 1);
	buf_char(&b, c >= 'a' && c <= 'z' ? (char)(c - 'a' + 'A') : c);
	return buf_str(&b);
}

static str group_id(const struct visit *v, size_t n)
{
	struct buf b;

	buf_init(&b, v->arena, 32);
	buf_lit(&b, "group-");
	buf_int(&b, (int64_t)n);
	return buf_str(&b);
}

/* Cuts the rows where their heading changes. */
static void fill_groups(struct term_page_view *page, const struct visit *v, const struct term_view *rows,
                        const str *headings, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		struct term_group_view *last = page->groups + page->group_count - 1;
		if (page->group_count == 0 ||
		    (!str_eq(last->title, headings[i]) && page->group_count < TERM_GROUPS_MAX)) {
			last = &page->groups[page->group_count++];
			*last = (struct term_group_view){group_id(v, page->group_count), headings[i], rows + i, 0};
		}
		last->term_count++;
	}
}

enum err page_term(struct tx *tx, struct visit *v)
{
	const struct catalogue *c = &catalogue_builtin;
	struct term_page_view page = {.layout = &v->layout, .count = c->term_count};
	struct term_view *rows = NEW_N(v->arena, struct term_view, c->term_count);
	str *headings = NEW_N(v->arena, str, c->term_count);

	(void)tx;
	for (uint32_t i = 0; i < c->term_count; i++) {
		rows[i] = term_view_of(v->arena, c, &c->terms[i], v->lang);
		headings[i] = row_of(catalogue_ref(c, c->terms[i].reading));
		page.unreviewed += c->terms[i].origin.reviewed.n == 0;
	}
	if (v->lang == LANG_EN) {
		qsort(rows, c->term_count, sizeof rows[0], by_title);
		for (uint32_t i = 0; i < c->term_count; i++) {
			headings[i] = letter_of(v->arena, rows[i].title);
		}
	}
	page.has_unreviewed = page.unreviewed > 0;
	fill_groups(&page, v, rows, headings, c->term_count);
	frag_term_page(&v->out, v->lang, &page);
	return OK;
}
