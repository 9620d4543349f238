#include "paint/docx_style.h"

enum {
	LISTS_HEADINGS = 1, /* numbers of lists in numbering.xml */
	LISTS_BULLETS,
	LISTS_STEPS, /* the first of them */

	MARK_MAX = 32,
	NAME_BYTES_MAX = 4096,
	SIZE_TEXT = 21, /* half points */
	SIZE_BRIEF = 19,
	SIZE_LARGE = 28,
	INDENT = 420, /* twentieths of a point: two characters */
	PITCH = 18, /* of lines with readings above them, in twentieths of a point for each half of the letters' size */
	PITCH_BRIEF = 16,
};

#define TYPEFACE S(PAPER_FAMILY)
#define W_SPACE "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
#define R_SPACE "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
#define PACKAGE "http://schemas.openxmlformats.org/package/2006/"
#define WORD_TYPE "application/vnd.openxmlformats-officedocument.wordprocessingml."

/* ---- words ---- */

void docx_open(struct docx *d, const char *element)
{
	d->engine->open_element(d->office, element);
}

void docx_attribute(struct docx *d, const char *name, str value)
{
	d->engine->attribute(d->office, name, value);
}

void docx_text(struct docx *d, str s)
{
	if (s.n > 0) {
		d->engine->text(d->office, s);
	}
}

void docx_close(struct docx *d)
{
	d->engine->close_element(d->office);
}

void docx_value(struct docx *d, const char *element, str value)
{
	docx_open(d, element);
	docx_attribute(d, "w:val", value);
	docx_close(d);
}

str docx_int(struct docx *d, int64_t n)
{
	return str_copy(d->arena, INT_STR(n));
}

void docx_number(struct docx *d, const char *element, int64_t value)
{
	docx_value(d, element, docx_int(d, value));
}

void docx_namespaces(struct docx *d)
{
	docx_attribute(d, "xmlns:w", S(W_SPACE));
	docx_attribute(d, "xmlns:r", S(R_SPACE));
}

str docx_mark(struct docx *d, size_t n)
{
	struct buf b;

	buf_init(&b, d->arena, MARK_MAX);
	buf_lit(&b, "_Toc");
	buf_int(&b, (int64_t)(100000 + n));
	return buf_str(&b);
}

int64_t docx_steps(size_t n)
{
	return LISTS_STEPS + (int64_t)n - 1;
}

/* ---- the frame ---- */

static const struct {
	const char *part, *type, *relation; /* relation: of the document to it; NULL: none */
} package_parts[] = {
	{"/word/document.xml", WORD_TYPE "document.main+xml", NULL},
	{"/word/styles.xml", WORD_TYPE "styles+xml", "styles"},
	{"/word/numbering.xml", WORD_TYPE "numbering+xml", "numbering"},
	{"/word/header1.xml", WORD_TYPE "header+xml", "header"},
	{"/word/footer1.xml", WORD_TYPE "footer+xml", "footer"},
	{"/word/settings.xml", WORD_TYPE "settings+xml", "settings"},
	{"/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", NULL},
};

static void write_types(struct docx *d)
{
	d->engine->part(d->office, "[Content_Types].xml");
	docx_open(d, "Types");
	docx_attribute(d, "xmlns", S(PACKAGE "content-types")); /* not an id */
	docx_open(d, "Default");
	docx_attribute(d, "Extension", S("rels"));
	docx_attribute(d, "ContentType", S("application/vnd.openxmlformats-package.relationships+xml"));
	docx_close(d);
	docx_open(d, "Default");
	docx_attribute(d, "Extension", S("xml"));
	docx_attribute(d, "ContentType", S("application/xml"));
	docx_close(d);
	for (size_t i = 0; i < COUNT_OF(package_parts); i++) {
		docx_open(d, "Override");
		docx_attribute(d, "PartName", str_of(package_parts[i].part));
		docx_attribute(d, "ContentType", str_of(package_parts[i].type));
		docx_close(d);
	}
	docx_close(d);
}

static void relation(struct docx *d, int64_t number, const char *type, const char *target)
{
	struct buf id;

	buf_init(&id, d->arena, MARK_MAX);
	buf_lit(&id, "rId");
	buf_int(&id, number);
	docx_open(d, "Relationship");
	docx_attribute(d, "Id", buf_str(&id));
	docx_attribute(d, "Type", str_of(type));
	docx_attribute(d, "Target", str_of(target));
	docx_close(d);
}

