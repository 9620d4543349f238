#include "paint/reading.h"

#include "base/utf8.h"

enum {
	MARK = sizeof UTF8_WORD - 1, /* bytes of each of the three marks */
	HANGS_OVER = 2,              /* one of so many parts of a character hangs over a kana */
	STAYS_OFF = 10,              /* one of so many is kept free beside anything else */
};

bool reading_next(str *rest, str *ret_word, str *ret_reading)
{
	bool begins = str_starts(*rest, S(UTF8_WORD));
	str behind = str_slice(*rest, begins ? MARK : 0, SIZE_MAX);
	size_t middle = begins ? str_find(behind, S(UTF8_READING)) : SIZE_MAX;
	str said = middle == SIZE_MAX ? S("") : str_slice(behind, middle + MARK, SIZE_MAX);
	size_t n = said.n == 0 ? SIZE_MAX : str_find(said, S(UTF8_READ));

	if (rest->n == 0) {
		return false;
	}
	if (n != SIZE_MAX) {
		*ret_word = str_slice(behind, 0, middle);
		*ret_reading = str_slice(said, 0, n);
		*rest = str_slice(said, n + MARK, SIZE_MAX);
		return true;
	}
	*ret_word = str_slice(behind, 0, str_find(behind, S(UTF8_WORD)));
	*ret_reading = S("");
	*rest = str_slice(behind, ret_word->n, SIZE_MAX);
	return true;
}

/* ---- room ---- */

static bool is_kana(gunichar c)
{
	return c > 0x3040 && c < 0x3100;
}

/* How far the reading may go over what stands before or behind its word; below zero: how far it stays off. */
static int beyond(const struct readings *r, size_t i, const char *text, bool before, int size)
{
	const struct reading_span *s = &r->spans[i];
	bool alone = before ? i == 0 || r->spans[i - 1].to < s->from : i + 1 == r->n || s->to < r->spans[i + 1].from;
	const char *at = !before ? text + s->to : s->from == 0 ? "" : g_utf8_prev_char(text + s->from);

	return alone && is_kana(g_utf8_get_char(at)) ? size / HANGS_OVER : -(size / STAYS_OFF);
}

static void add(PangoAttrList *list, PangoAttribute *a, const struct reading_span *s)
{
	a->start_index = (guint)s->from;
	a->end_index = (guint)s->to;
	pango_attr_list_insert(list, a);
}

static int width_of(const struct readings *r, size_t i)
{
	PangoRectangle logical;

	pango_layout_line_get_extents(pango_layout_get_line_readonly(r->layout, (int)i), NULL, &logical);
	return logical.width;
}

static int place_of(PangoLayoutLine *line, int at)
{
	int x;

	pango_layout_line_index_to_x(line, at, FALSE, &x);
	return x;
}

void reading_space(const struct readings *r, PangoLayout *layout, double size, PangoAttrList *attributes)
{
	const char *text = pango_layout_get_text(layout);
	PangoLayoutLine *line = pango_layout_get_line_readonly(layout, 0);
	int em = (int)(size * PANGO_SCALE);

	for (size_t i = 0; i < r->n; i++) {
		const struct reading_span *s = &r->spans[i];
		int word = place_of(line, s->to) - place_of(line, s->from);
		int more = width_of(r, i) - beyond(r, i, text, true, em) - beyond(r, i, text, false, em) - word;
		glong characters = g_utf8_strlen(text + s->from, s->to - s->from);
		add(attributes, pango_attr_allow_breaks_new(FALSE), s);
		if (more > 0 && characters > 0) {
			add(attributes, pango_attr_letter_spacing_new(more / (int)characters), s);
		}
	}
}

int reading_at(const struct readings *r, size_t i, PangoLayoutLine *line, int width)
{
	const struct reading_span *s = &r->spans[i];
	int wide = width_of(r, i), at = (place_of(line, s->from) + place_of(line, s->to) - wide) / 2;

	at = width >= 0 && at + wide > width ? width - wide : at;
	return at < 0 ? 0 : at;
}
