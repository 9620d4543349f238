#include "web/page/firm.h"

#include "core/message.h"
#include "store/firm.h"
#include "web/page/firm_html.h"

const struct field firm_fields[FIRM_FIELDS] = {
	{.name = "name", .kind = FIELD_LINE, .least = 1, .most = FIRM_NAME_MAX, .label = "label-firm-name"},
	{.name = "people",
         .kind = FIELD_NUMBER,
         .most = FIRM_PEOPLE_MAX,
         .may_be_empty = true,
         .label = "label-firm-people"},
	{.name = "version", .kind = FIELD_NUMBER, .most = INT64_MAX},
};

static str number_text(struct arena *a, int64_t n)
{
	return str_copy(a, INT_STR(n));
}

static void give_hint(struct field_view *f, const struct visit *v, const char *id)
{
	f->hint = phrase(&catalogue_builtin, v->lang, id);
	f->has_hint = true;
}

enum err page_firm(struct tx *tx, struct visit *v)
{
	struct firm_view page = {.layout = &v->layout, .form = visit_form(v, "/firm"), .stale = v->stale};
	const struct q_firm_row *firm = v->firm;

	(void)tx;
	bool has_people = firm != NULL && firm->people.has;
	str version = number_text(v->arena, firm == NULL ? 0 : firm->version);

	v->layout.at_firm = true;
	page.is_new = firm == NULL;
	page.name = visit_field_view(v, "name", firm == NULL ? S("") : firm->name);
	page.people = visit_field_view(v, "people", has_people ? number_text(v->arena, firm->people.n) : S(""));
	/* who was shown what somebody else saved, and sends again, means it */
	page.version = v->stale ? version : visit_field(v, "version", version);
	page.has_fault = page.name.has_fault || page.people.has_fault;
	page.name.purpose = S("organization");
	page.name.has_purpose = true;
	give_hint(&page.name, v, "hint-firm-name");
	give_hint(&page.people, v, "hint-firm-people");
	frag_firm_page(&v->out, v->lang, &page);
	return OK;
}

/* The firm as it is, with what the form says. */
static struct q_firm_set with_form(const struct q_firm_row *firm, const struct visit *v, int64_t version)
{
	const struct field_value *people = visit_value(v, "people");

	return (struct q_firm_set){
		.version = version,
		.name = visit_value(v, "name")->text,
		.industry = firm->industry,
		.people = {.has = people->given, .n = people->number},
		.prefecture = firm->prefecture,
		.legal_form = firm->legal_form,
		.uses = firm->uses,
		.uses_known = firm->uses_known,
		.target_step = firm->target_step,
		.zone = firm->zone,
	};
}

/* The transaction is one of a new tenant. */
static enum err make_firm(struct tx *tx, const struct visit *v)
{
	const struct q_firm_row *firm;

	TRY(firm_add(tx, visit_value(v, "name")->text));
	if (visit_value(v, "people")->given) {
		TRY(q_firm(tx, &firm));
		const struct q_firm_set known = with_form(firm, v, firm->version);
		TRY(firm_set(tx, &known));
	}
	return session_set_firm(tx, v->session.key, tx->actor.tenant);
}

enum err page_firm_save(struct tx *tx, struct visit *v, str *ret_where)
{
	const struct q_firm_row *firm;

	TRY(q_firm(tx, &firm));
	if (firm == NULL) {
		TRY(make_firm(tx, v));
	} else {
		const struct q_firm_set changed = with_form(firm, v, visit_value(v, "version")->number);
		TRY(firm_set(tx, &changed));
	}
	*ret_where = S("/?done=firm");
	return OK;
}
