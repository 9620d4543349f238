#include "web/page/step.h"

#include "base/test.h"
#include "store/firm.h"
#include "web/page/page_test.h"
#include "web/route.h"

static enum err aim(struct tx *tx, void *ctx)
{
	struct house *p = ctx;
	struct visit *v = &p->visit;
	str where = S("");

	v->faults = tx->faults;
	v->route = &(struct route){.fields = step_fields, .field_count = STEP_FIELDS};
	v->value[0] = (struct field_value){.given = true, .text = S("2"), .number = 2};
	v->value[1] = (struct field_value){.given = true, .text = S("1"), .number = 1};
	TRY(page_step_save(tx, v, &where));
	CHECK_STR(where, S("/?done=step"));
	return OK;
}

TEST(a_target_is_kept_with_all_else_that_is_known)
{
	SCOPED(house_end) struct house p;

	house_init(&p, page_step);
	p.request.http.path = S("/steps");
	house_write(&p, house_add_firm, NULL);
	str page = house_page(&p, house_firm, LANG_JA);
	CHECK(page_has(page, "value=\"0\" checked") && page_has(page, "name=\"version\" value=\"1\""));
	house_write(&p, aim, &p);
	page = house_page(&p, house_firm, LANG_EN);
	CHECK(page_has(page, "value=\"2\" checked") && page_has(page, "name=\"version\" value=\"2\""));
	CHECK(p.visit.firm->target_step == 2 && p.visit.firm->zone == 540);
	CHECK_STR(p.visit.firm->name, S("<i>さくら商店"));
}
