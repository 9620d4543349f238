#include "paint/docx.h"

#include "paint/docx_style.h"
#include "paint/table_share.h"
#include "render/document.h"

enum {
	TEXT_WIDTH = DOCX_PAGE_WIDTH - 2 * DOCX_MARGIN, /* twentieths of a point */
	PEN_ROW_HEIGHT = 430,
	RAISE_TENTHS = 9, /* of the letters' size: from their base line to that of the reading */
	NAME_BYTES_MAX = 4096,
};

/* ---- paragraphs ---- */

static void run_text(struct docx *d, str text)
{
	docx_open(d, "w:t");
	docx_attribute(d, "xml:space", S("preserve"));
	docx_text(d, text);
	docx_close(d);
}

static void run(struct docx *d, str text)
{
	docx_open(d, "w:r");
	run_text(d, text);
	docx_close(d);
}

/* A word below its reading. */
static void ruby(struct docx *d, const struct piece *p, int64_t size)
{
	docx_open(d, "w:r");
	docx_open(d, "w:ruby");
	docx_open(d, "w:rubyPr");
	docx_value(d, "w:rubyAlign", S("center"));
	docx_number(d, "w:hps", size / 2);
	docx_number(d, "w:hpsRaise", size * RAISE_TENTHS / 10);
	docx_number(d, "w:hpsBaseText", size);
	docx_value(d, "w:lid", S("ja-JP"));
	docx_close(d);
	docx_open(d, "w:rt");
	docx_open(d, "w:r");
	docx_open(d, "w:rPr");
	docx_number(d, "w:sz", size / 2);
	docx_number(d, "w:szCs", size / 2);
	docx_close(d);
	run_text(d, p->reading);
	docx_close(d);
	docx_close(d);
	docx_open(d, "w:rubyBase");
	run(d, p->text);
	docx_close(d);
	docx_close(d);
	docx_close(d);
}

/* A line in a paragraph of that style. */
static void words(struct docx *d, const char *style, struct line line)
{
	for (size_t i = 0, n = 0; i < line.n; i += n) {
		struct line rest = {line.pieces + i, 0};
		for (; i + rest.n < line.n && rest.pieces[rest.n].reading.n == 0; rest.n++) {
		}
		n = rest.n > 0 ? rest.n : 1;
		if (rest.n > 0) {
			run(d, line_plain(d->arena, rest));
		} else {
			ruby(d, rest.pieces, docx_size(d, style));
		}
	}
}

static void tab(struct docx *d)
{
	docx_open(d, "w:r");
	docx_open(d, "w:tab");
	docx_close(d);
	docx_close(d);
}

/* Opens a paragraph of that style; its properties stay open, too, for what else they say. */
static void open_paragraph(struct docx *d, const char *style)
{
	docx_open(d, "w:p");
	docx_open(d, "w:pPr");
	docx_value(d, "w:pStyle", str_of(style));
}

static void numbered(struct docx *d, int64_t level, int64_t list)
{
	docx_open(d, "w:numPr");
	docx_number(d, "w:ilvl", level);
	docx_number(d, "w:numId", list);
	docx_close(d);
}

static void paragraph(struct docx *d, const char *style, str text)
{
	open_paragraph(d, style);
	docx_close(d);
	run(d, text);
	docx_close(d);
}

static void line_paragraph(struct docx *d, const char *style, struct line line)
{
	open_paragraph(d, style);
	docx_close(d);
	words(d, style, line);
	docx_close(d);
}

/* A heading, with a mark that the contents lead to.  Its number is Word's, from its style; where the style counts and
 * this heading does not, it says so. */
static void heading(struct docx *d, size_t level, str number, struct line title, bool sheet)
{
	static const char *const styles[] = {"Heading1", "Heading2"};
	str mark = docx_mark(d, ++d->headings);

	open_paragraph(d, styles[level]);
	if (sheet) {
		docx_open(d, "w:pageBreakBefore");
		docx_close(d);
	}
	if (number.n == 0 && d->draft->numbering != NUMBERING_NONE) {
		numbered(d, 0, 0);
	}
	docx_close(d);
	docx_open(d, "w:bookmarkStart");
	docx_attribute(d, "w:id", docx_int(d, (int64_t)d->headings));
	docx_attribute(d, "w:name", mark);
	docx_close(d);
	words(d, styles[level], title);
	docx_open(d, "w:bookmarkEnd");
	docx_attribute(d, "w:id", docx_int(d, (int64_t)d->headings));
	docx_close(d);
	docx_close(d);
}

/* Words, and a line behind them to write on. */
static void pen(struct docx *d, struct line line)
{
	open_paragraph(d, "Pen");
	docx_close(d);
	words(d, "Pen", line);
	run(d, d->draft->lang == LANG_EN ? S(": ") : S("："));
	tab(d);
	docx_close(d);
}

