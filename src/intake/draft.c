#include "intake/draft.h"

#include <jansson.h>

struct thawer {
	struct arena *arena;
	const struct catalogue *c;
	bool bad; /* sticky: what is read after that is empty */
};

static void json_end(json_t **j)
{
	json_decref(*j);
}

static str text_in(struct thawer *t, const json_t *value)
{
	if (!json_is_string(value)) {
		t->bad = true;
		return S("");
	}
	return str_copy(t->arena, (str){json_string_value(value), json_string_length(value)});
}

static str text_of(struct thawer *t, const json_t *object, const char *key)
{
	return text_in(t, json_object_get(object, key));
}

static bool bool_of(struct thawer *t, const json_t *object, const char *key)
{
	const json_t *value = json_object_get(object, key);

	t->bad = t->bad || !json_is_boolean(value);
	return json_is_true(value);
}

/* A list and how long it is. */
static const json_t *list_of(struct thawer *t, const json_t *object, const char *key, size_t *ret_n)
{
	const json_t *value = json_object_get(object, key);

	t->bad = t->bad || !json_is_array(value);
	*ret_n = json_array_size(value);
	return value;
}

static struct line line_in(struct thawer *t, const json_t *list)
{
	size_t n = json_array_size(list);
	struct piece *pieces = NEW_N(t->arena, struct piece, n);

	t->bad = t->bad || !json_is_array(list);
	for (size_t i = 0; i < n; i++) {
		const json_t *piece = json_array_get(list, i);
		bool read = json_is_array(piece);
		pieces[i] = (struct piece){text_in(t, read ? json_array_get(piece, 0) : piece),
		                           read ? text_in(t, json_array_get(piece, 1)) : S("")};
	}
	return (struct line){pieces, n};
}

static enum writing_kind kind_of(struct thawer *t, str word)
{
	for (enum writing_kind kind = WRITING_TEXT; kind <= WRITING_PEN; kind++) {
		if (str_eq(writing_word(kind), word)) {
			return kind;
		}
	}
	t->bad = true;
	return WRITING_TEXT;
}

static enum numbering numbering_of(struct thawer *t, str word)
{
	for (enum numbering n = NUMBERING_UNSET + 1; n < NUMBERING__MAX; n++) {
		if (str_eq(numbering_word(n), word)) {
			return n;
		}
	}
	t->bad = true;
	return NUMBERING_NONE;
}

static struct block block_in(struct thawer *t, const json_t *object)
{
	struct block b = {.kind = kind_of(t, text_of(t, object, "kind"))};
	json_int_t columns = json_integer_value(json_object_get(object, "columns"));
	const json_t *list = list_of(t, object, "lines", &b.n);
	struct line *lines = NEW_N(t->arena, struct line, b.n);

	for (size_t i = 0; i < b.n; i++) {
		lines[i] = line_in(t, json_array_get(list, i));
	}
	b.lines = lines;
	b.columns = columns > 0 && columns <= WRITING_COLUMNS_MAX ? (size_t)columns : 0;
	t->bad = t->bad || b.n == 0 || (b.kind == WRITING_ROW && (b.columns == 0 || b.n % b.columns != 0));
	return b;
}

/* Its items, as far as the catalogue still has them. */
static void read_denied(struct thawer *t, const json_t *object, struct draft_clause *ret)
{
	size_t n;
	const json_t *list = list_of(t, object, "denied", &n);

	for (size_t i = 0; i < n && ret->denied_count < DOCUMENT_DENIED_MAX; i++) {
		str id, framework = str_cut(text_in(t, json_array_get(list, i)), '/', &id);
		const struct framework *f = catalogue_framework(t->c, framework);
		const struct item *item = f == NULL ? NULL : catalogue_item(t->c, f, id);
		if (item != NULL) {
			ret->denied[ret->denied_count++] = item;
		}
	}
}

/* The clause of that id, of the pattern as it is now; NULL: it has none. */
static const struct clause *clause_named(const struct thawer *t, const struct pattern *p, str id)
{
	for (uint32_t i = p->sections.first; i < p->sections.first + p->sections.count; i++) {
		const struct section *s = &t->c->sections[i];
		for (uint32_t k = s->clauses.first; k < s->clauses.first + s->clauses.count; k++) {
			if (str_eq(catalogue_ref(t->c, t->c->clauses[k].id), id)) {
				return &t->c->clauses[k];
			}
		}
	}
	return NULL;
}

