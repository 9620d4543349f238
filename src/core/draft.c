#include "core/draft.h"

#include "base/json.h"
#include "base/utf8.h"

enum { TEXT_MAX = 4 * CATALOGUE_TEXT_MAX, REF_MAX = 2 * DRAFT_ID_MAX + 1, DAY_BYTES = 10 };

enum draft_face draft_face_of(enum lang lang, bool furigana)
{
	return lang == LANG_EN ? DRAFT_FACE_EN : furigana ? DRAFT_FACE_FURIGANA : DRAFT_FACE_JA;
}

str writing_word(enum writing_kind kind)
{
	static const char *const words[] = {
		[WRITING_TEXT] = "text",   [WRITING_BULLET] = "bullet", [WRITING_STEP] = "step",
		[WRITING_CHECK] = "check", [WRITING_ROW] = "row",       [WRITING_PEN] = "pen",
	};

	return str_of(words[kind]);
}

/* ---- freezing ---- */

struct freezer {
	struct json json;
	struct arena *arena;
	const struct draft *draft;
};

static void put_text(struct freezer *f, const char *key, str text)
{
	json_key(&f->json, key);
	json_text(&f->json, text);
}

static void put_bool(struct freezer *f, const char *key, bool yes)
{
	json_key(&f->json, key);
	json_bool(&f->json, yes);
}

static void put_line(struct freezer *f, struct line line)
{
	json_open(&f->json, '[');
	for (size_t i = 0; i < line.n; i++) {
		const struct piece *p = &line.pieces[i];
		if (p->reading.n == 0) {
			json_text(&f->json, p->text);
			continue;
		}
		json_open(&f->json, '[');
		json_text(&f->json, p->text);
		json_text(&f->json, p->reading);
		json_close(&f->json, ']');
	}
	json_close(&f->json, ']');
}

static void put_named_line(struct freezer *f, const char *key, struct line line)
{
	json_key(&f->json, key);
	put_line(f, line);
}

static void put_block(struct freezer *f, const struct block *b)
{
	json_open(&f->json, '{');
	put_text(f, "kind", writing_word(b->kind));
	json_key(&f->json, "columns");
	json_int(&f->json, (int64_t)b->columns);
	json_key(&f->json, "lines");
	json_open(&f->json, '[');
	for (size_t i = 0; i < b->n; i++) {
		put_line(f, b->lines[i]);
	}
	json_close(&f->json, ']');
	json_close(&f->json, '}');
}

static void put_denied(struct freezer *f, const struct item *item)
{
	const struct catalogue *c = f->draft->catalogue;
	struct buf b;

	buf_init(&b, f->arena, REF_MAX);
	buf_add(&b, catalogue_ref(c, catalogue_framework_of(c, item)->id));
	buf_char(&b, '/');
	buf_add(&b, catalogue_ref(c, item->id));
	json_text(&f->json, buf_str(&b));
}

static void put_clause(struct freezer *f, const struct draft_clause *c)
{
	json_open(&f->json, '{');
	put_text(f, "id", c->id);
	put_text(f, "number", c->number);
	put_named_line(f, "title", c->title);
	json_key(&f->json, "blocks");
	json_open(&f->json, '[');
	for (size_t i = 0; i < c->block_count; i++) {
		put_block(f, &c->blocks[i]);
	}
	json_close(&f->json, ']');
	json_key(&f->json, "denied");
	json_open(&f->json, '[');
	for (size_t i = 0; i < c->denied_count; i++) {
		put_denied(f, c->denied[i]);
	}
	json_close(&f->json, ']');
	json_close(&f->json, '}');
}

static void put_section(struct freezer *f, const struct draft_section *s)
{
	json_open(&f->json, '{');
	put_text(f, "id", s->id);
	put_text(f, "number", s->number);
	put_bool(f, "sheet", s->sheet);
	put_named_line(f, "title", s->title);
	json_key(&f->json, "clauses");
	json_open(&f->json, '[');
	for (size_t i = 0; i < s->clause_count; i++) {
		put_clause(f, &s->clauses[i]);
	}
	json_close(&f->json, ']');
	json_close(&f->json, '}');
}