static void list_entry(struct docx *d, const char *style, int64_t list, str mark, struct line line)
{
	open_paragraph(d, style);
	if (list > 0) {
		numbered(d, 0, list);
	}
	docx_close(d);
	if (mark.n > 0) {
		run(d, mark);
	}
	words(d, style, line);
	docx_close(d);
}

static void lines(struct docx *d, const struct block *b)
{
	int64_t list = b->kind == WRITING_STEP ? docx_steps(++d->step_lists) : 0;

	for (size_t i = 0; i < b->n; i++) {
		switch (b->kind) {
		case WRITING_BULLET:
			list_entry(d, "ListBullet", 0, S(""), b->lines[i]);
			break;
		case WRITING_STEP:
			list_entry(d, "ListNumber", list, S(""), b->lines[i]);
			break;
		case WRITING_CHECK:
			list_entry(d, "Check", 0, S("□ "), b->lines[i]);
			break;
		case WRITING_PEN:
			pen(d, b->lines[i]);
			break;
		default:
			line_paragraph(d, "BodyText", b->lines[i]);
			break;
		}
	}
}

/* ---- tables ---- */

/* One with an empty cell is high enough to write in it. */
static void row(struct docx *d, const struct line *cells, size_t n, const double *shares, bool head)
{
	size_t i = 0;

	while (i < n && cells[i].n > 0) {
		i++;
	}
	docx_open(d, "w:tr");
	docx_open(d, "w:trPr");
	docx_open(d, "w:cantSplit");
	docx_close(d);
	if (i < n) {
		docx_number(d, "w:trHeight", PEN_ROW_HEIGHT);
	}
	if (head) {
		docx_open(d, "w:tblHeader");
		docx_close(d);
	}
	docx_close(d);
	for (i = 0; i < n; i++) {
		docx_open(d, "w:tc");
		docx_open(d, "w:tcPr");
		docx_open(d, "w:tcW");
		docx_attribute(d, "w:w", docx_int(d, (int64_t)(TEXT_WIDTH * shares[i])));
		docx_attribute(d, "w:type", S("dxa"));
		docx_close(d);
		if (head) {
			docx_open(d, "w:shd");
			docx_attribute(d, "w:val", S("clear"));
			docx_attribute(d, "w:color", S("auto"));
			docx_attribute(d, "w:fill", S("F1EEE7"));
			docx_close(d);
		}
		docx_close(d);
		line_paragraph(d, head ? "TableHead" : "TableText", cells[i]);
		docx_close(d);
	}
	docx_close(d);
}

static void table(struct docx *d, const struct block *b)
{
	double shares[WRITING_COLUMNS_MAX];

	table_shares(d->arena, b, shares);
	docx_open(d, "w:tbl");
	docx_open(d, "w:tblPr");
	docx_value(d, "w:tblStyle", S("TableGrid"));
	docx_open(d, "w:tblW");
	docx_attribute(d, "w:w", docx_int(d, TEXT_WIDTH));
	docx_attribute(d, "w:type", S("dxa"));
	docx_close(d);
	docx_open(d, "w:tblLayout");
	docx_attribute(d, "w:type", S("fixed"));
	docx_close(d);
	docx_close(d);
	docx_open(d, "w:tblGrid");
	for (size_t i = 0; i < b->columns; i++) {
		docx_open(d, "w:gridCol");
		docx_attribute(d, "w:w", docx_int(d, (int64_t)(TEXT_WIDTH * shares[i])));
		docx_close(d);
	}
	docx_close(d);
	for (size_t i = 0; i < b->n; i += b->columns) {
		row(d, b->lines + i, b->columns, shares, i == 0);
	}
	docx_close(d);
	paragraph(d, "TableEnd", S("")); /* Word wants a paragraph between tables, and at the end */
}

/* ---- the contents ---- */

static void field_mark(struct docx *d, const char *kind)
{
	docx_open(d, "w:r");
	docx_open(d, "w:fldChar");
	docx_attribute(d, "w:fldCharType", str_of(kind));
	docx_close(d);
	docx_close(d);
}

static void field_begin(struct docx *d)
{
	field_mark(d, "begin");
	docx_open(d, "w:r");
	docx_open(d, "w:instrText");
	docx_attribute(d, "xml:space", S("preserve"));
	docx_text(d, S(" TOC \\o \"1-1\" \\n \\h "));
	docx_close(d);
	docx_close(d);
	field_mark(d, "separate");
}

/* The list of sections as a field that Word can make anew, with what it will find. */
static void contents(struct docx *d)
{
	size_t heading_number = 0;
	bool first = true;

	paragraph(d, "ContentsHead", document_contents(d->draft));
	for (size_t i = 0; i < d->draft->section_count; i++) {
		const struct draft_section *s = &d->draft->sections[i];
		bool last = i + 1 == d->draft->section_count;
		heading_number += s->title.n > 0;
		open_paragraph(d, "TOC1");
		docx_close(d);
		if (first) {
			field_begin(d);
			first = false;
		}
		docx_open(d, "w:hyperlink");
		docx_attribute(d, "w:anchor", docx_mark(d, heading_number));
		if (s->number.n > 0) {
			run(d, s->number);
			run(d, S(" "));
		}
		words(d, "TOC1", s->title);
		docx_close(d);
		if (last) {
			field_mark(d, "end");
		}
		docx_close(d);
		for (size_t k = 0; k < s->clause_count; k++) {
			heading_number += s->clauses[k].title.n > 0;
		}
	}
}

