#include "render/document.h"
#include "render/document_html.h"

enum { DAY_MAX = 64, NAME_MAX_BYTES = 4096, DENIED_MAX = 4096 };

struct maker {
	struct arena *arena;
	const struct draft *draft;
	str prefix; /* of ids */
};

static str id_with(const struct maker *m, str middle, str id)
{
	struct buf b;

	buf_init(&b, m->arena, NAME_MAX_BYTES);
	buf_add(&b, m->prefix);
	buf_add(&b, middle);
	buf_add(&b, id);
	return buf_str(&b);
}

static struct line_view line_view_of(struct arena *a, struct line line)
{
	struct piece_view *pieces = NEW_N(a, struct piece_view, line.n);

	for (size_t i = 0; i < line.n; i++) {
		const struct piece *p = &line.pieces[i];
		pieces[i] = (struct piece_view){p->text, p->reading, p->reading.n > 0};
	}
	return (struct line_view){pieces, line.n};
}

static const struct line_view *line_views_of(struct arena *a, const struct line *lines, size_t n)
{
	struct line_view *views = NEW_N(a, struct line_view, n);

	for (size_t i = 0; i < n; i++) {
		views[i] = line_view_of(a, lines[i]);
	}
	return views;
}

static struct block_view block_view_of(struct arena *a, const struct block *b)
{
	struct block_view v = {
		.is_text = b->kind == WRITING_TEXT,
		.is_bullets = b->kind == WRITING_BULLET,
		.is_steps = b->kind == WRITING_STEP,
		.is_checks = b->kind == WRITING_CHECK,
		.is_table = b->kind == WRITING_ROW,
		.is_pens = b->kind == WRITING_PEN,
		.lines = line_views_of(a, b->lines, b->n),
		.line_count = b->n,
	};

	if (v.is_table) {
		struct row_view *rows = NEW_N(a, struct row_view, b->n / b->columns);
		for (size_t i = 0; i < b->n / b->columns; i++) {
			rows[i] = (struct row_view){v.lines + i * b->columns, b->columns};
		}
		v.head = rows[0];
		v.rows = rows + 1;
		v.row_count = b->n / b->columns - 1;
	}
	return v;
}

static struct clause_view clause_view_of(struct maker *m, const struct draft_clause *c, bool high)
{
	struct block_view *blocks = NEW_N(m->arena, struct block_view, c->block_count);
	struct denied_view *denied = NEW_N(m->arena, struct denied_view, c->denied_count);

	for (size_t i = 0; i < c->block_count; i++) {
		blocks[i] = block_view_of(m->arena, &c->blocks[i]);
	}
	for (size_t i = 0; i < c->denied_count; i++) {
		denied[i].text = document_say_denied(m->arena, m->draft, c, i, m->draft->lang);
	}
	return (struct clause_view){
		.id = id_with(m, S(""), c->id),
		.number = c->number,
		.has_title = c->title.n > 0,
		.has_number = c->number.n > 0,
		.high = high,
		.title = line_view_of(m->arena, c->title),
		.denied = denied,
		.denied_count = c->denied_count,
		.blocks = blocks,
		.block_count = c->block_count,
	};
}

static struct section_view section_view_of(struct maker *m, const struct draft_section *s)
{
	struct clause_view *clauses = NEW_N(m->arena, struct clause_view, s->clause_count);

	for (size_t i = 0; i < s->clause_count; i++) {
		clauses[i] = clause_view_of(m, &s->clauses[i], s->title.n == 0);
	}
	return (struct section_view){
		.id = id_with(m, S("section-"), s->id),
		.number = s->number,
		.has_title = s->title.n > 0,
		.has_number = s->number.n > 0,
		.sheet = s->sheet,
		.title = line_view_of(m->arena, s->title),
		.clauses = clauses,
		.clause_count = s->clause_count,
	};
}

struct paper_view document_paper_view(struct arena *a, const struct draft *draft, str prefix)
{
	struct maker m = {a, draft, prefix};
	struct section_view *sections = NEW_N(a, struct section_view, draft->section_count);
	struct buf name, day;

	buf_init(&name, a, NAME_MAX_BYTES);
	buf_add(&name, draft->plain_title);
	buf_lit(&name, " - ");
	buf_add(&name, draft->plain_firm);
	buf_init(&day, a, DAY_MAX);
	day_write(&day, draft->day, draft->lang);
	for (size_t i = 0; i < draft->section_count; i++) {
		sections[i] = section_view_of(&m, &draft->sections[i]);
	}
	return (struct paper_view){
		.lang_tag = draft->lang == LANG_EN ? S("en") : S("ja"),
		.name = buf_str(&name),
		.pattern = catalogue_ref(draft->catalogue, draft->pattern->id),
		.day = buf_str(&day),
		.title = line_view_of(a, draft->title),
		.firm = line_view_of(a, draft->firm),
		.contents = document_contents(draft),
		.has_contents = draft->contents,
		.large = draft->large,
		.leaf = draft->numbering == NUMBERING_CLAUSES,
		.sections = sections,
		.section_count = draft->section_count,
		.mark = document_mark(draft),
		.has_mark = draft->undecided,
	};
}

void document_write_html(struct buf *out, struct arena *a, const struct draft *draft)
{
	const struct paper_view v = document_paper_view(a, draft, S(""));

	frag_document_page(out, draft->lang, &v);
}
