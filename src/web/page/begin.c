#include "web/page/begin.h"

#include "core/message.h"
#include "web/page/begin_html.h"
#include "web/page/firm.h"

enum { INDUSTRIES = 20, PATH_MAX_BYTES = 64 };

/* The letters of the Japanese standard industrial classification. */
static const char *const letters[INDUSTRIES + 1] = {
	"A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N", "O", "P", "Q", "R", "S", "T", NULL,
};

static const char *const industries[INDUSTRIES] = {
	"industry-a", "industry-b", "industry-c", "industry-d", "industry-e", "industry-f", "industry-g",
	"industry-h", "industry-i", "industry-j", "industry-k", "industry-l", "industry-m", "industry-n",
	"industry-o", "industry-p", "industry-q", "industry-r", "industry-s", "industry-t",
};

const struct field begin_fields[BEGIN_FIELDS] = {
	{FIRM_NAME_ROW},
	{.name = "industry",
         .kind = FIELD_CHOICE,
         .choices = letters,
         .may_be_empty = true,
         .label = "label-firm-industry"},
	{FIRM_PEOPLE_ROW},
};

/* Why somebody came, as in the address, and which questions help. */
static const struct reason {
	str word, where;
	bool declares;
} reasons[] = {
	{S("customer"), S("/answer/ipa-selfcheck-3.1"), false},
	{S("subsidy"), S("/answer/ipa-articles-4.0"), true},
	{S("worry"), S("/answer/ipa-selfcheck-3.1"), false},
};

static enum err find_reason(const struct visit *v, const struct reason **ret)
{
	for (size_t i = 0; i < COUNT_OF(reasons); i++) {
		if (str_eq(v->parts.part[0], reasons[i].word)) {
			*ret = &reasons[i];
			return OK;
		}
	}
	return FAIL(v->faults, ERR_MISSING, "begin-unknown", NOWHERE, v->parts.part[0]);
}

enum err page_begin(struct tx *tx, struct visit *v)
{
	(void)tx;
	if (v->firm != NULL) {
		visit_go(v, S("/"));
	} else {
		frag_begin_ways(&v->out, v->lang, &v->layout);
	}
	return OK;
}

/* "E ものづくり（製造）" */
static str industry_label(const struct visit *v, size_t i)
{
	str word = phrase(&catalogue_builtin, v->lang, industries[i]);
	struct buf b;

	buf_init(&b, v->arena, word.n + 4);
	buf_add(&b, str_of(letters[i]));
	buf_char(&b, ' ');
	buf_add(&b, word);
	return buf_str(&b);
}

static struct field_view industry_field(struct visit *v)
{
	struct field_view f = visit_field_view(v, "industry", S(""));
	struct option_view *options = NEW_N(v->arena, struct option_view, INDUSTRIES + 1);

	options[0] = (struct option_view){S(""), phrase(&catalogue_builtin, v->lang, "industry-none"), f.value.n == 0};
	for (size_t i = 0; i < INDUSTRIES; i++) {
		str letter = str_of(letters[i]);
		options[i + 1] = (struct option_view){letter, industry_label(v, i), str_eq(f.value, letter)};
	}
	f.options = options;
	f.option_count = INDUSTRIES + 1;
	f.hint = phrase(&catalogue_builtin, v->lang, "hint-firm-industry");
	f.has_hint = true;
	return f;
}

static str path_of(struct arena *a, const struct reason *reason)
{
	struct buf b;

	buf_init(&b, a, PATH_MAX_BYTES);
	buf_lit(&b, "/begin/");
	buf_add(&b, reason->word);
	return buf_str(&b);
}

enum err page_begin_firm(struct tx *tx, struct visit *v)
{
	struct begin_view page = {.layout = &v->layout, .form = visit_form(v, "")};
	const struct reason *reason;

	(void)tx;
	TRY(find_reason(v, &reason));
	/* what was typed is shown even where another tab was faster */
	if (v->firm != NULL && v->typed == NULL) {
		visit_go(v, S("/"));
		return OK;
	}
	page.form.action = path_of(v->arena, reason);
	page.declares = reason->declares;
	page.name = page_firm_name(v, S(""));
	page.industry = industry_field(v);
	page.people = page_firm_people(v, S(""));
	page.has_fault = page.name.has_fault || page.industry.has_fault || page.people.has_fault;
	frag_begin_firm(&v->out, v->lang, &page);
	return OK;
}

enum err page_begin_save(struct tx *tx, struct visit *v, str *ret_where)
{
	const struct field_value *industry = visit_value(v, "industry");
	const struct q_firm_row *firm;
	const struct reason *reason;

	TRY(find_reason(v, &reason));
	TRY(q_firm(tx, &firm));
	if (firm != NULL) {
		return FAIL(tx->faults, ERR_NO, "firm-there", NOWHERE);
	}
	TRY(page_firm_make(tx, v, industry->given ? industry->text : S("")));
	*ret_where = reason->where;
	return OK;
}
