#include "render/document.h"

/* Appends text that no sign of Markdown is taken out of; `first`: it begins a line. */
static void escaped(struct buf *out, str s, bool first)
{
	size_t digits = 0;

	while (first && digits < s.n && s.p[digits] >= '0' && s.p[digits] <= '9') {
		digits++;
	}
	for (size_t i = 0; i < s.n; i++) {
		char c = s.p[i];
		bool anywhere = memchr("\\`*_[]<>&|~", c, 11) != NULL;
		bool here = first && ((i == 0 && memchr("#+-=:", c, 5) != NULL) ||
		                      (i > 0 && i == digits && (c == '.' || c == ')')));
		if (anywhere || here) {
			buf_char(out, '\\');
		}
		buf_char(out, c);
	}
}

static void write_line(struct buf *out, struct line line, bool first)
{
	for (size_t i = 0; i < line.n; i++) {
		const struct piece *p = &line.pieces[i];
		escaped(out, p->text, first && i == 0);
		if (p->reading.n > 0) {
			buf_lit(out, "（");
			escaped(out, p->reading, false);
			buf_lit(out, "）");
		}
	}
}

static void write_heading(struct buf *out, size_t level, str number, struct line title)
{
	buf_char(out, '\n');
	buf_repeat(out, S("#"), level);
	buf_char(out, ' ');
	buf_add(out, number);
	buf_add(out, number.n > 0 ? S(" ") : S(""));
	write_line(out, title, false);
	buf_char(out, '\n');
}

static void write_table(struct buf *out, const struct block *b)
{
	for (size_t i = 0; i < b->n; i++) {
		buf_add(out, i % b->columns == 0 ? S("| ") : S(" "));
		write_line(out, b->lines[i], false);
		buf_lit(out, " |");
		if (i % b->columns < b->columns - 1) {
			continue;
		}
		buf_char(out, '\n');
		if (i == b->columns - 1) {
			buf_lit(out, "|");
			buf_repeat(out, S(" --- |"), b->columns);
			buf_char(out, '\n');
		}
	}
}

static void write_block(struct buf *out, const struct block *b, enum lang lang)
{
	buf_char(out, '\n');
	if (b->kind == WRITING_ROW) {
		write_table(out, b);
		return;
	}
	for (size_t i = 0; i < b->n; i++) {
		if (b->kind == WRITING_BULLET || b->kind == WRITING_CHECK) {
			buf_add(out, b->kind == WRITING_CHECK ? S("- □ ") : S("- "));
		} else if (b->kind == WRITING_STEP) {
			buf_int(out, (int64_t)i + 1);
			buf_lit(out, ". ");
		} else if (i > 0) {
			buf_char(out, '\n'); /* paragraphs of their own */
		}
		write_line(out, b->lines[i], true);
		buf_add(out, b->kind != WRITING_PEN ? S("") : lang == LANG_EN ? S(":") : S("："));
		buf_char(out, '\n');
	}
}

static void write_section(struct buf *out, const struct draft *draft, const struct draft_section *s)
{
	if (s->title.n > 0) {
		write_heading(out, 2, s->number, s->title);
	}
	for (size_t i = 0; i < s->clause_count; i++) {
		const struct draft_clause *c = &s->clauses[i];
		if (c->title.n > 0) {
			write_heading(out, s->title.n > 0 ? 3 : 2, c->number, c->title);
		}
		for (size_t k = 0; k < c->block_count; k++) {
			write_block(out, &c->blocks[k], draft->lang);
		}
	}
}

/* The contents as a list; links into a Markdown file depend on who shows it. */
static void write_contents(struct buf *out, const struct draft *draft)
{
	write_heading(out, 2, S(""), (struct line){&(struct piece){document_contents(draft), S("")}, 1});
	buf_char(out, '\n');
	for (size_t i = 0; i < draft->section_count; i++) {
		const struct draft_section *s = &draft->sections[i];
		if (s->title.n > 0) {
			buf_lit(out, "- ");
			buf_add(out, s->number);
			buf_add(out, s->number.n > 0 ? S(" ") : S(""));
			write_line(out, s->title, false);
			buf_char(out, '\n');
		}
	}
}

void document_write_md(struct buf *out, struct arena *a, const struct draft *draft)
{
	(void)a;
	buf_lit(out, "# ");
	write_line(out, draft->title, false);
	buf_lit(out, "\n\n");
	write_line(out, draft->firm, true);
	buf_lit(out, "\n\n");
	day_write(out, draft->day, draft->lang);
	buf_char(out, '\n');
	if (draft->undecided) {
		buf_lit(out, "\n**");
		escaped(out, document_mark(draft), false);
		buf_lit(out, "**\n");
	}
	if (draft->contents) {
		write_contents(out, draft);
	}
	for (size_t i = 0; i < draft->section_count; i++) {
		write_section(out, draft, &draft->sections[i]);
	}
}