static void write_relations(struct docx *d)
{
	int64_t number = 0;
	struct buf type;

	d->engine->part(d->office, "_rels/.rels");
	docx_open(d, "Relationships");
	docx_attribute(d, "xmlns", S(PACKAGE "relationships"));
	relation(d, 1, R_SPACE "/officeDocument", "word/document.xml");
	relation(d, 2, PACKAGE "relationships/metadata/core-properties", "docProps/core.xml");
	docx_close(d);
	d->engine->part(d->office, "word/_rels/document.xml.rels");
	docx_open(d, "Relationships");
	docx_attribute(d, "xmlns", S(PACKAGE "relationships"));
	for (size_t i = 0; i < COUNT_OF(package_parts); i++) {
		if (package_parts[i].relation != NULL) {
			buf_init(&type, d->arena, NAME_BYTES_MAX);
			buf_lit(&type, R_SPACE "/");
			buf_add(&type, str_of(package_parts[i].relation));
			relation(d, ++number, buf_z(&type), package_parts[i].part);
		}
	}
	docx_close(d);
}

static void property(struct docx *d, const char *name, str value)
{
	docx_open(d, name);
	docx_text(d, value);
	docx_close(d);
}

/* Word shows when a file was made; it is the day that the document bears. */
static void write_core(struct docx *d)
{
	static const char *const times[] = {"dcterms:created", "dcterms:modified"};
	struct buf day;

	buf_init(&day, d->arena, NAME_BYTES_MAX);
	day_write_iso(&day, d->draft->day);
	buf_lit(&day, "T00:00:00Z");
	d->engine->part(d->office, "docProps/core.xml");
	docx_open(d, "cp:coreProperties");
	docx_attribute(d, "xmlns:cp", S(PACKAGE "metadata/core-properties"));
	docx_attribute(d, "xmlns:dc", S("http://purl.org/dc/elements/1.1/"));
	docx_attribute(d, "xmlns:dcterms", S("http://purl.org/dc/terms/"));
	docx_attribute(d, "xmlns:xsi", S("http://www.w3.org/2001/XMLSchema-instance"));
	property(d, "dc:title", d->draft->plain_title);
	property(d, "dc:creator", d->draft->plain_firm);
	property(d, "dc:language", d->draft->lang == LANG_EN ? S("en-US") : S("ja-JP"));
	for (size_t i = 0; i < COUNT_OF(times); i++) {
		docx_open(d, times[i]);
		docx_attribute(d, "xsi:type", S("dcterms:W3CDTF"));
		docx_text(d, buf_str(&day));
		docx_close(d);
	}
	docx_close(d);
}

static void write_settings(struct docx *d)
{
	d->engine->part(d->office, "word/settings.xml");
	docx_open(d, "w:settings");
	docx_namespaces(d);
	docx_value(d, "w:characterSpacingControl", S("compressPunctuation"));
	docx_open(d, "w:compat");
	docx_open(d, "w:compatSetting");
	docx_attribute(d, "w:name", S("compatibilityMode"));
	docx_attribute(d, "w:uri", S("http://schemas.microsoft.com/office/word"));
	docx_attribute(d, "w:val", S("15"));
	docx_close(d);
	docx_close(d);
	docx_open(d, "w:themeFontLang");
	docx_attribute(d, "w:val", S("en-US"));
	docx_attribute(d, "w:eastAsia", S("ja-JP"));
	docx_close(d);
	docx_close(d);
}

void docx_write_frame(struct docx *d)
{
	write_types(d);
	write_relations(d);
	write_core(d);
	write_settings(d);
}

/* ---- styles ---- */

/* A paragraph style; zero is "as the one it is based on".  Sizes are half points, distances twentieths of a point. */
struct style {
	const char *id, *name, *based;
	int size, large; /* large: its size where the text is large */
	int above, below, indent, hanging;
	int outline; /* 1 for a heading of the highest level */
	bool bold, keep, centred, right, rule, soft, leader;
	int list; /* numbering it counts with */
};

