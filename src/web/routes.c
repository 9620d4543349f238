#include "web/page/enter.h"
#include "web/page/firm.h"
#include "web/page/health.h"
#include "web/page/home.h"
#include "web/page/language.h"
#include "web/route.h"

#define FIELDS(rows, n) .fields = (rows), .field_count = (n)

const struct route routes[] = {
	{
		.method = METHOD_GET,
		.path = "/",
		.lane = LANE_READ,
		.may = MAY_READ,
		.show = page_home,
		.title = "page-home",
		.help = "page-home-help",
	},
	{
		.method = METHOD_GET,
		.path = "/firm",
		.lane = LANE_READ,
		.may = MAY_READ,
		.show = page_firm,
		.title = "page-firm",
		.help = "page-firm-help",
	},
	{
		.method = METHOD_POST,
		.path = "/firm",
		.lane = LANE_WRITE,
		.may = MAY_EDIT,
		.act = page_firm_save,
		FIELDS(firm_fields, FIRM_FIELDS),
		.title = "page-firm",
		.help = "page-firm-save-help",
	},
	{
		.method = METHOD_GET,
		.path = "/enter",
		.lane = LANE_WRITE,
		.may = MAY_ANYBODY,
		.act = page_enter,
		FIELDS(enter_fields, ENTER_FIELDS),
		.title = "page-enter",
		.help = "page-enter-help",
	},
	{
		.method = METHOD_POST,
		.path = "/enter",
		.lane = LANE_WRITE,
		.may = MAY_ANYBODY,
		.act = page_enter,
		.carries = true,
		FIELDS(enter_fields, ENTER_FIELDS),
		.title = "page-enter",
		.help = "page-enter-paste-help",
	},
	{
		.method = METHOD_POST,
		.path = "/leave",
		.lane = LANE_WRITE,
		.may = MAY_READ,
		.act = page_leave,
		.title = "page-leave",
		.help = "page-leave-help",
	},
	{
		.method = METHOD_GET,
		.path = "/language/:lang",
		.lane = LANE_READ,
		.may = MAY_ANYBODY,
		.show = page_language,
		FIELDS(language_fields, LANGUAGE_FIELDS),
		.title = "page-language",
		.help = "page-language-help",
	},
	{
		.method = METHOD_GET,
		.path = "/health",
		.lane = LANE_READ,
		.may = MAY_ANYBODY,
		.show = page_health,
		.bare = true,
		.type = "application/json",
		.title = "page-health",
		.help = "page-health-help",
	},
#ifdef ROUTES_FOR_TESTS
#include ROUTES_FOR_TESTS
#endif
};

const size_t route_count = COUNT_OF(routes);
