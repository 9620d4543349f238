#include "web/page/step.h"

#include "core/message.h"
#include "store/firm.h"
#include "web/page/step_html.h"

static const char *const steps[] = {"0", "1", "2", "3", "4", NULL};
static const char *const step_names[] = {"step-none", "step-1", "step-2", "step-3", "step-4"};
_Static_assert(COUNT_OF(step_names) == TARGET_STEP_MAX + 1, "a name for each");

const struct field step_fields[STEP_FIELDS] = {
	{.name = "target", .kind = FIELD_CHOICE, .choices = steps, .label = "label-step-target"},
	{.name = "version", .kind = FIELD_NUMBER, .most = INT64_MAX},
};

static struct field_view target_field(struct visit *v)
{
	struct field_view f = visit_field_view(v, "target", str_of(steps[v->firm->target_step]));
	struct option_view *options = NEW_N(v->arena, struct option_view, COUNT_OF(step_names));

	for (size_t i = 0; i < COUNT_OF(step_names); i++) {
		options[i] = (struct option_view){
			.value = str_of(steps[i]),
			.label = phrase(&catalogue_builtin, v->lang, step_names[i]),
			.chosen = str_eq(f.value, str_of(steps[i])),
		};
	}
	f.options = options;
	f.option_count = COUNT_OF(step_names);
	f.theirs = options[v->firm->target_step].label;
	return f;
}

enum err page_step(struct tx *tx, struct visit *v)
{
	struct step_page_view page = {.layout = &v->layout, .form = visit_form(v, "/steps"), .stale = v->stale};

	(void)tx;
	if (v->firm == NULL) {
		visit_go(v, S("/begin"));
		return OK;
	}
	str seen = visit_number(v, v->firm->version);

	page.target = target_field(v);
	page.version = v->stale ? seen : visit_field(v, "version", seen);
	page.has_fault = page.target.has_fault;
	frag_step_page(&v->out, v->lang, &page);
	return OK;
}

enum err page_step_save(struct tx *tx, struct visit *v, str *ret_where)
{
	const struct q_firm_row *firm;

	TRY(q_firm(tx, &firm));
	if (firm == NULL) {
		return FAIL(tx->faults, ERR_NO, "firm-none", NOWHERE);
	}
	struct q_firm_set changed = firm_kept(firm);

	changed.version = visit_value(v, "version")->number;
	changed.target_step = visit_value(v, "target")->number;
	TRY(firm_set(tx, &changed));
	*ret_where = S("/?done=step");
	return OK;
}
