/* The engine of a paper: Pango breaks lines and shapes letters, Cairo writes the PDF. */
#include <cairo-pdf.h>

#include "base/utf8.h"
#include "paint/face.h"
#include "paint/reading.h"

enum { LEVELS_MAX = 3, DATE_MAX = 32, REHEARSAL_MAX = 4 * 1024 * 1024 };

/* Readings: half as large as their words, as JIS X 4051 has it, and what lines need more for them, in ems of the text.
 */
#define READING_SIZE 0.5
#define READING_GAP 0.03
#define READING_ROOM 0.25

#define GETA_MARK S("〓") /* stands, since there was movable type, for a character that the printer does not have */
#define CREATOR "Toride " TORIDE_VERSION

struct paper {
	struct arena *arena;
	struct buf *out;
	PangoFontMap *map;
	PangoContext *context;
	PangoAttrList *no_fallback; /* else Pango builds a font's coverage for each text, to look for another one */
	cairo_surface_t *surface;
	cairo_t *cr;
	struct words *words; /* all that were laid out, to be let go */
	enum lang lang;
	bool has_readings;
	const struct face *face; /* that Cairo has been told, and its size */
	double size;
	enum paper_role role;
	int page;
	int parent[LEVELS_MAX + 1]; /* of entries of that level */
	uint32_t strange[PAPER_STRANGE_MAX];
	size_t strange_count;
};

/* ---- how it looks ---- */

static const struct {
	double size, leading; /* points */
	bool bold;
} styles[STYLE__MAX] = {
	[STYLE_BODY] = {9, 14, false},
	[STYLE_STRONG] = {9, 14, true},
	[STYLE_TEXT] = {10.5, 17.5, false},
	[STYLE_TEXT_STRONG] = {10.5, 17.5, true},
	[STYLE_LARGE] = {14, 23, false},
	[STYLE_SMALL] = {7.5, 11.5, false},
	[STYLE_SMALL_STRONG] = {7.5, 11.5, true},
	[STYLE_SUBHEAD] = {10, 15.5, true},
	[STYLE_HEAD] = {12, 18, true},
	[STYLE_TITLE] = {16, 24, true},
	[STYLE_NUMBER] = {34, 46, true},
};

/* Latin letters are read as well a little smaller, and need less between their lines. */
static const struct {
	double size, leading;
} scales[LANG__MAX] = {[LANG_JA] = {1, 1}, [LANG_EN] = {0.93, 0.78}};

static const unsigned inks[INK__MAX] = {
	[INK_TEXT] = 0x1c2430,   [INK_SOFT] = 0x4a5568, [INK_ACCENT] = 0x1d4f7c, [INK_GOOD] = 0x1a6b45,
	[INK_MIDDLE] = 0x8a5a00, [INK_BAD] = 0xa8321e,  [INK_LINE] = 0xd9d5cb,   [INK_TRACK] = 0xe8e4da,
	[INK_LIGHT] = 0x9dbbd3,  [INK_CARD] = 0xf4f1ea, [INK_PAPER] = 0xffffff,
};

static const char *const roles[PAPER__MAX] = {[PAPER_H1] = "H1", [PAPER_H2] = "H2", [PAPER_H3] = "H3", [PAPER_P] = "P"};

static void use_ink(cairo_t *cr, enum ink ink)
{
	unsigned c = inks[ink];

	cairo_set_source_rgb(cr, (c >> 16) / 255.0, (c >> 8 & 255) / 255.0, (c & 255) / 255.0);
}

/* ---- texts ---- */

static void note_strange(struct paper *p, uint32_t c)
{
	for (size_t i = 0; i < p->strange_count; i++) {
		if (p->strange[i] == c) {
			return;
		}
	}
	if (p->strange_count < PAPER_STRANGE_MAX) {
		p->strange[p->strange_count++] = c;
	}
}

