#include "web/page/proposal.h"

#include "core/message.h"
#include "intake/draft.h"
#include "render/document.h"
#include "store/proposal.h"
#include "sys/hash.h"
#include "web/page/difference.h"
#include "web/page/proposal_html.h"
#include "web/page/version.h"

enum { KEY_DIGITS = 64 };

static const char *const answer_words[] = {"taken", "kept", NULL};

const struct field proposal_fields[PROPOSAL_FIELDS] = {
	{.name = "clause", .kind = FIELD_LINE, .least = 1, .most = DRAFT_ID_MAX, .label = "label-clause"},
	{.name = "key", .kind = FIELD_LINE, .least = KEY_DIGITS, .most = KEY_DIGITS, .label = "label-proposal-key"},
	{.name = "answer", .kind = FIELD_CHOICE, .choices = answer_words},
};

/* A paper as it was decided, and as it would be today, in both languages. */
struct step {
	const struct pattern *pattern;
	const struct q_document_version_row *version; /* NULL: none was decided */
	struct material material;
	struct draft before[LANG__MAX], after[LANG__MAX];
	const struct draft_ours *ours;
	size_t ours_count;
	struct proposals said;
};

static enum err find_version(struct tx *tx, const struct pattern *p, const struct q_document_version_row **ret)
{
	return document_version_find(tx, catalogue_ref(&catalogue_builtin, p->id), 0, ret);
}

/* Of the version that was decided; the material is of its pattern. */
static enum err fill_step(struct tx *tx, const struct visit *v, struct step *s)
{
	struct thawed thawed;
	str frozen;

	TRY(document_version_frozen(tx, s->version, &frozen));
	TRY(draft_thaw(v->arena, &catalogue_builtin, frozen, FACE_BIT(DRAFT_FACE_JA) | FACE_BIT(DRAFT_FACE_EN), &thawed,
	               tx->faults));
	s->ours = thawed.ours;
	s->ours_count = thawed.ours_count;
	for (enum lang lang = 0; lang < LANG__MAX; lang++) {
		s->before[lang] = thawed.face[draft_face_of(lang, false)];
		/* the day alone is no change */
		s->after[lang] = document_draft(tx, &s->material, lang, false, s->before[lang].day);
	}
	return proposal_read(tx, s->version->pattern, &s->said);
}

static enum err read_step(struct tx *tx, const struct visit *v, const struct pattern *p, struct step *ret)
{
	struct step s = {.pattern = p};

	TRY(find_version(tx, p, &s.version));
	if (s.version != NULL) {
		TRY(document_read(tx, s.version->pattern, &s.material));
		TRY(fill_step(tx, v, &s));
	}
	*ret = s;
	return OK;
}

/* ---- what a difference is ---- */

/* What our words were when it was decided; p == NULL: there was no such clause. */
static str base_then(const struct step *s, str id)
{
	for (size_t i = 0; i < s->ours_count; i++) {
		if (str_eq(s->ours[i].id, id)) {
			return s->ours[i].base;
		}
	}
	return (str){NULL, 0};
}

/* The firm changed it by itself. */
static bool is_own(const struct step *s, const struct draft_difference *d)
{
	if (d->after != NULL) {
		return d->after->edit != NULL;
	}
	return base_then(s, d->before->id).p == NULL || document_is_off(&s->material, d->before->id);
}

static str id_of(const struct draft_difference *d)
{
	return d->after != NULL ? d->after->id : d->before->id;
}

static str key_of(struct arena *a, const struct step *s, str id)
{
	return proposal_key(a, draft_clause_text(a, draft_clause_named(&s->after[LANG_JA], id)),
	                    draft_clause_text(a, draft_clause_named(&s->after[LANG_EN], id)));
}

static enum proposal_answer answer_of(struct arena *a, const struct step *s, const struct draft_difference *d)
{
	return proposal_said(&s->said, id_of(d), key_of(a, s, id_of(d)));
}

/* What is denied now, and was not when it was decided: a clause that promises it in both. */
static bool newly_denied(const struct step *s, enum lang lang, const struct draft_clause *now)
{
	const struct draft_clause *then = draft_clause_named(&s->before[lang], now->id);

	return then != NULL && now->denied_count > 0 && then->denied_count == 0;
}

static size_t broken_count(const struct step *s, enum lang lang)
{
	const struct draft *d = &s->after[lang];
	size_t n = 0;

	for (size_t i = 0; i < d->section_count; i++) {
		for (size_t k = 0; k < d->sections[i].clause_count; k++) {
			n += newly_denied(s, lang, &d->sections[i].clauses[k]);
		}
	}
	return n;
}