static void put_face(struct freezer *f, const struct draft *d)
{
	struct buf day;

	f->draft = d;
	buf_init(&day, f->arena, DAY_BYTES);
	day_write_iso(&day, d->day);
	json_open(&f->json, '{');
	put_text(f, "pattern", catalogue_ref(d->catalogue, d->pattern->id));
	put_text(f, "lang", d->lang == LANG_EN ? S("en") : S("ja"));
	put_text(f, "numbering", numbering_word(d->numbering));
	put_bool(f, "contents", d->contents);
	put_bool(f, "large", d->large);
	put_bool(f, "brief", d->brief);
	put_text(f, "day", buf_str(&day));
	put_named_line(f, "title", d->title);
	put_named_line(f, "firm", d->firm);
	json_key(&f->json, "sections");
	json_open(&f->json, '[');
	for (size_t i = 0; i < d->section_count; i++) {
		put_section(f, &d->sections[i]);
	}
	json_close(&f->json, ']');
	json_close(&f->json, '}');
}

void draft_freeze(struct buf *out, struct arena *a, const struct draft faces[static DRAFT_FACE__MAX],
                  const struct draft_ours *ours, size_t n)
{
	struct freezer f = {.arena = a};

	json_init_tight(&f.json, out);
	json_open(&f.json, '{');
	put_text(&f, "format", S("toride-paper"));
	json_key(&f.json, "version");
	json_int(&f.json, DRAFT_VERSION);
	json_key(&f.json, "ours");
	json_open(&f.json, '[');
	for (size_t i = 0; i < n; i++) {
		json_open(&f.json, '[');
		json_text(&f.json, ours[i].id);
		json_text(&f.json, ours[i].base);
		json_close(&f.json, ']');
	}
	json_close(&f.json, ']');
	json_key(&f.json, "faces");
	json_open(&f.json, '[');
	for (enum draft_face face = 0; face < DRAFT_FACE__MAX; face++) {
		put_face(&f, &faces[face]);
	}
	json_close(&f.json, ']');
	json_close(&f.json, '}');
}

void draft_unmark(struct draft *draft, struct arena *a)
{
	struct draft_section *sections = NEW_N(a, struct draft_section, draft->section_count);

	for (size_t i = 0; i < draft->section_count; i++) {
		const struct draft_section *s = &draft->sections[i];
		struct draft_clause *clauses = NEW_N(a, struct draft_clause, s->clause_count);
		for (size_t k = 0; k < s->clause_count; k++) {
			clauses[k] = s->clauses[k];
			clauses[k].denied_count = 0;
		}
		sections[i] = *s;
		sections[i].clauses = clauses;
	}
	draft->sections = sections;
	draft->denied = false;
}

/* ---- clauses ---- */

const struct draft_clause *draft_clause_named(const struct draft *draft, str id)
{
	for (size_t i = 0; i < draft->section_count; i++) {
		for (size_t k = 0; k < draft->sections[i].clause_count; k++) {
			if (str_eq(draft->sections[i].clauses[k].id, id)) {
				return &draft->sections[i].clauses[k];
			}
		}
	}
	return NULL;
}

static void write_row(struct buf *out, struct arena *a, const struct block *b, size_t first)
{
	buf_char(out, '|');
	for (size_t i = first; i < first + b->columns; i++) {
		buf_char(out, ' ');
		buf_add(out, line_plain(a, b->lines[i]));
		buf_lit(out, " |");
	}
	buf_char(out, '\n');
}

str draft_clause_writing(struct arena *a, const struct draft_clause *clause)
{
	static const char *const marks[] = {
		[WRITING_TEXT] = "",     [WRITING_BULLET] = "- ", [WRITING_STEP] = "1. ",
		[WRITING_CHECK] = "[] ", [WRITING_ROW] = "",      [WRITING_PEN] = "_ ",
	};
	struct buf out;

	buf_init(&out, a, TEXT_MAX);
	for (size_t i = 0; i < clause->block_count; i++) {
		const struct block *b = &clause->blocks[i];
		for (size_t k = 0; k < b->n; k += b->kind == WRITING_ROW ? b->columns : 1) {
			if (b->kind == WRITING_ROW) {
				write_row(&out, a, b, k);
				continue;
			}
			buf_add(&out, str_of(marks[b->kind]));
			buf_add(&out, line_plain(a, b->lines[k]));
			buf_char(&out, '\n');
		}
	}
	return str_trim(buf_str(&out));
}