static const struct style docx_styles[] = {
	{.id = "BodyText", .name = "Body Text", .based = "Normal", .below = 100},
	{.id = "Title", .name = "Title", .based = "Normal", .size = 36, .below = 120, .bold = true, .keep = true},
	{.id = "Subtitle", .name = "Subtitle", .based = "Normal", .soft = true, .keep = true},
	{.id = "Date", .name = "Date", .based = "Subtitle", .below = 200, .soft = true},
	{.id = "Heading1",
         .name = "heading 1",
         .based = "Normal",
         .size = 26,
         .large = 32,
         .above = 280,
         .below = 120,
         .outline = 1,
         .bold = true,
         .keep = true,
         .rule = true,
         .list = LISTS_HEADINGS},
	{.id = "Heading2",
         .name = "heading 2",
         .based = "Normal",
         .size = 22,
         .large = 26,
         .above = 200,
         .below = 60,
         .outline = 2,
         .bold = true,
         .keep = true,
         .list = LISTS_HEADINGS},
	{.id = "ListBullet", .name = "List Bullet", .based = "Normal", .below = 60, .list = LISTS_BULLETS},
	{.id = "ListNumber", .name = "List Number", .based = "Normal", .below = 60},
	{.id = "Check", .name = "Check", .based = "Normal", .below = 60, .indent = INDENT, .hanging = INDENT * 3 / 4},
	{.id = "Pen", .name = "Pen", .based = "Normal", .above = 240, .below = 60, .keep = true, .leader = true},
	{.id = "TableText", .name = "Table Text", .based = "Normal", .size = 19, .large = 21, .above = 40, .below = 40},
	{.id = "TableHead",
         .name = "Table Head",
         .based = "TableText",
         .size = 19,
         .large = 21,
         .above = 40,
         .below = 40,
         .bold = true,
         .keep = true},
	{.id = "TableEnd", .name = "Table End", .based = "Normal", .size = 12},
	{.id = "ContentsHead",
         .name = "TOC Heading",
         .based = "Normal",
         .size = 24,
         .above = 320,
         .below = 80,
         .bold = true,
         .keep = true},
	{.id = "TOC1", .name = "toc 1", .based = "Normal", .below = 40},
	{.id = "Header", .name = "header", .based = "Normal", .size = 17, .right = true, .soft = true},
	{.id = "Footer", .name = "footer", .based = "Normal", .size = 17, .centred = true, .soft = true},
};

static int64_t size_of_text(const struct docx *d)
{
	return d->draft->large ? SIZE_LARGE : d->draft->brief ? SIZE_BRIEF : SIZE_TEXT;
}

static void flag(struct docx *d, const char *element)
{
	docx_open(d, element);
	docx_close(d);
}

static int size_of(const struct docx *d, const struct style *s)
{
	return d->draft->large && s->large > 0 ? s->large : s->size;
}

/* All lines are equally far apart, whether they have readings or not. */
static void line_pitch(struct docx *d, int64_t size)
{
	docx_attribute(d, "w:line", docx_int(d, size * (d->draft->brief ? PITCH_BRIEF : PITCH)));
	docx_attribute(d, "w:lineRule", S("atLeast"));
}

static void spacing(struct docx *d, const struct style *s)
{
	docx_open(d, "w:spacing");
	docx_attribute(d, "w:before", docx_int(d, s->above));
	docx_attribute(d, "w:after", docx_int(d, s->below));
	if (d->readings && s->size > 0) {
		line_pitch(d, size_of(d, s));
	}
	docx_close(d);
}

/* The style of headings of a paper of short clauses, of which each has one. */
static const struct style short_heading = {.id = "Heading1",
                                           .name = "heading 1",
                                           .based = "Normal",
                                           .size = 22,
                                           .above = 160,
                                           .below = 20,
                                           .outline = 1,
                                           .bold = true,
                                           .keep = true,
                                           .list = LISTS_HEADINGS};

/* A row of `docx_styles`, or what stands for it. */
static const struct style *style_of(const struct docx *d, size_t i)
{
	bool brief = docx_styles[i].outline == 1 && d->draft->numbering == NUMBERING_CLAUSES;

	return brief ? &short_heading : &docx_styles[i];
}

int64_t docx_size(const struct docx *d, const char *style)
{
	for (size_t i = 0; i < COUNT_OF(docx_styles); i++) {
		const struct style *s = style_of(d, i);
		if (strcmp(s->id, style) == 0 && s->size > 0) {
			return size_of(d, s);
		}
	}
	return size_of_text(d);
}