/* Characters that are seen only by what they do to others. */
static bool only_formats(uint32_t c)
{
	return g_unichar_type(c) == G_UNICODE_FORMAT || (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
}

static void add_character(struct buf *b, uint32_t c)
{
	char bytes[6];

	buf_add(b, (str){bytes, (size_t)g_unichar_to_utf8(c, bytes)});
}

/* The last character of `b` together with a mark, as one: か and ゛ as が.  False if there is none. */
static bool compose(struct buf *b, size_t last, uint32_t mark, const hb_set_t *has)
{
	str tail = str_slice(buf_str(b), last, SIZE_MAX);
	gunichar both;

	if (tail.n == 0 || !g_unichar_compose(utf8_next(&tail), mark, &both) || !hb_set_has(has, both)) {
		return false;
	}
	b->n = last;
	add_character(b, both);
	return true;
}

/* Most characters: printable ASCII, kana and kanji, which neither format nor join with the one before. */
static bool is_plain(uint32_t c)
{
	return (c >= ' ' && c <= '~') || (c > 0x3000 && c < 0x3099) || (c > 0x309C && c < 0xA000);
}

/* Appends what the typeface can show of `text`, at most three times its bytes.  Everything else would come out as
 * boxes, and would have Pango ask for other fonts and for dictionaries in files. */
static void showable(struct paper *p, struct buf *b, str text, const hb_set_t *has)
{
	size_t last = b->n;

	while (text.n > 0) {
		str before = text;
		uint32_t c = utf8_next(&text);
		if (is_plain(c) && hb_set_has(has, c)) {
			last = b->n;
			buf_add(b, str_slice(before, 0, before.n - text.n));
			continue;
		}
		bool blank = utf8_is_control(c) || (g_unichar_isspace(c) && !hb_set_has(has, c));
		if (!blank && (only_formats(c) || compose(b, last, c, has))) {
			continue;
		}
		last = b->n;
		if (blank) {
			buf_char(b, ' ');
		} else if (hb_set_has(has, c)) {
			add_character(b, c);
		} else {
			note_strange(p, c);
			buf_add(b, GETA_MARK);
		}
	}
}

/* Whether one line has room for it even if each character is as wide as the widest. */
static bool surely_fits(str text, double widest, double width)
{
	double most = 0;

	for (; text.n > 0 && most <= width; most += widest) {
		(void)utf8_next(&text);
	}
	return most <= width;
}

static bool fits(str text, double size, double width)
{
	return (double)utf8_count(text) * size <= width;
}

/* The text as it is shown.  Words that have a reading are noted, and the readings added to `said`. */
static str show(struct paper *p, str text, const struct face *face, double size, double width, struct readings *ret,
                struct buf *said)
{
	struct buf b;
	str word, reading;

	buf_init(&b, p->arena, 3 * text.n + 1);
	while (reading_next(&text, &word, &reading)) {
		size_t from = b.n, before = said->n;
		showable(p, &b, word, face->characters);
		if (reading.n == 0 || b.n == from) {
			continue;
		}
		if (!fits(word, size, width) || !fits(reading, size * READING_SIZE, width)) {
			buf_lit(&b, "（");
			showable(p, &b, reading, face->characters);
			buf_lit(&b, "）");
			continue;
		}
		buf_add(said, ret->n > 0 ? S("\n") : S(""));
		showable(p, said, reading, face->characters);
		if (said->n > before + (ret->n > 0)) {
			ret->spans = arena_grow(p->arena, ret->spans, ret->n * sizeof *ret->spans,
			                        (ret->n + 1) * sizeof *ret->spans);
			ret->spans[ret->n++] = (struct reading_span){(int)from, (int)b.n};
		} else {
			said->n = before; /* of a reading that is not seen */
		}
	}
	return buf_str(&b);
}

static PangoLayout *new_layout(struct paper *p, str text, double size, bool bold)
{
	PangoLayout *layout = pango_layout_new(p->context);
	PangoFontDescription *d = pango_font_description_new();

	pango_font_description_set_size(d, (int)(size * PANGO_SCALE));
	pango_font_description_set_weight(d, bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
	pango_layout_set_font_description(layout, d);
	pango_font_description_free(d);
	pango_layout_set_attributes(layout, p->no_fallback);
	pango_layout_set_text(layout, text.p, (int)text.n);
	return layout;
}

/* Gives words the room that their readings need. */
static struct readings *place_readings(struct paper *p, PangoLayout *layout, const struct readings *found, str said,
                                       double size, bool bold)
{
	struct readings *r = NEW(p->arena, struct readings);
	PangoAttrList *attributes = pango_attr_list_copy(p->no_fallback);

	*r = *found;
	r->layout = new_layout(p, said, size, bold);
	reading_space(r, layout, size, attributes);
	pango_layout_set_attributes(layout, attributes);
	pango_attr_list_unref(attributes);
	return r;
}

static struct words *lay(struct paper *p, str text, enum paper_style style, double width)
{
	struct words *w = NEW(p->arena, struct words);
	bool bold = styles[style].bold, small = style == STYLE_SMALL || style == STYLE_SMALL_STRONG;
	const struct face *face = face_of(bold);
	double size = styles[style].size * scales[p->lang].size,
	       room = p->has_readings && !small ? READING_ROOM * size : 0,
	       leading = styles[style].leading * scales[p->lang].leading;
	struct readings found = {.n = 0}, *readings = NULL;
	PangoRectangle extents;
	struct buf said;

	buf_init(&said, p->arena, 3 * text.n + 1);
	str shown = show(p, text, face, size, width, &found, &said);
	PangoLayout *layout = new_layout(p, shown, size, bold);

	if (found.n > 0) {
		readings = place_readings(p, layout, &found, buf_str(&said), size * READING_SIZE, bold);
	}
	pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR); /* WRAP_CHAR would begin lines with 。 */
	if (found.n > 0 ||
	    !surely_fits(shown, size * face->widest, width)) { /* Pango shapes what it may have to break twice */
		pango_layout_set_width(layout, (int)(width * PANGO_SCALE));
	}
	pango_layout_get_extents(layout, NULL, &extents);
	*w = (struct words){
		.lines = (size_t)pango_layout_get_line_count(layout),
		.leading = leading + room,
		.wide = (double)extents.width / PANGO_SCALE,
		.baseline = (leading - size * (face->ascent + face->descent)) / 2 + size * face->ascent + room,
		.layout = layout,
		.readings = readings,
		.style = style,
		.next = p->words,
	};
	p->words = w;
	return w;
}

/* ---- drawing ---- */

/* The glyphs of a line, with the text they stand for, so that it can be searched and copied.  Pango makes a run of each
 * script, so Japanese changes every few characters; but all runs of a line have one font, and go from left to right. */
struct line {
	cairo_glyph_t *glyphs;
	cairo_text_cluster_t *clusters;
	int glyph_count, cluster_count;
	double x; /* where the next glyph goes */
};

static void add_run(struct line *l, PangoGlyphItem *run, const char *text, double y)
{
	const PangoGlyphInfo *g = run->glyphs->glyphs;
	PangoGlyphItemIter at;

	for (gboolean has = pango_glyph_item_iter_init_start(&at, run, text); has;
	     has = pango_glyph_item_iter_next_cluster(&at)) {
		int before = l->glyph_count;
		for (int i = at.start_glyph; i < at.end_glyph; i++) {
			if (g[i].glyph != PANGO_GLYPH_EMPTY) {
				l->glyphs[l->glyph_count++] =
					(cairo_glyph_t){g[i].glyph, l->x + (double)g[i].geometry.x_offset / PANGO_SCALE,
				                        y + (double)g[i].geometry.y_offset / PANGO_SCALE};
			}
			l->x += (double)g[i].geometry.width / PANGO_SCALE;
		}
		l->clusters[l->cluster_count++] =
			(cairo_text_cluster_t){at.end_index - at.start_index, l->glyph_count - before};
	}
}

static void use_face(struct paper *p, PangoFont *font)
{
	double size;
	const struct face *face = face_of_font(font, &size);

	if (face != p->face || size != p->size) {
		cairo_set_font_face(p->cr, face->cairo);
		cairo_set_font_size(p->cr, size);
		p->face = face;
		p->size = size;
	}
}

static void show_line(struct paper *p, const PangoLayoutLine *line, const char *text, double x, double y)
{
	struct line l = {.x = x};
	int n = 0;

	for (GSList *at = line->runs; at != NULL; at = at->next) {
		n += ((PangoGlyphItem *)at->data)->glyphs->num_glyphs;
	}
	if (n == 0) {
		return;
	}
	l.glyphs = cairo_glyph_allocate(n);
	l.clusters = cairo_text_cluster_allocate(n);
	for (GSList *at = line->runs; at != NULL; at = at->next) {
		add_run(&l, at->data, text, y);
	}
	use_face(p, ((PangoGlyphItem *)line->runs->data)->item->analysis.font);
	cairo_show_text_glyphs(p->cr, text + line->start_index, line->length, l.glyphs, l.glyph_count, l.clusters,
	                       l.cluster_count, 0);
	cairo_glyph_free(l.glyphs);
	cairo_text_cluster_free(l.clusters);
}

static void write_lines(struct paper *p, const struct words *w, size_t from, size_t to, double x, double y,
                        enum ink ink)
{
	const char *text = pango_layout_get_text(w->layout);

	use_ink(p->cr, ink);
	for (size_t i = from; i < to && i < w->lines; i++) {
		show_line(p, pango_layout_get_line_readonly(w->layout, (int)i), text, x,
		          y + (double)(i - from) * w->leading + w->baseline);
	}
	cairo_new_path(p->cr); /* text leaves a current point, and a tag that ends there would be an error */
}

static void write_readings(struct paper *p, const struct words *w, size_t from, size_t to, double x, double y,
                           enum ink ink)
{
	const struct readings *r = w->readings;
	const struct face *face = face_of(styles[w->style].bold);
	double size = styles[w->style].size * scales[p->lang].size;
	double up = size * (face->ascent + READING_GAP) + size * READING_SIZE * face->descent;
	size_t k = 0;

	if (r == NULL) {
		return;
	}
	use_ink(p->cr, ink);
	for (size_t i = 0; i < to && i < w->lines; i++) {
		PangoLayoutLine *line = pango_layout_get_line_readonly(w->layout, (int)i);
		for (; k < r->n && r->spans[k].from < line->start_index + line->length; k++) {
			if (i >= from) {
				int at = reading_at(r, k, line, pango_layout_get_width(w->layout));
				show_line(p, pango_layout_get_line_readonly(r->layout, (int)k),
				          pango_layout_get_text(r->layout), x + (double)at / PANGO_SCALE,
				          y + (double)(i - from) * w->leading + w->baseline - up);
			}
		}
	}
	cairo_new_path(p->cr);
}

static void box(struct paper *p, double x, double y, double width, double height, double round, enum ink ink)
{
	const double right = 1.5707963267948966;
	double r = round * 2 > width ? width / 2 : round * 2 > height ? height / 2 : round;

	if (width <= 0 || height <= 0) {
		return;
	}
	use_ink(p->cr, ink);
	cairo_new_path(p->cr);
	if (r <= 0) {
		cairo_rectangle(p->cr, x, y, width, height);
	} else {
		cairo_arc(p->cr, x + width - r, y + r, r, -right, 0);
		cairo_arc(p->cr, x + width - r, y + height - r, r, 0, right);
		cairo_arc(p->cr, x + r, y + height - r, r, right, 2 * right);
		cairo_arc(p->cr, x + r, y + r, r, 2 * right, 3 * right);
		cairo_close_path(p->cr);
	}
	cairo_fill(p->cr);
}

static void role(struct paper *p, enum paper_role r)
{
	p->role = r;
	if (roles[r] != NULL) {
		cairo_tag_begin(p->cr, roles[r], NULL);
	}
}

static void role_end(struct paper *p)
{
	if (roles[p->role] != NULL) {
		cairo_tag_end(p->cr, roles[p->role]);
	}
	p->role = PAPER_NONE;
}

/* ---- the paper ---- */

static void set_metadata(cairo_surface_t *s, cairo_pdf_metadata_t what, struct arena *a, str value)
{
	if (value.n > 0) {
		cairo_pdf_surface_set_metadata(s, what, str_copy(a, value).p);
	}
}

/* Cairo would take the clock's time; a paper has the day that it says, at midnight UTC. */
static void set_date(cairo_surface_t *s, str day)
{
	char at[DATE_MAX];

	snprintf(at, sizeof at, "%.*sT00:00:00Z", STR_ARG(day.n > 0 ? day : S("1970-01-01")));
	cairo_pdf_surface_set_metadata(s, CAIRO_PDF_METADATA_CREATE_DATE, at);
	cairo_pdf_surface_set_metadata(s, CAIRO_PDF_METADATA_MOD_DATE, at);
}

static cairo_status_t write_out(void *ctx, const unsigned char *bytes, unsigned n)
{
	struct buf *out = ctx;

	buf_add(out, (str){(const char *)bytes, n});
	return CAIRO_STATUS_SUCCESS; /* what did not fit shows in `out` */
}

static struct paper *begin(struct arena *a, const struct paper_info *info, struct buf *out)
{
	struct paper *p = NEW(a, struct paper);
	cairo_surface_t *s = cairo_pdf_surface_create_for_stream(write_out, out, PAPER_WIDTH, PAPER_HEIGHT);
	PangoFontMap *map = face_map_new();

	*p = (struct paper){
		.arena = a,
		.out = out,
		.map = map,
		.context = pango_font_map_create_context(map),
		.no_fallback = pango_attr_list_new(),
		.surface = s,
		.cr = cairo_create(s),
		.lang = info->lang,
		.has_readings = info->readings,
		.page = 1,
	};
	pango_attr_list_insert(p->no_fallback, pango_attr_fallback_new(FALSE));
	pango_context_set_language(p->context, pango_language_from_string(info->lang == LANG_EN ? "en" : "ja"));
	pango_context_set_base_dir(p->context, PANGO_DIRECTION_LTR);
	pango_context_set_round_glyph_positions(p->context, FALSE);
	set_metadata(s, CAIRO_PDF_METADATA_TITLE, a, info->title);
	set_metadata(s, CAIRO_PDF_METADATA_AUTHOR, a, info->author);
	set_metadata(s, CAIRO_PDF_METADATA_SUBJECT, a, info->subject);
	set_metadata(s, CAIRO_PDF_METADATA_CREATOR, a, S(CREATOR));
	set_date(s, info->day);
	return p;
}

static void entry(struct paper *p, str title, int level, double y)
{
	char where[64];
	int above = level > 0 && level <= LEVELS_MAX ? p->parent[level - 1] : CAIRO_PDF_OUTLINE_ROOT;

	snprintf(where, sizeof where, "page=%d pos=[0 %d]", p->page, (int)y);
	int id = cairo_pdf_surface_add_outline(p->surface, above, str_copy(p->arena, title).p, where,
	                                       CAIRO_PDF_OUTLINE_FLAG_OPEN);

	if (level >= 0 && level <= LEVELS_MAX) {
		p->parent[level] = id;
	}
}

static void turn(struct paper *p)
{
	cairo_show_page(p->cr);
	p->page++;
}

static size_t strange(const struct paper *p, uint32_t ret[static PAPER_STRANGE_MAX])
{
	memcpy(ret, p->strange, sizeof p->strange);
	return p->strange_count;
}

static bool end(struct paper *p, char why[static PAPER_WHY_MAX])
{
	cairo_status_t status;

	cairo_show_page(p->cr);
	status = cairo_status(p->cr);
	cairo_destroy(p->cr);
	cairo_surface_finish(p->surface);
	status = status != CAIRO_STATUS_SUCCESS ? status : cairo_surface_status(p->surface);
	cairo_surface_destroy(p->surface);
	for (const struct words *w = p->words; w != NULL; w = w->next) {
		g_object_unref(w->layout);
		if (w->readings != NULL) {
			g_object_unref(w->readings->layout);
		}
	}
	pango_attr_list_unref(p->no_fallback);
	g_object_unref(p->context);
	g_object_unref(p->map);
	snprintf(why, PAPER_WHY_MAX, "%s", cairo_status_to_string(status));
	return status == CAIRO_STATUS_SUCCESS;
}

/* ---- the beginning ---- */

/* What libraries do at the first time (types, tables, the zone of the clock) they do here, where it may cost a file. */
static bool rehearse(char why[static PAPER_WHY_MAX])
{
	struct arena *a = arena_new(REHEARSAL_MAX);
	struct buf out;

	buf_init(&out, a, REHEARSAL_MAX / 4);
	struct paper *p = begin(a, &(const struct paper_info){.title = S("-")}, &out);

	role(p, PAPER_P);
	write_lines(p, lay(p, S(UTF8_WORD "備" UTF8_READING "そな" UTF8_READ "え、Aa 1。Яα"), STYLE_BODY, 10), 0,
	            SIZE_MAX, 0, 0, INK_TEXT);
	role_end(p);
	entry(p, S("-"), 0, 0);
	bool good = end(p, why);

	arena_free(a);
	return good;
}

static enum paper_open open_all(char why[static PAPER_WHY_MAX])
{
	enum paper_open opened = face_open_all(why);

	/* Cairo asks the C library for the local time before it is told the date; with a zone that is named, the C
	 * library looks at no file once it has begun.  Nothing else in the process asks for the local time. */
	(void)setenv("TZ", "UTC0", 1);
	return opened == PAPER_READY && !rehearse(why) ? PAPER_FAILED : opened;
}

const struct paper_engine paint_pango __attribute__((visibility("default"))) = {
	.open = open_all,
	.begin = begin,
	.lay = lay,
	.write = write_lines,
	.write_readings = write_readings,
	.box = box,
	.role = role,
	.role_end = role_end,
	.entry = entry,
	.turn = turn,
	.strange = strange,
	.end = end,
};