/* All clauses of a draft, in one row. */
struct row {
	const struct draft_clause **clauses;
	size_t n;
};

static struct row row_of(struct arena *a, const struct draft *d)
{
	struct row row = {.n = 0};
	size_t n = 0;

	for (size_t i = 0; i < d->section_count; i++) {
		n += d->sections[i].clause_count;
	}
	row.clauses = NEW_N(a, const struct draft_clause *, n);
	for (size_t i = 0; i < d->section_count; i++) {
		for (size_t k = 0; k < d->sections[i].clause_count; k++) {
			row.clauses[row.n++] = &d->sections[i].clauses[k];
		}
	}
	return row;
}

static size_t place_of(const struct row *row, str id)
{
	size_t i = 0;

	while (i < row->n && !str_eq(row->clauses[i]->id, id)) {
		i++;
	}
	return i;
}

static bool same_block(struct arena *a, const struct block *x, const struct block *y)
{
	bool same = x->kind == y->kind && x->n == y->n && x->columns == y->columns;

	for (size_t i = 0; same && i < x->n; i++) {
		same = str_eq(line_plain(a, x->lines[i]), line_plain(a, y->lines[i]));
	}
	return same;
}

static bool same_clause(struct arena *a, const struct draft_clause *x, const struct draft_clause *y)
{
	bool same = x->block_count == y->block_count && str_eq(line_plain(a, x->title), line_plain(a, y->title));

	for (size_t i = 0; same && i < x->block_count; i++) {
		same = same_block(a, &x->blocks[i], &y->blocks[i]);
	}
	return same;
}

size_t draft_differences(struct arena *a, const struct draft *before, const struct draft *after,
                         const struct draft_difference **ret)
{
	const struct row old = row_of(a, before), new = row_of(a, after);
	struct draft_difference *list = NEW_N(a, struct draft_difference, old.n + new.n);
	size_t n = 0, shown = 0; /* of the old ones, so many were passed */

	for (size_t i = 0; i <= new.n; i++) {
		size_t at = i < new.n ? place_of(&old, new.clauses[i]->id) : old.n;
		bool follows = i == new.n || at < old.n;
		for (; follows && shown < at; shown++) {
			if (place_of(&new, old.clauses[shown]->id) == new.n) {
				list[n++] = (struct draft_difference){DRAFT_REMOVED, old.clauses[shown], NULL};
			}
		}
		if (i == new.n) {
			break;
		}
		if (at == old.n) {
			list[n++] = (struct draft_difference){DRAFT_ADDED, NULL, new.clauses[i]};
		} else if (!same_clause(a, old.clauses[at], new.clauses[i])) {
			list[n++] = (struct draft_difference){DRAFT_CHANGED, old.clauses[at], new.clauses[i]};
		}
	}
	*ret = list;
	return n;
}

/* ---- words ---- */

str draft_clause_text(struct arena *a, const struct draft_clause *clause)
{
	struct buf b;

	buf_init(&b, a, TEXT_MAX);
	if (clause == NULL) {
		return S("");
	}
	buf_add(&b, line_plain(a, clause->title));
	for (size_t i = 0; i < clause->block_count; i++) {
		const struct block *block = &clause->blocks[i];
		for (size_t k = 0; k < block->n; k++) {
			bool inside = block->kind == WRITING_ROW && k % block->columns > 0;
			buf_add(&b, inside ? S(" | ") : b.n > 0 ? S("\n") : S(""));
			buf_add(&b, line_plain(a, block->lines[k]));
		}
	}
	return buf_str(&b);
}

/* Characters of one script stand together; every other one stands alone. */
enum script { SCRIPT_ALONE, SCRIPT_LATIN, SCRIPT_HIRAGANA, SCRIPT_KATAKANA, SCRIPT_KANJI };

static enum script script_of(uint32_t c)
{
	bool letter = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');

