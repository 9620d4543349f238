#include "web/page/item.h"

#include "render/item.h"
#include "store/round.h"
#include "web/page/item_html.h"

enum err item_framework(const struct visit *v, const struct framework **ret)
{
	const struct framework *f = catalogue_framework(&catalogue_builtin, visit_part(v, "framework"));

	if (f == NULL) {
		(void)FAIL(v->faults, ERR_MISSING, "framework-unknown", NOWHERE, visit_part(v, "framework"));
		return ERR_MISSING;
	}
	*ret = f;
	return OK;
}

enum err item_find(const struct visit *v, const struct framework *f, const struct item **ret)
{
	const struct item *item = catalogue_item(&catalogue_builtin, f, visit_part(v, "item"));

	if (item == NULL) {
		(void)FAIL(v->faults, ERR_MISSING, "round-item", NOWHERE, visit_part(v, "item"));
		return ERR_MISSING;
	}
	*ret = item;
	return OK;
}

static enum err fill_answer(struct tx *tx, struct item_page_view *page, const struct visit *v, enum scale scale)
{
	struct last_answer last;

	if (v->firm == NULL) {
		return OK;
	}
	TRY(round_last_answer(tx, page->framework_id, page->id, &last));
	page->has_answer = last.answer != ANSWER_NONE;
	page->answer = answer_label(&catalogue_builtin, scale, last.answer, v->lang);
	page->note = last.note;
	page->has_note = last.note.n > 0;
	page->answer_is_open = last.open;
	page->round = last.round;
	page->day = visit_day(v, last.at);
	return OK;
}

enum err page_item(struct tx *tx, struct visit *v)
{
	const struct framework *f = NULL;
	const struct item *item = NULL;

	TRY(item_framework(v, &f));
	TRY(item_find(v, f, &item));
	struct item_page_view page = item_page_view_of(v->arena, &catalogue_builtin, item, v->lang);

	page.terms.leads = true;
	TRY(fill_answer(tx, &page, v, f->scale));
	v->layout.title = page.title;
	frag_item_page(&v->out, v->lang, &v->layout, &page);
	return OK;
}
