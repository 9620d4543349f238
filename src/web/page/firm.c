#include "web/page/firm.h"

#include "store/firm.h"
#include "web/page/firm_html.h"

#define USE_NAME "use-" /* in front of the word of a use: not an id */

/* The codes of JIS X 0401. */
static const char *const prefectures[] = {
	"1",  "2",  "3",  "4",  "5",  "6",  "7",  "8",  "9",  "10", "11", "12", "13", "14", "15", "16",
	"17", "18", "19", "20", "21", "22", "23", "24", "25", "26", "27", "28", "29", "30", "31", "32",
	"33", "34", "35", "36", "37", "38", "39", "40", "41", "42", "43", "44", "45", "46", "47", NULL,
};

static const char *const prefecture_labels[] = {
	"prefecture-01", "prefecture-02", "prefecture-03", "prefecture-04", "prefecture-05", "prefecture-06",
	"prefecture-07", "prefecture-08", "prefecture-09", "prefecture-10", "prefecture-11", "prefecture-12",
	"prefecture-13", "prefecture-14", "prefecture-15", "prefecture-16", "prefecture-17", "prefecture-18",
	"prefecture-19", "prefecture-20", "prefecture-21", "prefecture-22", "prefecture-23", "prefecture-24",
	"prefecture-25", "prefecture-26", "prefecture-27", "prefecture-28", "prefecture-29", "prefecture-30",
	"prefecture-31", "prefecture-32", "prefecture-33", "prefecture-34", "prefecture-35", "prefecture-36",
	"prefecture-37", "prefecture-38", "prefecture-39", "prefecture-40", "prefecture-41", "prefecture-42",
	"prefecture-43", "prefecture-44", "prefecture-45", "prefecture-46", "prefecture-47",
};

static const char *const legal_forms[] = {
#define X(word) word,
	LEGAL_FORM_LIST(X)
#undef X
		NULL,
};

static const char *const legal_form_labels[] = {
	"choice-sole", "choice-company", "choice-association", "choice-public-benefit", "choice-other",
};

const char *const firm_use_answers[] = {"yes", "no", "unknown", NULL};
const char *const firm_use_answer_labels[] = {"choice-yes", "choice-no", "choice-unknown"};

_Static_assert(COUNT_OF(prefecture_labels) == PREFECTURE_MAX, "a name for each prefecture");
_Static_assert(COUNT_OF(legal_form_labels) + 1 == COUNT_OF(legal_forms), "a name for each legal form");

const struct field firm_fields[FIRM_FIELDS] = {
	{FIRM_NAME_ROW},
	{FIRM_INDUSTRY_ROW},
	{FIRM_PEOPLE_ROW},
	{.name = "prefecture",
         .kind = FIELD_CHOICE,
         .choices = prefectures,
         .labels = prefecture_labels,
         .none = "choice-none",
         .may_be_empty = true,
         .label = "label-firm-prefecture",
         .hint = "hint-firm-prefecture"},
	{.name = "legal-form",
         .kind = FIELD_CHOICE,
         .choices = legal_forms,
         .labels = legal_form_labels,
         .none = "choice-none",
         .may_be_empty = true,
         .label = "label-firm-legal-form",
         .hint = "hint-firm-legal-form"},
	FIRM_SAID_ROWS,
	FIRM_USE_ROWS,
	{.name = "version", .kind = FIELD_NUMBER, .most = INT64_MAX},
};

/* ---- what is saved, as the form says it ---- */

str page_firm_use(const struct q_firm_row *firm, enum use u)
{
	int64_t bit = INT64_C(1) << u;

	return (firm->uses_known & bit) == 0 ? S("unknown") : (firm->uses & bit) != 0 ? S("yes") : S("no");
}

static const struct field_view *fields_of(struct visit *v, const struct q_firm_row *firm, size_t n)
{
	str saved[FIRM_SHOWN_FIELDS] = {
		firm->name,
		firm->industry,
		visit_maybe(v, firm->people),
		visit_maybe(v, firm->prefecture),
		firm->legal_form,
		firm->representative,
		firm->address,
		firm->contact,
	};

	for (enum use u = 0; u < USE__MAX; u++) {
		saved[FIRM_ABOUT_FIELDS + u] = page_firm_use(firm, u);
	}
	return visit_fields(v, saved, n);
}