/* The members come in the order that the schema of Word wants. */
static void paragraph_properties(struct docx *d, const struct style *s)
{
	bool headings = s->list == LISTS_HEADINGS;

	docx_open(d, "w:pPr");
	if (s->keep) {
		flag(d, "w:keepNext");
	}
	if (s->outline > 0) {
		flag(d, "w:keepLines");
	}
	if (s->list > 0 && (!headings || d->draft->numbering != NUMBERING_NONE)) {
		docx_open(d, "w:numPr");
		docx_number(d, "w:ilvl", headings ? s->outline - 1 : 0);
		docx_number(d, "w:numId", s->list);
		docx_close(d);
	}
	if (s->rule) {
		docx_open(d, "w:pBdr");
		docx_open(d, "w:bottom");
		docx_attribute(d, "w:val", S("single"));
		docx_attribute(d, "w:sz", S("8"));
		docx_attribute(d, "w:space", S("2"));
		docx_attribute(d, "w:color", S("1D4F7C"));
		docx_close(d);
		docx_close(d);
	}
	if (s->leader) {
		docx_open(d, "w:tabs");
		docx_open(d, "w:tab");
		docx_attribute(d, "w:val", S("right"));
		docx_attribute(d, "w:leader", S("underscore"));
		docx_attribute(d, "w:pos", docx_int(d, DOCX_PAGE_WIDTH - 2 * DOCX_MARGIN));
		docx_close(d);
		docx_close(d);
	}
	spacing(d, s);
	if (s->indent > 0) {
		docx_open(d, "w:ind");
		docx_attribute(d, "w:left", docx_int(d, s->indent));
		docx_attribute(d, "w:hanging", docx_int(d, s->hanging));
		docx_close(d);
	}
	if (s->centred || s->right) {
		docx_value(d, "w:jc", s->centred ? S("center") : S("right"));
	}
	if (s->outline > 0) {
		docx_number(d, "w:outlineLvl", s->outline - 1);
	}
	docx_close(d);
}

static void character_properties(struct docx *d, const struct style *s)
{
	docx_open(d, "w:rPr");
	if (s->bold) {
		flag(d, "w:b");
	}
	if (s->soft) {
		docx_value(d, "w:color", S("4A5568"));
	}
	if (s->size > 0) {
		docx_number(d, "w:sz", size_of(d, s));
		docx_number(d, "w:szCs", size_of(d, s));
	}
	docx_close(d);
}

static void open_style(struct docx *d, str type, const char *id, const char *name)
{
	docx_open(d, "w:style");
	docx_attribute(d, "w:type", type);
	docx_attribute(d, "w:styleId", str_of(id));
	docx_value(d, "w:name", str_of(name));
}

static void write_defaults(struct docx *d)
{
	static const char *const fonts[] = {"w:ascii", "w:hAnsi", "w:eastAsia", "w:cs"};

	int64_t size = size_of_text(d);
	const char *line = d->draft->lang == LANG_EN || d->draft->brief ? "300" : "340"; /* of 240 for a single one */

	docx_open(d, "w:docDefaults");
	docx_open(d, "w:rPrDefault");
	docx_open(d, "w:rPr");
	docx_open(d, "w:rFonts");
	for (size_t i = 0; i < COUNT_OF(fonts); i++) {
		docx_attribute(d, fonts[i], TYPEFACE);
	}
	docx_close(d);
	docx_number(d, "w:sz", size);
	docx_number(d, "w:szCs", size);
	docx_open(d, "w:lang");
	docx_attribute(d, "w:val", S("en-US"));
	docx_attribute(d, "w:eastAsia", S("ja-JP"));
	docx_close(d);
	docx_close(d);
	docx_close(d);
	docx_open(d, "w:pPrDefault");
	docx_open(d, "w:pPr");
	flag(d, "w:widowControl");
	docx_open(d, "w:spacing");
	if (d->readings) {
		line_pitch(d, size);
	} else {
		docx_attribute(d, "w:line", str_of(line));
		docx_attribute(d, "w:lineRule", S("auto"));
	}
	docx_close(d);
	docx_close(d);
	docx_close(d);
	docx_close(d);
}