/* ---- the parts ---- */

static void body(struct docx *d)
{
	const struct draft *draft = d->draft;
	struct buf day;

	buf_init(&day, d->arena, NAME_BYTES_MAX);
	day_write(&day, draft->day, draft->lang);
	line_paragraph(d, "Title", draft->title);
	line_paragraph(d, "Subtitle", draft->firm);
	paragraph(d, "Date", buf_str(&day));
	if (draft->undecided) {
		paragraph(d, "Date", document_mark(draft));
	}
	if (draft->contents) {
		contents(d);
	}
	for (size_t i = 0; i < draft->section_count; i++) {
		const struct draft_section *s = &draft->sections[i];
		if (s->title.n > 0) {
			heading(d, 0, s->number, s->title, s->sheet);
		}
		for (size_t k = 0; k < s->clause_count; k++) {
			const struct draft_clause *c = &s->clauses[k];
			if (c->title.n > 0) {
				heading(d, s->title.n > 0 ? 1 : 0, c->number, c->title, false);
			}
			for (size_t n = 0; n < c->block_count; n++) {
				if (c->blocks[n].kind == WRITING_ROW) {
					table(d, &c->blocks[n]);
				} else {
					lines(d, &c->blocks[n]);
				}
			}
		}
	}
}

static void page(struct docx *d)
{
	docx_open(d, "w:sectPr");
	docx_open(d, "w:headerReference");
	docx_attribute(d, "w:type", S("default"));
	docx_attribute(d, "r:id", S("rId3"));
	docx_close(d);
	docx_open(d, "w:footerReference");
	docx_attribute(d, "w:type", S("default"));
	docx_attribute(d, "r:id", S("rId4"));
	docx_close(d);
	docx_open(d, "w:pgSz");
	docx_attribute(d, "w:w", docx_int(d, DOCX_PAGE_WIDTH));
	docx_attribute(d, "w:h", docx_int(d, DOCX_PAGE_HEIGHT));
	docx_close(d);
	docx_open(d, "w:pgMar");
	static const char *const sides[] = {"w:top", "w:right", "w:bottom", "w:left"};
	for (size_t i = 0; i < COUNT_OF(sides); i++) {
		docx_attribute(d, sides[i], docx_int(d, DOCX_MARGIN));
	}
	docx_attribute(d, "w:header", docx_int(d, DOCX_MARGIN / 2));
	docx_attribute(d, "w:footer", docx_int(d, DOCX_MARGIN / 2));
	docx_attribute(d, "w:gutter", docx_int(d, 0));
	docx_close(d);
	docx_close(d);
}

static void write_document(struct docx *d)
{
	d->engine->part(d->office, "word/document.xml");
	docx_open(d, "w:document");
	docx_namespaces(d);
	docx_open(d, "w:body");
	body(d);
	page(d);
	docx_close(d);
	docx_close(d);
}

static void write_header(struct docx *d)
{
	struct buf b;

	buf_init(&b, d->arena, NAME_BYTES_MAX);
	buf_add(&b, d->draft->plain_firm);
	buf_lit(&b, "　");
	buf_add(&b, d->draft->plain_title);
	d->engine->part(d->office, "word/header1.xml");
	docx_open(d, "w:hdr");
	docx_namespaces(d);
	paragraph(d, "Header", buf_str(&b));
	docx_close(d);
}

static void page_field(struct docx *d, const char *what)
{
	docx_open(d, "w:fldSimple");
	docx_attribute(d, "w:instr", str_of(what));
	run(d, S("1"));
	docx_close(d);
}

static void write_footer(struct docx *d)
{
	d->engine->part(d->office, "word/footer1.xml");
	docx_open(d, "w:ftr");
	docx_namespaces(d);
	open_paragraph(d, "Footer");
	docx_close(d);
	page_field(d, " PAGE ");
	run(d, S(" / "));
	page_field(d, " NUMPAGES ");
	docx_close(d);
	docx_close(d);
}

enum err document_docx(struct buf *out, struct arena *a, const struct office_engine *e, const struct draft *draft,
                       struct faults *fs)
{
	struct docx d = {.arena = a,
	                 .engine = e,
	                 .office = e->begin(a, out),
	                 .draft = draft,
	                 .readings = document_has_readings(draft)};
	char why[PAPER_WHY_MAX] = "";

	docx_write_frame(&d);
	write_document(&d);
	write_header(&d);
	write_footer(&d);
	docx_write_styles(&d);
	docx_write_numbering(&d);
	return e->end(d.office, why) ? OK : FAIL(fs, ERR_BUG, "office-failed", NOWHERE, str_of(why));
}
