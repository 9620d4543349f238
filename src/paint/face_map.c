/* Pango's objects for two faces that lie in memory: a font (a face in a size) and a map that makes them. */
#include "paint/face.h"

/* ---- a font ---- */

typedef struct {
	PangoFont parent;
	const struct face *face;
	int size;          /* in Pango's units of a point */
	PangoFontMap *map; /* not held: the map lives longer */
	PangoFontset *set; /* of this font alone; it holds the font, and the map holds it */
} PaperFont;

typedef struct {
	PangoFontClass parent;
} PaperFontClass;

static GType paper_font_get_type(void);
G_DEFINE_TYPE(PaperFont, paper_font, PANGO_TYPE_FONT)

static PangoFontDescription *describe(PangoFont *font)
{
	const PaperFont *f = (const PaperFont *)font;
	PangoFontDescription *d = pango_font_description_new();

	pango_font_description_set_family_static(d, PAPER_FAMILY);
	pango_font_description_set_weight(d, f->face == face_of(true) ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
	pango_font_description_set_absolute_size(d, f->size);
	return d;
}

static PangoCoverage *get_coverage(PangoFont *font, PangoLanguage *language)
{
	const PaperFont *f = (const PaperFont *)font;
	PangoCoverage *c = pango_coverage_new();

	(void)language;
	for (hb_codepoint_t at = HB_SET_VALUE_INVALID; hb_set_next(f->face->characters, &at);) {
		pango_coverage_set(c, (int)at, PANGO_COVERAGE_EXACT);
	}
	return c;
}

static int part_of(double of_em, int size)
{
	return (int)(of_em * size + 0.5);
}

static void get_glyph_extents(PangoFont *font, PangoGlyph glyph, PangoRectangle *ink, PangoRectangle *logical)
{
	const PaperFont *f = (const PaperFont *)font;
	hb_font_t *hb = pango_font_get_hb_font(font);
	bool is_drawn = glyph != PANGO_GLYPH_EMPTY && (glyph & PANGO_GLYPH_UNKNOWN_FLAG) == 0;

	if (ink != NULL) {
		hb_glyph_extents_t e = {0};
		(void)(is_drawn && hb_font_get_glyph_extents(hb, glyph, &e));
		*ink = (PangoRectangle){e.x_bearing, -e.y_bearing, e.width, -e.height};
	}
	if (logical != NULL) {
		int ascent = part_of(f->face->ascent, f->size), descent = part_of(f->face->descent, f->size);
		*logical = (PangoRectangle){0, -ascent, is_drawn ? hb_font_get_glyph_h_advance(hb, glyph) : 0,
		                            ascent + descent};
	}
}

static PangoFontMetrics *get_metrics(PangoFont *font, PangoLanguage *language)
{
	const PaperFont *f = (const PaperFont *)font;
	PangoFontMetrics *m = g_slice_new0(PangoFontMetrics);

	(void)language;
	m->ref_count = 1;
	m->ascent = part_of(f->face->ascent, f->size);
	m->descent = part_of(f->face->descent, f->size);
	m->height = m->ascent + m->descent;
	m->approximate_char_width = f->size;
	m->approximate_digit_width = f->size / 2;
	m->underline_thickness = m->strikethrough_thickness = f->size / 14;
	return m;
}

static PangoFontMap *get_font_map(PangoFont *font)
{
	return ((const PaperFont *)font)->map;
}

static hb_font_t *create_hb_font(PangoFont *font)
{
	const PaperFont *f = (const PaperFont *)font;
	hb_font_t *hb = hb_font_create(f->face->shapes);

	hb_font_set_scale(hb, f->size, f->size);
	return hb;
}

static void paper_font_init(PaperFont *f)
{
	(void)f;
}

static void paper_font_class_init(PaperFontClass *c)
{
	c->parent.describe = describe;
	c->parent.describe_absolute = describe;
	c->parent.get_coverage = get_coverage;
	c->parent.get_glyph_extents = get_glyph_extents;
	c->parent.get_metrics = get_metrics;
	c->parent.get_font_map = get_font_map;
	c->parent.create_hb_font = create_hb_font;
}

const struct face *face_of_font(PangoFont *font, double *ret_size)
{
	const PaperFont *f = (const PaperFont *)font;

	*ret_size = (double)f->size / PANGO_SCALE;
	return f->face;
}

/* ---- the map ---- */

typedef struct {
	PangoFontMap parent;
	GSList *fonts; /* PaperFont, one for each style */
} PaperFontMap;

typedef struct {
	PangoFontMapClass parent;
} PaperFontMapClass;

static GType paper_font_map_get_type(void);
G_DEFINE_TYPE(PaperFontMap, paper_font_map, PANGO_TYPE_FONT_MAP)

/* Whatever family, slant or language is asked for: there is one, in two weights.  Pango asks for each run of a script
 * anew, and keeps with the set what it has found out about its characters. */
static PaperFont *font_for(PangoFontMap *map, const PangoFontDescription *d)
{
	PaperFontMap *m = (PaperFontMap *)map;
	const struct face *face = face_of(pango_font_description_get_weight(d) >= PANGO_WEIGHT_SEMIBOLD);
	int size = pango_font_description_get_size(d);

	for (const GSList *at = m->fonts; at != NULL; at = at->next) {
		PaperFont *kept = at->data;
		if (kept->face == face && kept->size == size) {
			return kept;
		}
	}
	PaperFont *font = g_object_new(paper_font_get_type(), NULL);
	PangoFontsetSimple *set = pango_fontset_simple_new(pango_language_get_default());

	font->face = face;
	font->size = size;
	font->map = map;
	font->set = PANGO_FONTSET(set);
	pango_fontset_simple_append(set, &font->parent);
	m->fonts = g_slist_prepend(m->fonts, font);
	return font;
}

static PangoFont *load_font(PangoFontMap *map, PangoContext *context, const PangoFontDescription *d)
{
	(void)context;
	return g_object_ref(&font_for(map, d)->parent);
}

static PangoFontset *load_fontset(PangoFontMap *map, PangoContext *context, const PangoFontDescription *d,
                                  PangoLanguage *language)
{
	(void)context;
	(void)language;
	return g_object_ref(font_for(map, d)->set);
}

static void list_families(PangoFontMap *map, PangoFontFamily ***families, int *n)
{
	(void)map;
	*families = NULL;
	*n = 0;
}

static guint get_serial(PangoFontMap *map)
{
	(void)map;
	return 1; /* it never changes */
}

static void paper_font_map_init(PaperFontMap *m)
{
	(void)m;
}

static void paper_font_map_dispose(GObject *object)
{
	PaperFontMap *m = (PaperFontMap *)object;

	while (m->fonts != NULL) {
		g_object_unref(((const PaperFont *)m->fonts->data)->set);
		m->fonts = g_slist_delete_link(m->fonts, m->fonts);
	}
	G_OBJECT_CLASS(paper_font_map_parent_class)->dispose(object);
}

static void paper_font_map_class_init(PaperFontMapClass *c)
{
	c->parent.parent_class.dispose = paper_font_map_dispose;
	c->parent.load_font = load_font;
	c->parent.load_fontset = load_fontset;
	c->parent.list_families = list_families;
	c->parent.get_serial = get_serial;
}

PangoFontMap *face_map_new(void)
{
	return g_object_new(paper_font_map_get_type(), NULL);
}