/* Would it be kept as the very same bytes, were it decided today?  Then there is nothing to propose, and what was kept
 * need not be read. */
static bool is_in_step(struct tx *tx, const struct step *s)
{
	struct sha256_room room;
	struct buf frozen;

	page_freeze(tx, &s->material, day_read(s->version->decided_on), &frozen);
	return !frozen.bad && str_eq(sha256_of(S(""), buf_str(&frozen), &room), s->version->file);
}

enum err page_proposal_count(struct tx *tx, const struct visit *v, const struct pattern *p, struct material *made,
                             size_t *ret)
{
	const struct draft_difference *list;
	struct step s = {.pattern = p};
	size_t n, open = 0;

	*ret = 0;
	TRY(find_version(tx, p, &s.version));
	if (s.version == NULL) {
		return OK;
	}
	TRY(made->pattern == NULL ? document_read(tx, s.version->pattern, made)
	                          : document_turn(tx, s.version->pattern, made));
	s.material = *made;
	if (is_in_step(tx, &s)) {
		return OK;
	}
	TRY(fill_step(tx, v, &s));
	n = draft_differences(v->arena, &s.before[v->lang], &s.after[v->lang], &list);
	for (size_t i = 0; i < n; i++) {
		open += !is_own(&s, &list[i]) && answer_of(v->arena, &s, &list[i]) == PROPOSAL_OPEN;
	}
	*ret = open + broken_count(&s, v->lang);
	return OK;
}

/* ---- why ---- */

/* It comes or goes with what the firm answered, and with nothing else. */
static bool follows_answers(const struct clause *c)
{
	return c->items.count > 0 && c->uses == 0 && c->industries == 0 && c->people_from == 0 && c->people_to == 0;
}

static const char *why_of(struct tx *tx, const struct step *s, const struct draft_difference *d)
{
	const struct clause *c = d->after != NULL ? d->after->clause : d->before->clause;
	str then = base_then(s, id_of(d));

	if (c == NULL) {
		return "why-edition-gone";
	}
	if (then.p == NULL) {
		return "why-edition-new";
	}
	if (!str_eq(then, document_base(tx, c))) {
		return "why-edition";
	}
	return d->change != DRAFT_CHANGED && follows_answers(c) ? "why-answer" : "why-profile";
}

/* ---- the page ---- */

static struct proposal_view view_of(struct tx *tx, struct visit *v, const struct step *s,
                                    const struct draft_difference *d)
{
	enum proposal_answer answer = answer_of(v->arena, s, d);
	str key = key_of(v->arena, s, id_of(d));
	struct proposal_view view = {
		.difference = difference_view_of(v->arena, d),
		.why = phrase(&catalogue_builtin, v->lang, why_of(tx, s, d)),
		.form = visit_form(v, ""),
		.is_open = answer == PROPOSAL_OPEN,
		.is_taken = answer == PROPOSAL_TAKEN,
		.is_kept = answer == PROPOSAL_KEPT,
		.may_answer = v->layout.edits && answer == PROPOSAL_OPEN,
	};
	struct buf hex;

	buf_init(&hex, v->arena, KEY_DIGITS);
	buf_hex(&hex, key.p, key.n);
	view.key = buf_str(&hex);
	view.form.action = page_paper_path(v, s->pattern, S("/changes"));
	return view;
}

static void fill_differences(struct tx *tx, struct visit *v, const struct step *s, struct proposals_view *page)
{
	const struct draft_difference *list;
	size_t n = draft_differences(v->arena, &s->before[v->lang], &s->after[v->lang], &list);
	struct proposal_view *proposals = NEW_N(v->arena, struct proposal_view, n);
	struct difference_view *own = NEW_N(v->arena, struct difference_view, n);

	for (size_t i = 0; i < n; i++) {
		if (is_own(s, &list[i])) {
			own[page->own_count++] = difference_view_of(v->arena, &list[i]);
		} else {
			proposals[page->proposal_count++] = view_of(tx, v, s, &list[i]);
		}
	}
	page->proposals = proposals;
	page->own = own;
	page->has_proposals = page->proposal_count > 0;
	page->has_own = page->own_count > 0;
}

