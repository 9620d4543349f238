#include "core/edition.h"
#include "core/message.h"
#include "offline/inside.h"
#include "offline/offline_html.h"

static const struct sheet_choice_view *choices_of(const struct call *d, enum scale scale, size_t *ret_n)
{
	const struct catalogue *c = d->book->catalogue;
	struct sheet_choice_view *choices = NEW_N(d->arena, struct sheet_choice_view, ANSWER__MAX);
	size_t n = 0;

	for (enum answer a = ANSWER_NONE + 1; a < ANSWER__MAX; a++) {
		if (scale_allows(scale, a)) {
			choices[n++] = (struct sheet_choice_view){
				.label = answer_label(c, scale, a, d->lang),
				.points = str_copy(d->arena, INT_STR(answer_points(a))),
				.has_points = scale_scored(scale) && a != ANSWER_NA,
			};
		}
	}
	*ret_n = n;
	return choices;
}

static struct sheet_view sheet_of(const struct call *d, const struct framework *f)
{
	const struct catalogue *c = d->book->catalogue;
	struct sheet_question_view *questions = NEW_N(d->arena, struct sheet_question_view, f->items.count);
	struct sheet_view s = {.title = catalogue_text(c, f->title, d->lang), .questions = questions};

	for (uint32_t i = 0; i < f->items.count; i++) {
		const struct item *item = catalogue_item_at(c, f, i);
		questions[s.question_count++] = (struct sheet_question_view){
			catalogue_ref(c, item->id), catalogue_text(c, item->question, d->lang)};
	}
	s.choices = choices_of(d, f->scale, &s.choice_count);
	return s;
}

struct sheets_view call_sheets(const struct call *d)
{
	const str ids[] = {EDITION_ARTICLES, EDITION_SELFCHECK};
	struct sheet_view *sheets = NEW_N(d->arena, struct sheet_view, COUNT_OF(ids));

	for (size_t i = 0; i < COUNT_OF(ids); i++) {
		sheets[i] = sheet_of(d, catalogue_framework(d->book->catalogue, ids[i]));
	}
	return (struct sheets_view){d->lang == LANG_EN ? S("en") : S("ja"), sheets, COUNT_OF(ids)};
}

void call_paper(struct call *d)
{
	struct sheets_view v = call_sheets(d);

	frag_offline_paper(&d->out, d->lang, &v);
}

bool call_notice(struct call *d, str name)
{
	static const struct {
		str name;
		const char *says;
		bool is_wrong, offers_file;
	} notices[] = {
		{S("full"), "offline-full", true, true},         {S("forbidden"), "offline-forbidden", true, true},
		{S("cleared"), "offline-cleared", true, true},   {S("unreadable"), "offline-unreadable", true, false},
		{S("opened"), "offline-opened", false, false},   {S("saved"), "offline-saved", false, false},
		{S("deleted"), "offline-deleted", false, false}, {S("large"), "offline-large", true, false},
		{S("broken"), "offline-broken", true, false},    {S("foreign"), "offline-foreign", true, false},
		{S("newer"), "offline-newer", true, false},      {S("kept"), "notice-saved", false, false},
	};

	for (size_t i = 0; i < COUNT_OF(notices); i++) {
		if (str_eq(name, notices[i].name)) {
			struct notice_view v = {
				.text = phrase(d->book->catalogue, d->lang, notices[i].says),
				.is_wrong = notices[i].is_wrong,
				.offers_file = notices[i].offers_file,
			};
			frag_offline_notice(&d->out, d->lang, &v);
			return true;
		}
	}
	return false;
}
