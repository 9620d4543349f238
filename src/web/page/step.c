#include "web/page/step.h"

#include "store/firm.h"
#include "web/page/step_html.h"

static const char *const steps[] = {"0", "1", "2", "3", "4", NULL};
static const char *const step_names[] = {"step-none", "step-1", "step-2", "step-3", "step-4"};
_Static_assert(COUNT_OF(step_names) == TARGET_STEP_MAX + 1, "a name for each");

const struct field step_fields[STEP_FIELDS] = {
	{.name = "target", .kind = FIELD_CHOICE, .choices = steps, .labels = step_names, .label = "label-step-target"},
	{.name = "version", .kind = FIELD_NUMBER, .most = INT64_MAX},
};

enum err page_step(struct tx *tx, struct visit *v)
{
	struct step_page_view page = {.layout = &v->layout, .form = visit_form(v, "/steps")};

	(void)tx;
	page.target = visit_field_view(v, "target", str_of(steps[v->firm->target_step]));
	page.version = visit_version(v, v->firm->version);
	page.unsaved = visit_unsaved(v, &page.target, 1);
	frag_step_page(&v->out, v->lang, &page);
	return OK;
}

enum err page_step_save(struct tx *tx, struct visit *v, str *ret_where)
{
	struct q_firm_set changed = firm_kept(v->firm);

	changed.version = visit_value(v, "version")->number;
	changed.target_step = visit_value(v, "target")->number;
	TRY(firm_set(tx, &changed));
	*ret_where = visit_done(v, S("/"), "step");
	return OK;
}