static void fill_broken(const struct visit *v, const struct step *s, struct proposals_view *page)
{
	const struct draft *d = &s->after[v->lang];
	struct broken_view *list = NEW_N(v->arena, struct broken_view, broken_count(s, v->lang));

	for (size_t i = 0; i < d->section_count; i++) {
		for (size_t k = 0; k < d->sections[i].clause_count; k++) {
			const struct draft_clause *c = &d->sections[i].clauses[k];
			if (newly_denied(s, v->lang, c)) {
				list[page->broken_count++] =
					(struct broken_view){document_say_denied(v->arena, d, c, 0, v->lang),
				                             page_answer_path(v, c->denied[0])};
			}
		}
	}
	page->broken = list;
	page->has_broken = page->broken_count > 0;
}

enum err page_proposal(struct tx *tx, struct visit *v)
{
	struct proposals_view page = {.layout = &v->layout};
	const struct pattern *p;
	struct step s;

	TRY(page_pattern(tx, v, &p));
	TRY(read_step(tx, v, p, &s));
	page.pattern = catalogue_ref(&catalogue_builtin, p->id);
	page.title = catalogue_text(&catalogue_builtin, p->title, v->lang);
	page.is_decided = s.version != NULL;
	if (page.is_decided) {
		page.number = s.version->number;
		fill_differences(tx, v, &s, &page);
		fill_broken(v, &s, &page);
	}
	v->layout.title = page.title;
	frag_proposal_page(&v->out, v->lang, &page);
	return OK;
}

/* ---- the form ---- */

/* The words of a clause as they were decided. */
static struct own_words words_of(struct arena *a, const struct step *s, str id)
{
	struct own_words words = {.title = {S(""), S("")}};

	for (enum lang lang = 0; lang < LANG__MAX; lang++) {
		const struct draft_clause *clause = draft_clause_named(&s->before[lang], id);
		if (clause != NULL) {
			words.title[lang] = line_plain(a, clause->title);
			words.text[lang] = draft_clause_writing(a, clause);
		}
	}
	return words;
}

/* The clause of ours that stood before it when it was decided; empty: none did. */
static str clause_before(const struct step *s, str id)
{
	const struct draft *d = &s->before[LANG_JA];
	str last = S("");

	for (size_t i = 0; i < d->section_count; i++) {
		for (size_t k = 0; k < d->sections[i].clause_count; k++) {
			const struct draft_clause *c = &d->sections[i].clauses[k];
			if (str_eq(c->id, id)) {
				return last;
			}
			last = c->clause != NULL ? c->id : last;
		}
	}
	return last;
}

/* So that the draft says what was decided. */
static enum err keep(struct tx *tx, const struct step *s, const struct draft_difference *d)
{
	str id = id_of(d), pattern = s->version->pattern;
	struct own_words words;
	int64_t added;

	if (d->change == DRAFT_ADDED) {
		return document_switch(tx, pattern, id, false);
	}
	words = words_of(tx->arena, s, id);
	return d->change == DRAFT_CHANGED ? document_reword(tx, pattern, id, 0, &words)
	                                  : document_add(tx, pattern, clause_before(s, id), &words, &added);
}

/* The proposal that the form is about, as it is now. */
static const struct draft_difference *find_proposal(struct visit *v, const struct step *s)
{
	const struct draft_difference *list;
	size_t n = draft_differences(v->arena, &s->before[v->lang], &s->after[v->lang], &list);

	for (size_t i = 0; i < n; i++) {
		str key = key_of(v->arena, s, id_of(&list[i]));
		struct buf hex;
		buf_init(&hex, v->arena, KEY_DIGITS);
		buf_hex(&hex, key.p, key.n);
		if (!is_own(s, &list[i]) && str_eq(id_of(&list[i]), visit_value(v, "clause")->text) &&
		    str_eq(buf_str(&hex), visit_value(v, "key")->text)) {
			return &list[i];
		}
	}
	return NULL;
}

enum err page_proposal_save(struct tx *tx, struct visit *v, str *ret_where)
{
	bool keeps = visit_value(v, "answer")->number == 1;
	const struct draft_difference *d;
	const struct pattern *p;
	struct step s;

	TRY(page_pattern(tx, v, &p));
	TRY(read_step(tx, v, p, &s));
	d = s.version == NULL ? NULL : find_proposal(v, &s);
	if (d == NULL) {
		return FAIL(tx->faults, ERR_NO, "record-changed", NOWHERE);
	}
	*ret_where = visit_done(v, page_paper_path(v, p, S("/changes")), keeps ? "kept" : "taken");
	TRY(proposal_say(tx, s.version->pattern, id_of(d), key_of(v->arena, &s, id_of(d)),
	                 keeps ? PROPOSAL_KEPT : PROPOSAL_TAKEN));
	return keeps ? keep(tx, &s, d) : OK;
}
