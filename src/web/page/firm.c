#include "web/page/firm.h"

#include "core/message.h"
#include "store/firm.h"
#include "web/page/firm_html.h"

const struct field firm_fields[FIRM_FIELDS] = {
	{FIRM_NAME_ROW},
	{FIRM_PEOPLE_ROW},
	{.name = "version", .kind = FIELD_NUMBER, .most = INT64_MAX},
};

static void give_hint(struct field_view *f, const struct visit *v, const char *id)
{
	f->hint = phrase(&catalogue_builtin, v->lang, id);
	f->has_hint = true;
}

struct field_view page_firm_name(struct visit *v, str saved)
{
	struct field_view f = visit_field_view(v, "name", saved);

	f.purpose = S("organization");
	f.has_purpose = true;
	give_hint(&f, v, "hint-firm-name");
	return f;
}

struct field_view page_firm_people(struct visit *v, str saved)
{
	struct field_view f = visit_field_view(v, "people", saved);

	give_hint(&f, v, "hint-firm-people");
	return f;
}

enum err page_firm(struct tx *tx, struct visit *v)
{
	struct firm_view page = {.layout = &v->layout, .form = visit_form(v, "/firm"), .stale = v->stale};
	const struct q_firm_row *firm = v->firm;

	(void)tx;
	bool has_people = firm != NULL && firm->people.has;
	str version = visit_number(v, firm == NULL ? 0 : firm->version);

	v->layout.at_firm = true;
	page.is_new = firm == NULL;
	page.name = page_firm_name(v, firm == NULL ? S("") : firm->name);
	page.people = page_firm_people(v, has_people ? visit_number(v, firm->people.n) : S(""));
	/* who was shown what somebody else saved, and sends again, means it */
	page.version = v->stale ? version : visit_field(v, "version", version);
	page.has_fault = page.name.has_fault || page.people.has_fault;
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

enum err page_firm_make(struct tx *tx, const struct visit *v, str industry)
{
	const struct q_firm_row *firm;

	TRY(firm_add(tx, visit_value(v, "name")->text));
	if (visit_value(v, "people")->given || industry.n > 0) {
		TRY(q_firm(tx, &firm));
		struct q_firm_set known = with_form(firm, v, firm->version);
		known.industry = industry;
		TRY(firm_set(tx, &known));
	}
	return session_set_firm(tx, v->session.key, tx->actor.tenant);
}

enum err page_firm_save(struct tx *tx, struct visit *v, str *ret_where)
{
	const struct q_firm_row *firm;

	TRY(q_firm(tx, &firm));
	if (firm == NULL) {
		TRY(page_firm_make(tx, v, S("")));
	} else {
		const struct q_firm_set changed = with_form(firm, v, visit_value(v, "version")->number);
		TRY(firm_set(tx, &changed));
	}
	*ret_where = S("/?done=firm");
	return OK;
}
