#include "store/certification.h"
#include "store/insurance.h"
#include "web/page/answer.h"
#include "web/page/article.h"
#include "web/page/begin.h"
#include "web/page/emergency.h"
#include "web/page/enter.h"
#include "web/page/entry.h"
#include "web/page/firm.h"
#include "web/page/health.h"
#include "web/page/home.h"
#include "web/page/item.h"
#include "web/page/language.h"
#include "web/page/measure.h"
#include "web/page/result.h"
#include "web/page/round.h"
#include "web/page/search.h"
#include "web/page/source.h"
#include "web/page/term.h"
#include "web/page/step.h"
#include "web/page/task.h"
#include "web/route.h"

#define FIELDS(rows, n) .fields = (rows), .field_count = (n)

#define ENTRY_SHOW(noun_, path_, show_, title_, help_)                                                                 \
	.method = METHOD_GET, .path = (path_), .lane = LANE_READ, .may = MAY_READ, .show = (show_), .kept = true,      \
	.entry = &noun_##_kind, .title = (title_), .help = (help_)
#define ENTRY_ACT(noun_, path_, act_, fields_, title_, help_)                                                          \
	.method = METHOD_POST, .path = (path_), .lane = LANE_WRITE, .may = MAY_EDIT, .act = (act_),                    \
	.entry = &noun_##_kind, .title = (title_), .help = (help_), FIELDS(fields_, COUNT_OF(fields_))

/* The pages of a noun of entries (page/entry.h): its list, the form of a new one and of one, and its removal. */
#define ENTRY_ROUTES(noun_, path_, title_)                                                                             \
	{ENTRY_SHOW(noun_, path_, page_entry_list, title_, "page-entry-help"),                                         \
	 FIELDS(entry_list_fields, ENTRY_LIST_FIELDS)},                                                                \
		{ENTRY_SHOW(noun_, path_ "/new", page_entry_new, "page-entry-new", "page-entry-new-help")},            \
		{ENTRY_ACT(noun_, path_ "/new", page_entry_add, noun_##_fields, "page-entry-new",                      \
	                   "page-entry-add-help")},                                                                    \
		{ENTRY_SHOW(noun_, path_ "/:id", page_entry_one, "page-entry-one", "page-entry-one-help")},            \
		{ENTRY_ACT(noun_, path_ "/:id", page_entry_save, noun_##_fields, "page-entry-one",                     \
	                   "page-entry-save-help")},                                                                   \
		{ENTRY_SHOW(noun_, path_ "/:id/remove", page_entry_ask, "page-entry-remove", "page-entry-ask-help")},  \
	{                                                                                                              \
		ENTRY_ACT(noun_, path_ "/:id/remove", page_entry_remove, entry_remove_fields, "page-entry-remove",     \
		          "page-entry-remove-help")                                                                    \
	}

