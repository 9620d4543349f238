#include "web/page/document.h"

#include "core/message.h"
#include "render/answer.h"
#include "render/document.h"

enum { PATH_MAX_BYTES = 512, LABEL_MAX = 64 };

static const struct catalogue *const c = &catalogue_builtin;

enum err page_pattern(struct tx *tx, const struct visit *v, const struct pattern **ret)
{
	*ret = catalogue_pattern(c, visit_part(v, "pattern"));
	if (*ret == NULL) {
		(void)FAIL(tx->faults, ERR_MISSING, "paper-unknown", NOWHERE, visit_part(v, "pattern"));
		return ERR_MISSING;
	}
	return OK;
}

str page_paper_path(const struct visit *v, const struct pattern *p, str tail)
{
	struct buf b;

	buf_init(&b, v->arena, PATH_MAX_BYTES);
	buf_lit(&b, "/document/");
	buf_add(&b, catalogue_ref(c, p->id));
	buf_add(&b, tail);
	return buf_str(&b);
}

str page_clause_place(const struct visit *v, str clause)
{
	struct buf tail;

	buf_init(&tail, v->arena, PATH_MAX_BYTES);
	buf_lit(&tail, "#");
	buf_add(&tail, clause);
	return page_paper_path(v, catalogue_pattern(c, visit_part(v, "pattern")), buf_str(&tail));
}

bool page_furigana(const struct visit *v)
{
	return visit_value(v, "furigana")->number == 1 && v->lang == LANG_JA;
}

struct day page_today(const struct visit *v)
{
	return day_of(v->now, (int)v->firm->zone);
}

size_t page_missing(const struct visit *v, const struct draft *draft, const struct missing_view **ret)
{
	struct missing_view *list = NEW_N(v->arena, struct missing_view, HOLE__MAX + USE__MAX);
	size_t n = 0;

	for (enum hole h = 0; h < HOLE__MAX; h++) {
		if (h != HOLE_USES && (draft->missing & 1u << h) != 0) {
			list[n++] = (struct missing_view){document_hole(c, h, v->lang), hole_word(h)};
		}
	}
	for (enum use u = 0; u < USE__MAX; u++) {
		if ((draft->missing_uses & 1u << u) != 0) {
			struct buf id;
			buf_init(&id, v->arena, LABEL_MAX);
			buf_lit(&id, "label-use-");
			buf_add(&id, use_word(u));
			str label = phrase(c, v->lang, buf_z(&id));
			list[n++] = (struct missing_view){label, str_slice(buf_str(&id), S("label-").n, SIZE_MAX)};
		}
	}
	*ret = list;
	return n;
}

str page_answer_path(const struct visit *v, const struct item *item)
{
	return answer_path(v->arena, c, catalogue_framework_of(c, item), item);
}

size_t page_denied_count(const struct draft *draft)
{
	size_t n = 0;

	for (size_t i = 0; i < draft->section_count; i++) {
		for (size_t k = 0; k < draft->sections[i].clause_count; k++) {
			n += draft->sections[i].clauses[k].denied_count > 0;
		}
	}
	return n;
}

/* What our pattern has today. */
static size_t read_ours(struct tx *tx, const struct pattern *p, const struct draft_ours **ret)
{
	const struct section *first = &c->sections[p->sections.first];
	struct draft_ours *ours;
	size_t n = 0, count = 0;

	for (const struct section *s = first; s < first + p->sections.count; s++) {
		count += s->clauses.count;
	}
	ours = NEW_N(tx->arena, struct draft_ours, count);
	for (const struct section *s = first; s < first + p->sections.count; s++) {
		for (uint32_t i = s->clauses.first; i < s->clauses.first + s->clauses.count; i++) {
			const struct clause *clause = &c->clauses[i];
			ours[n++] = (struct draft_ours){catalogue_ref(c, clause->id), document_base(tx, clause)};
		}
	}
	*ret = ours;
	return n;
}

void page_freeze(struct tx *tx, const struct material *made, struct day day, struct buf *out)
{
	struct draft faces[DRAFT_FACE__MAX];
	const struct draft_ours *ours = NULL;
	size_t n = read_ours(tx, made->pattern, &ours);

	for (enum draft_face face = 0; face < DRAFT_FACE__MAX; face++) {
		faces[face] = document_draft(tx, made, face == DRAFT_FACE_EN ? LANG_EN : LANG_JA,
		                             face == DRAFT_FACE_FURIGANA, day);
		faces[face].undecided = false;
	}
	buf_init(out, tx->arena, DRAFT_BYTES_MAX);
	draft_freeze(out, tx->arena, faces, ours, n);
}