/* Lines around all cells. */
static void write_table_style(struct docx *d)
{
	static const char *const sides[] = {"w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"};

	open_style(d, S("table"), "TableGrid", "Table Grid");
	docx_open(d, "w:tblPr");
	docx_open(d, "w:tblBorders");
	for (size_t i = 0; i < COUNT_OF(sides); i++) {
		docx_open(d, sides[i]);
		docx_attribute(d, "w:val", S("single"));
		docx_attribute(d, "w:sz", S("4"));
		docx_attribute(d, "w:space", S("0"));
		docx_attribute(d, "w:color", S("8A8578"));
		docx_close(d);
	}
	docx_close(d);
	docx_open(d, "w:tblCellMar");
	for (size_t i = 1; i <= 3; i += 2) {
		docx_open(d, sides[i]);
		docx_attribute(d, "w:w", S("100"));
		docx_attribute(d, "w:type", S("dxa"));
		docx_close(d);
	}
	docx_close(d);
	docx_close(d);
	docx_close(d);
}

void docx_write_styles(struct docx *d)
{
	d->engine->part(d->office, "word/styles.xml");
	docx_open(d, "w:styles");
	docx_namespaces(d);
	write_defaults(d);
	docx_open(d, "w:style");
	docx_attribute(d, "w:type", S("paragraph"));
	docx_attribute(d, "w:default", S("1"));
	docx_attribute(d, "w:styleId", S("Normal"));
	docx_value(d, "w:name", S("Normal"));
	flag(d, "w:qFormat");
	docx_close(d);
	for (size_t i = 0; i < COUNT_OF(docx_styles); i++) {
		const struct style *s = style_of(d, i);
		open_style(d, S("paragraph"), s->id, s->name);
		docx_value(d, "w:basedOn", str_of(s->based));
		if (s->outline > 0) {
			docx_value(d, "w:next", S("BodyText"));
		}
		flag(d, "w:qFormat");
		paragraph_properties(d, s);
		character_properties(d, s);
		docx_close(d);
	}
	write_table_style(d);
	docx_close(d);
}

/* ---- numbering ---- */

static void level(struct docx *d, int64_t number, const char *format, const char *text, const char *style, int indent)
{
	docx_open(d, "w:lvl");
	docx_attribute(d, "w:ilvl", docx_int(d, number));
	docx_number(d, "w:start", 1);
	docx_value(d, "w:numFmt", str_of(format));
	if (style != NULL) {
		docx_value(d, "w:pStyle", str_of(style));
	}
	docx_value(d, "w:suff", indent > 0 ? S("tab") : S("space"));
	docx_value(d, "w:lvlText", str_of(text));
	docx_value(d, "w:lvlJc", S("left"));
	docx_open(d, "w:pPr");
	docx_open(d, "w:ind");
	docx_attribute(d, "w:left", docx_int(d, indent));
	docx_attribute(d, "w:hanging", docx_int(d, indent));
	docx_close(d);
	docx_close(d);
	docx_close(d);
}

static void open_list(struct docx *d, int64_t number, str kind)
{
	docx_open(d, "w:abstractNum");
	docx_attribute(d, "w:abstractNumId", docx_int(d, number));
	docx_value(d, "w:multiLevelType", kind);
}

static void use_list(struct docx *d, int64_t number, int64_t list, bool anew)
{
	docx_open(d, "w:num");
	docx_attribute(d, "w:numId", docx_int(d, number));
	docx_number(d, "w:abstractNumId", list);
	if (anew) {
		docx_open(d, "w:lvlOverride");
		docx_attribute(d, "w:ilvl", S("0"));
		docx_number(d, "w:startOverride", 1);
		docx_close(d);
	}
	docx_close(d);
}

void docx_write_numbering(struct docx *d)
{
	d->engine->part(d->office, "word/numbering.xml");
	docx_open(d, "w:numbering");
	docx_namespaces(d);
	open_list(d, LISTS_HEADINGS, S("multilevel"));
	level(d, 0, "decimal", "%1", "Heading1", 0);
	level(d, 1, "decimal", "%1.%2", "Heading2", 0);
	docx_close(d);
	open_list(d, LISTS_BULLETS, S("hybridMultilevel"));
	level(d, 0, "bullet", "・", "ListBullet", INDENT);
	docx_close(d);
	open_list(d, LISTS_STEPS, S("hybridMultilevel"));
	level(d, 0, "decimal", "%1.", NULL, INDENT);
	docx_close(d);
	use_list(d, LISTS_HEADINGS, LISTS_HEADINGS, false);
	use_list(d, LISTS_BULLETS, LISTS_BULLETS, false);
	for (size_t i = 1; i <= d->step_lists; i++) {
		use_list(d, docx_steps(i), LISTS_STEPS, true);
	}
	docx_close(d);
}