static struct draft_clause clause_in(struct thawer *t, const struct pattern *p, const json_t *object)
{
	struct draft_clause c = {.id = text_of(t, object, "id"), .number = text_of(t, object, "number")};
	const json_t *list = list_of(t, object, "blocks", &c.block_count);
	struct block *blocks = NEW_N(t->arena, struct block, c.block_count);

	c.clause = clause_named(t, p, c.id);
	c.title = line_in(t, json_object_get(object, "title"));
	for (size_t i = 0; i < c.block_count; i++) {
		blocks[i] = block_in(t, json_array_get(list, i));
	}
	c.blocks = blocks;
	read_denied(t, object, &c);
	return c;
}

static struct draft_section section_in(struct thawer *t, struct draft *d, const json_t *object)
{
	struct draft_section s = {
		.id = text_of(t, object, "id"),
		.number = text_of(t, object, "number"),
		.sheet = bool_of(t, object, "sheet"),
	};
	const json_t *list = list_of(t, object, "clauses", &s.clause_count);
	struct draft_clause *clauses = NEW_N(t->arena, struct draft_clause, s.clause_count);

	s.title = line_in(t, json_object_get(object, "title"));
	for (size_t i = 0; i < s.clause_count; i++) {
		clauses[i] = clause_in(t, d->pattern, json_array_get(list, i));
		d->denied = d->denied || clauses[i].denied_count > 0;
	}
	s.clauses = clauses;
	return s;
}

static struct draft face_in(struct thawer *t, const json_t *object)
{
	struct draft d = {
		.catalogue = t->c,
		.pattern = catalogue_pattern(t->c, text_of(t, object, "pattern")),
		.numbering = numbering_of(t, text_of(t, object, "numbering")),
		.contents = bool_of(t, object, "contents"),
		.large = bool_of(t, object, "large"),
		.brief = bool_of(t, object, "brief"),
		.lang = str_eq(text_of(t, object, "lang"), S("en")) ? LANG_EN : LANG_JA,
		.day = day_read(text_of(t, object, "day")),
		.title = line_in(t, json_object_get(object, "title")),
		.firm = line_in(t, json_object_get(object, "firm")),
	};
	const json_t *list = list_of(t, object, "sections", &d.section_count);
	struct draft_section *sections = NEW_N(t->arena, struct draft_section, d.section_count);

	t->bad = t->bad || d.pattern == NULL;
	for (size_t i = 0; i < d.section_count && !t->bad; i++) {
		sections[i] = section_in(t, &d, json_array_get(list, i));
	}
	d.sections = sections;
	d.plain_title = line_plain(t->arena, d.title);
	d.plain_firm = line_plain(t->arena, d.firm);
	return d;
}

static void ours_in(struct thawer *t, const json_t *root, struct thawed *ret)
{
	const json_t *list = list_of(t, root, "ours", &ret->ours_count);
	struct draft_ours *ours = NEW_N(t->arena, struct draft_ours, ret->ours_count);

	for (size_t i = 0; i < ret->ours_count; i++) {
		const json_t *pair = json_array_get(list, i);
		ours[i] = (struct draft_ours){text_in(t, json_array_get(pair, 0)), text_in(t, json_array_get(pair, 1))};
	}
	ret->ours = ours;
}

enum err draft_thaw(struct arena *a, const struct catalogue *c, str frozen, unsigned faces, struct thawed *ret,
                    struct faults *fs)
{
	struct thawer t = {.arena = a, .c = c};
	SCOPED(json_end) json_t *root = json_loadb(frozen.p, frozen.n, JSON_REJECT_DUPLICATES, NULL);
	const json_t *list = json_object_get(root, "faces");

	*ret = (struct thawed){.ours_count = 0};
	t.bad = json_integer_value(json_object_get(root, "version")) != DRAFT_VERSION ||
	        json_array_size(list) != DRAFT_FACE__MAX;
	for (enum draft_face face = 0; face < DRAFT_FACE__MAX && !t.bad; face++) {
		if ((faces & FACE_BIT(face)) != 0) {
			ret->face[face] = face_in(&t, json_array_get(list, face));
		}
	}
	ours_in(&t, root, ret);
	return t.bad ? FAIL(fs, ERR_DATA, "paper-damaged", NOWHERE) : OK;
}