	if (letter || c == '\'' || c == '-') {
		return SCRIPT_LATIN;
	}
	if (c >= 0x3041 && c <= 0x309F) {
		return SCRIPT_HIRAGANA;
	}
	if (c >= 0x30A1 && c <= 0x30FF) {
		return SCRIPT_KATAKANA;
	}
	return (c >= 0x3400 && c <= 0x9FFF) || c == 0x3005 || c >= 0x20000 ? SCRIPT_KANJI : SCRIPT_ALONE;
}

struct tokens {
	str *t;
	size_t n;
};

static struct tokens tokens_of(struct arena *a, str text)
{
	struct tokens all = {NEW_N(a, str, text.n), 0};

	for (size_t at = 0; at < text.n;) {
		str rest = str_slice(text, at, SIZE_MAX);
		size_t begin = rest.n;
		enum script script = script_of(utf8_next(&rest));
		for (str next = rest; script != SCRIPT_ALONE && rest.n > 0; rest = next) {
			if (script_of(utf8_next(&next)) != script) {
				break;
			}
		}
		all.t[all.n++] = str_slice(text, at, begin - rest.n);
		at += begin - rest.n;
	}
	return all;
}

/* A text on its way to runs. */
struct runs {
	struct draft_run *list;
	size_t n;
};

/* Tokens of one text lie one behind the other, so a run grows by making its view longer. */
static void add_run(struct runs *r, enum draft_change change, str token)
{
	struct draft_run *last = r->n > 0 ? &r->list[r->n - 1] : NULL;

	if (token.n == 0) {
		return;
	}
	if (last != NULL && last->change == change && last->text.p + last->text.n == token.p) {
		last->text.n += token.n;
	} else {
		r->list[r->n++] = (struct draft_run){change, token};
	}
}

/* How long the longest row of tokens in both is, from each pair of places on. */
static uint16_t *common_of(struct arena *a, const struct tokens *x, const struct tokens *y)
{
	size_t width = y->n + 1;
	uint16_t *common = NEW_N(a, uint16_t, (x->n + 1) * width);

	for (size_t i = x->n; i-- > 0;) {
		for (size_t k = y->n; k-- > 0;) {
			uint16_t down = common[(i + 1) * width + k], right = common[i * width + k + 1];
			common[i * width + k] = str_eq(x->t[i], y->t[k])
			                                ? (uint16_t)(common[(i + 1) * width + k + 1] + 1)
			                        : down >= right ? down
			                                        : right;
		}
	}
	return common;
}

static void add_middle(struct arena *a, struct runs *r, const struct tokens *x, const struct tokens *y)
{
	bool small = x->n + y->n <= DRAFT_TOKENS_MAX;
	uint16_t *common = small ? common_of(a, x, y) : NULL;
	size_t i = 0, k = 0, width = y->n + 1;

	while (i < x->n || k < y->n) {
		if (small && i < x->n && k < y->n && str_eq(x->t[i], y->t[k])) {
			add_run(r, DRAFT_CHANGE_UNSET, y->t[k++]);
			i++;
		} else if (i < x->n &&
		           (k == y->n || !small || common[(i + 1) * width + k] >= common[i * width + k + 1])) {
			add_run(r, DRAFT_REMOVED, x->t[i++]);
		} else {
			add_run(r, DRAFT_ADDED, y->t[k++]);
		}
	}
}

size_t draft_runs(struct arena *a, str before, str after, const struct draft_run **ret)
{
	const struct tokens x = tokens_of(a, before), y = tokens_of(a, after);
	struct runs r = {NEW_N(a, struct draft_run, x.n + y.n), 0};
	size_t head = 0, tail = 0;

	while (head < x.n && head < y.n && str_eq(x.t[head], y.t[head])) {
		add_run(&r, DRAFT_CHANGE_UNSET, y.t[head++]);
	}
	while (head + tail < x.n && head + tail < y.n && str_eq(x.t[x.n - tail - 1], y.t[y.n - tail - 1])) {
		tail++;
	}
	add_middle(a, &r, &(const struct tokens){x.t + head, x.n - head - tail},
	           &(const struct tokens){y.t + head, y.n - head - tail});
	for (; tail > 0; tail--) {
		add_run(&r, DRAFT_CHANGE_UNSET, y.t[y.n - tail]);
	}
	*ret = r.list;
	return r.n;
}