const struct route routes[] = {
	{
		.method = METHOD_GET,
		.path = "/",
		.lane = LANE_READ,
		.may = MAY_READ,
		.show = page_home,
		.kept = true,
		.title = "page-home",
		.help = "page-home-help",
	},
	{
		.method = METHOD_GET,
		.path = "/firm",
		.lane = LANE_READ,
		.may = MAY_READ,
		.show = page_firm,
		.kept = true,
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
		.path = "/emergency",
		.lane = LANE_READ,
		.may = MAY_ANYBODY,
		.show = page_emergency,
		.kept = true,
		.title = "page-emergency",
		.help = "page-emergency-help",
	},
	{
		.method = METHOD_GET,
		.path = "/rounds",
		.lane = LANE_READ,
		.may = MAY_READ,
		.show = page_round,
		.kept = true,
		FIELDS(round_fields, ROUND_FIELDS),
		.title = "page-round",
		.help = "page-round-help",
	},
	{
		.method = METHOD_GET,
		.path = "/result/:framework/:number",
		.lane = LANE_READ,
		.may = MAY_READ,
		.show = page_result,
		.kept = true,
		.title = "page-result",
		.help = "page-result-help",
	},
	{
		.method = METHOD_GET,
		.path = "/result/:framework/:number/table.csv",
		.lane = LANE_READ,
		.may = MAY_READ,
		.show = page_result_csv,
		.bare = true,
		.type = "text/csv; charset=utf-8",
		.title = "page-result-csv",
		.help = "page-result-csv-help",
	},
	{
		.method = METHOD_GET,
		.path = "/result/:framework/:number/data.json",
		.lane = LANE_READ,
		.may = MAY_READ,
		.show = page_result_json,
		.bare = true,
		.type = "application/json",
		.title = "page-result-json",
		.help = "page-result-json-help",
	},
	{
		.method = METHOD_GET,
		.path = "/result/:framework/:number/page.html",
		.lane = LANE_READ,
		.may = MAY_READ,
		.show = page_result_html,
		.bare = true,
		.type = "text/html; charset=utf-8",
		.title = "page-result-html",
		.help = "page-result-html-help",
	},
	{
		.method = METHOD_GET,
		.path = "/result/:framework/:number/report.pdf",
		.lane = LANE_SLOW,
		.may = MAY_READ,
		.show = page_result_pdf,
		.bare = true,
		.type = "application/pdf",
		.title = "page-result-pdf",
		.help = "page-result-pdf-help",
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
	{
		.method = METHOD_GET,
		.path = "/begin",
		.lane = LANE_READ,
		.may = MAY_READ,
		.show = page_begin,
		.title = "page-begin",
		.help = "page-begin-help",
	},
	{
		.method = METHOD_GET,
		.path = "/begin/:reason",
		.lane = LANE_READ,
		.may = MAY_READ,
		.show = page_begin_firm,
		.title = "page-firm",
		.help = "page-begin-firm-help",
	},
	{
		.method = METHOD_POST,
		.path = "/begin/:reason",
		.lane = LANE_WRITE,
		.may = MAY_EDIT,
		.act = page_begin_save,
		FIELDS(begin_fields, BEGIN_FIELDS),
		.title = "page-firm",
		.help = "page-begin-save-help",
	},
	{
		.method = METHOD_GET,
		.path = "/steps",
		.lane = LANE_READ,
		.may = MAY_READ,
		.show = page_step,
		.kept = true,
		.title = "page-step",
		.help = "page-step-help",
	},
	{
		.method = METHOD_POST,
		.path = "/steps",
		.lane = LANE_WRITE,
		.may = MAY_EDIT,
		.act = page_step_save,
		FIELDS(step_fields, STEP_FIELDS),
		.title = "page-step",
		.help = "page-step-save-help",
	},
	{
		.method = METHOD_GET,
		.path = "/answer/:framework",
		.lane = LANE_READ,
		.may = MAY_READ,
		.show = page_answer_next,
		.title = "page-answer",
		.help = "page-answer-next-help",
	},
	{
		.method = METHOD_GET,
		.path = "/answer/:framework/end",
		.lane = LANE_READ,
		.may = MAY_READ,
		.show = page_answer_end,
		.kept = true,
		.title = "page-answer-end",
		.help = "page-answer-end-help",
	},
	{
		.method = METHOD_POST,
		.path = "/answer/:framework/end",
		.lane = LANE_WRITE,
		.may = MAY_EDIT,
		.act = page_answer_close,
		FIELDS(answer_end_fields, ANSWER_END_FIELDS),
		.title = "page-answer-end",
		.help = "page-answer-close-help",
	},
	{
		.method = METHOD_GET,
		.path = "/answer/:framework/:item",
		.lane = LANE_READ,
		.may = MAY_READ,
		.show = page_answer,
		.kept = true,
		.title = "page-answer",
		.help = "page-answer-help",
	},
	{
		.method = METHOD_POST,
		.path = "/answer/:framework/:item",
		.lane = LANE_WRITE,
		.may = MAY_EDIT,
		.act = page_answer_save,
		FIELDS(answer_fields, ANSWER_FIELDS),
		.title = "page-answer",
		.help = "page-answer-save-help",
	},
	{
		.method = METHOD_GET,
		.path = "/search",
		.lane = LANE_READ,
		.may = MAY_READ,
		.show = page_search,
		FIELDS(search_fields, SEARCH_FIELDS),
		.title = "page-search",
		.help = "page-search-help",
	},
	{
		.method = METHOD_GET,
		.path = "/words",
		.lane = LANE_READ,
		.may = MAY_ANYBODY,
		.show = page_term,
		.kept = true,
		.title = "page-term",
		.help = "page-term-help",
	},
	{
		.method = METHOD_GET,
		.path = "/sources",
		.lane = LANE_READ,
		.may = MAY_ANYBODY,
		.show = page_source,
		.kept = true,
		.title = "page-source",
		.help = "page-source-help",
	},
	ENTRY_ROUTES(certification, "/firm/certification", "page-certification"),
	ENTRY_ROUTES(insurance, "/firm/insurance", "page-insurance"),
	{
		.method = METHOD_GET,
		.path = "/item/:framework/:item",
		.lane = LANE_READ,
		.may = MAY_READ,
		.show = page_item,
		.kept = true,
		.title = "page-item",
		.help = "page-item-help",
	},
	{
		.method = METHOD_GET,
		.path = "/measure/:measure",
		.lane = LANE_READ,
		.may = MAY_READ,
		.show = page_measure,
		.kept = true,
		.title = "page-measure",
		.help = "page-measure-help",
	},
	{
		.method = METHOD_POST,
		.path = "/measure/:measure",
		.lane = LANE_WRITE,
		.may = MAY_EDIT,
		.act = page_measure_save,
		FIELDS(task_fields, TASK_FIELDS),
		.title = "page-measure",
		.help = "page-measure-save-help",
	},
	{
		.method = METHOD_GET,
		.path = "/articles",
		.lane = LANE_READ,
		.may = MAY_READ,
		.show = page_article,
		.kept = true,
		.title = "page-article",
		.help = "page-article-help",
	},
	{
		.method = METHOD_POST,
		.path = "/articles",
		.lane = LANE_WRITE,
		.may = MAY_EDIT,
		.act = page_article_save,
		FIELDS(article_fields, ARTICLE_FIELDS),
		.title = "page-article",
		.help = "page-article-save-help",
	},
	{
		.method = METHOD_GET,
		.path = "/tasks",
		.lane = LANE_READ,
		.may = MAY_READ,
		.show = page_task_list,
		.kept = true,
		FIELDS(task_query_fields, TASK_QUERY_FIELDS),
		.title = "page-tasks",
		.help = "page-tasks-help",
	},
	{
		.method = METHOD_GET,
		.path = "/task/:id",
		.lane = LANE_READ,
		.may = MAY_READ,
		.show = page_task,
		.kept = true,
		.title = "page-task",
		.help = "page-task-help",
	},
	{
		.method = METHOD_POST,
		.path = "/task/:id",
		.lane = LANE_WRITE,
		.may = MAY_EDIT,
		.act = page_task_save,
		FIELDS(task_fields, TASK_FIELDS),
		.title = "page-task",
		.help = "page-task-save-help",
	},
#ifdef ROUTES_FOR_TESTS
#include ROUTES_FOR_TESTS
#endif
};

const size_t route_count = COUNT_OF(routes);