enum err page_firm(struct tx *tx, struct visit *v)
{
	static const struct q_firm_row nobody = {.name = S(""), .industry = S(""), .legal_form = S("")};
	struct firm_view page = {.layout = &v->layout, .form = visit_form(v, "/firm"), .is_new = v->firm == NULL};
	const struct q_firm_row *firm = page.is_new ? &nobody : v->firm;
	size_t shown = page.is_new ? FIRM_FIRST_FIELDS : FIRM_SHOWN_FIELDS;

	(void)tx;
	page.about = fields_of(v, firm, shown);
	page.about_count = page.is_new ? FIRM_FIRST_FIELDS : FIRM_ABOUT_FIELDS;
	page.uses = page.about + page.about_count;
	page.use_count = shown - page.about_count;
	page.unsaved = visit_unsaved(v, page.about, shown);
	page.version = visit_version(v, firm->version);
	frag_firm_page(&v->out, v->lang, &page);
	return OK;
}

/* ---- saving ---- */

/* The use that a field is about; USE__MAX: none. */
static enum use use_of(str field)
{
	enum use u = 0;

	while (u < USE__MAX && !(str_starts(field, S(USE_NAME)) &&
	                         str_eq(str_slice(field, sizeof USE_NAME - 1, SIZE_MAX), use_word(u)))) {
		u++;
	}
	return u;
}

static void take_use(struct q_firm_set *firm, enum use u, str answer)
{
	int64_t bit = INT64_C(1) << u;

	firm->uses_known = str_eq(answer, S("unknown")) ? firm->uses_known & ~bit : firm->uses_known | bit;
	firm->uses = str_eq(answer, S("yes")) ? firm->uses | bit : firm->uses & ~bit;
}

/* Puts what was sent into the profile. */
static enum err take_form(struct q_firm_set *firm, const struct visit *v)
{
	for (size_t i = 0; i < v->route->field_count; i++) {
		str field = str_of(v->route->fields[i].name), text = v->value[i].text;
		enum use u = use_of(field);
		if (text.p == NULL || str_eq(field, S("version"))) {
			continue;
		}
		if (u == USE__MAX) {
			TRY(firm_field(firm, field, text, v->faults));
		} else if (v->value[i].given) {
			take_use(firm, u, text);
		}
	}
	return OK;
}

enum err page_firm_told(const struct q_firm_row *firm, const struct visit *v, int64_t version, struct q_firm_set *ret)
{
	*ret = firm_kept(firm);
	ret->version = version;
	return take_form(ret, v);
}

/* Does the form say anything but the name? */
static bool says_more(const struct visit *v)
{
	bool more = false;

	for (size_t i = 0; i < v->route->field_count; i++) {
		const char *name = v->route->fields[i].name;
		more |= v->value[i].given && strcmp(name, "name") != 0 && strcmp(name, "version") != 0;
	}
	return more;
}

enum err page_firm_make(struct tx *tx, const struct visit *v)
{
	const struct q_firm_row *firm;
	struct q_firm_set known;

	TRY(firm_add(tx, visit_value(v, "name")->text));
	if (says_more(v)) {
		TRY(q_firm(tx, &firm));
		TRY(page_firm_told(firm, v, firm->version, &known));
		TRY(firm_set(tx, &known));
	}
	return session_set_firm(tx, v->session.key, tx->actor.tenant);
}

enum err page_firm_save(struct tx *tx, struct visit *v, str *ret_where)
{
	const struct q_firm_row *firm;
	struct q_firm_set changed;

	TRY(q_firm(tx, &firm));
	if (firm == NULL) {
		TRY(page_firm_make(tx, v));
	} else {
		TRY(page_firm_told(firm, v, visit_value(v, "version")->number, &changed));
		TRY(firm_set(tx, &changed));
	}
	*ret_where = visit_done(v, S("/"), "saved");
	return OK;
}
