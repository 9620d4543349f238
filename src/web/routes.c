#include "store/certification.h"
#include "store/insurance.h"
#include "web/page/answer.h"
#include "web/page/article.h"
#include "web/page/backup.h"
#include "web/page/begin.h"
#include "web/page/door.h"
#include "web/page/emergency.h"
#include "web/page/enter.h"
#include "web/page/entry.h"
#include "web/page/event.h"
#include "web/page/firm.h"
#include "web/page/health.h"
#include "web/page/home.h"
#include "web/page/invitation.h"
#include "web/page/item.h"
#include "web/page/language.h"
#include "web/page/me.h"
#include "web/page/measure.h"
#include "web/page/people.h"
#include "web/page/result.h"
#include "web/page/round.h"
#include "web/page/search.h"
#include "web/page/sign_in.h"
#include "web/page/source.h"
#include "web/page/term.h"
#include "web/page/step.h"
#include "web/page/task.h"
#include "web/route.h"

#define FIELDS(rows, n) .fields = (rows), .field_count = (n)

/* What most rows are: a page for whoever has a session, which may be kept, and what its form does.  Rows that differ
 * are written out. */
#define PAGE_FOR(may_, path_, show_)                                                                                   \
	.method = METHOD_GET, .path = (path_), .lane = LANE_READ, .may = (may_), .show = (show_), .kept = true
#define PAGE(path_, show_) PAGE_FOR(MAY_READ, path_, show_)
#define FORM_FOR(may_, path_, act_)                                                                                    \
	.method = METHOD_POST, .path = (path_), .lane = LANE_WRITE, .may = (may_), .act = (act_)
#define FORM(path_, act_) FORM_FOR(MAY_EDIT, path_, act_)

#define ENTRY_SHOW(may_, noun_, path_, show_, title_, help_)                                                           \
	PAGE_FOR(may_, path_, show_), .entry = &noun_##_kind, .title = (title_), .help = (help_)
#define ENTRY_ACT(noun_, path_, act_, fields_, title_, help_)                                                          \
	FORM(path_, act_), .entry = &noun_##_kind, FIELDS(fields_, COUNT_OF(fields_)), .title = (title_),              \
			   .help = (help_)

/* The pages of a noun of entries (page/entry.h): its list, the form of a new one and of one, and its removal. */
#define ENTRY_ROUTES(noun_, path_, title_)                                                                             \
	{ENTRY_SHOW(MAY_READ, noun_, path_, page_entry_list, title_, "page-entry-help"),                               \
	 FIELDS(entry_list_fields, ENTRY_LIST_FIELDS)},                                                                \
		{ENTRY_SHOW(MAY_EDIT, noun_, path_ "/new", page_entry_new, "page-entry-new", "page-entry-new-help")},  \
		{ENTRY_ACT(noun_, path_ "/new", page_entry_add, noun_##_fields, "page-entry-new",                      \
	                   "page-entry-add-help")},                                                                    \
		{ENTRY_SHOW(MAY_READ, noun_, path_ "/:id", page_entry_one, "page-entry-one", "page-entry-one-help")},  \
		{ENTRY_ACT(noun_, path_ "/:id", page_entry_save, noun_##_fields, "page-entry-one",                     \
	                   "page-entry-save-help")},                                                                   \
		{ENTRY_SHOW(MAY_EDIT, noun_, path_ "/:id/remove", page_entry_ask, "page-entry-remove",                 \
	                    "page-entry-ask-help")},                                                                   \
	{                                                                                                              \
		ENTRY_ACT(noun_, path_ "/:id/remove", page_entry_remove, entry_remove_fields, "page-entry-remove",     \
		          "page-entry-remove-help")                                                                    \
	}

const struct route routes[] = {
	{PAGE("/", page_home), .title = "page-home", .help = "page-home-help"},
	{PAGE("/firm", page_firm), .title = "page-firm", .help = "page-firm-help"},
	{FORM("/firm", page_firm_save), FIELDS(firm_fields, FIRM_FIELDS), .title = "page-firm",
         .help = "page-firm-save-help"},
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
	{PAGE_FOR(MAY_AUDIT, "/log", page_event), FIELDS(event_fields, EVENT_FIELDS), .title = "page-event",
         .help = "page-event-help"},
	{
		.method = METHOD_GET,
		.path = "/log.csv",
		.lane = LANE_SLOW,
		.may = MAY_AUDIT,
		.show = page_event_csv,
		.bare = true,
		.type = "text/csv; charset=utf-8",
		FIELDS(event_fields, EVENT_FIELDS),
		.title = "page-event-csv",
		.help = "page-event-csv-help",
	},
	{PAGE("/rounds", page_round), FIELDS(round_fields, ROUND_FIELDS), .title = "page-round",
         .help = "page-round-help"},
	{PAGE("/result/:framework/:number", page_result), .title = "page-result", .help = "page-result-help"},
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
		.may = MAY_SELF,
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
	{FORM("/begin/:reason", page_begin_save), FIELDS(begin_fields, BEGIN_FIELDS), .title = "page-firm",
         .help = "page-begin-save-help"},
	{PAGE("/steps", page_step), .title = "page-step", .help = "page-step-help"},
	{FORM("/steps", page_step_save), FIELDS(step_fields, STEP_FIELDS), .title = "page-step",
         .help = "page-step-save-help"},
	{
		.method = METHOD_GET,
		.path = "/answer/:framework",
		.lane = LANE_READ,
		.may = MAY_READ,
		.show = page_answer_next,
		.title = "page-answer",
		.help = "page-answer-next-help",
	},
	{PAGE("/answer/:framework/end", page_answer_end), .title = "page-answer-end", .help = "page-answer-end-help"},
	{FORM("/answer/:framework/end", page_answer_close), FIELDS(answer_end_fields, ANSWER_END_FIELDS),
         .title = "page-answer-end", .help = "page-answer-close-help"},
	{PAGE("/answer/:framework/:item", page_answer), .title = "page-answer", .help = "page-answer-help"},
	{FORM("/answer/:framework/:item", page_answer_save), FIELDS(answer_fields, ANSWER_FIELDS),
         .title = "page-answer", .help = "page-answer-save-help"},
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
	{PAGE("/item/:framework/:item", page_item), .title = "page-item", .help = "page-item-help"},
	{PAGE("/measure/:measure", page_measure), .title = "page-measure", .help = "page-measure-help"},
	{FORM("/measure/:measure", page_measure_save), FIELDS(task_fields, TASK_FIELDS), .title = "page-measure",
         .help = "page-measure-save-help"},
	{PAGE("/articles", page_article), .title = "page-article", .help = "page-article-help"},
	{FORM("/articles", page_article_save), FIELDS(article_fields, ARTICLE_FIELDS), .title = "page-article",
         .help = "page-article-save-help"},
	{PAGE("/tasks", page_task_list), FIELDS(task_query_fields, TASK_QUERY_FIELDS), .title = "page-tasks",
         .help = "page-tasks-help"},
	{PAGE("/task/:id", page_task), .title = "page-task", .help = "page-task-help"},
	{FORM("/task/:id", page_task_save), FIELDS(task_fields, TASK_FIELDS), .title = "page-task",
         .help = "page-task-save-help"},
	{
		.method = METHOD_GET,
		.path = "/backup",
		.lane = LANE_READ,
		.may = MAY_MANAGE,
		.show = page_backup,
		.title = "page-backup",
		.help = "page-backup-help",
	},
	{FORM_FOR(MAY_MANAGE, "/backup", page_backup_save), FIELDS(backup_fields, BACKUP_FIELDS),
         .title = "page-backup", .help = "page-backup-save-help"},
	{
		.method = METHOD_GET,
		.path = "/backup/key",
		.lane = LANE_READ,
		.may = MAY_MANAGE,
		.show = page_backup_key,
		.title = "page-backup-key",
		.help = "page-backup-key-help",
	},
	{FORM_FOR(MAY_MANAGE, "/backup/key", page_backup_key_make), .title = "page-backup-key",
         .help = "page-backup-key-make-help"},
	{FORM_FOR(MAY_MANAGE, "/backup/now", page_backup_now), .title = "page-backup", .help = "page-backup-now-help"},
	{FORM_FOR(MAY_MANAGE, "/backup/drill", page_backup_drill), .title = "page-backup",
         .help = "page-backup-drill-help"},
	{
		.method = METHOD_GET,
		.path = "/sign-in",
		.lane = LANE_READ,
		.may = MAY_ANYBODY,
		.show = page_sign_in,
		.title = "page-sign-in",
		.help = "page-sign-in-help",
	},
	{
		.method = METHOD_POST,
		.path = "/sign-in",
		.lane = LANE_SLOW,
		.may = MAY_ANYBODY,
		.act = page_sign_in_enter,
		.prepare = page_sign_in_weigh,
		.carries = true,
		FIELDS(sign_in_fields, SIGN_IN_FIELDS),
		.title = "page-sign-in",
		.help = "page-sign-in-enter-help",
	},
	{
		.method = METHOD_POST,
		.path = "/check",
		.lane = LANE_SLOW,
		.may = MAY_SELF,
		.act = page_check,
		.prepare = page_check_weigh,
		.carries = true,
		FIELDS(check_fields, CHECK_FIELDS),
		.title = "page-check",
		.help = "page-check-help",
	},
	{
		.method = METHOD_GET,
		.path = "/invitation",
		.lane = LANE_READ,
		.may = MAY_ANYBODY,
		.show = page_invitation,
		FIELDS(invitation_query_fields, INVITATION_QUERY_FIELDS),
		.title = "page-invitation",
		.help = "page-invitation-help",
	},
	{
		.method = METHOD_POST,
		.path = "/invitation",
		.lane = LANE_SLOW,
		.may = MAY_ANYBODY,
		.act = page_invitation_take,
		.prepare = page_invitation_weigh,
		FIELDS(invitation_fields, INVITATION_FIELDS),
		.title = "page-invitation",
		.help = "page-invitation-take-help",
	},
	{
		.method = METHOD_GET,
		.path = "/door",
		.lane = LANE_READ,
		.may = MAY_MANAGE,
		.show = page_door,
		.title = "page-door",
		.help = "page-door-help",
	},
	{
		.method = METHOD_POST,
		.path = "/door",
		.lane = LANE_SLOW,
		.may = MAY_OWN,
		.act = page_door_open,
		.prepare = page_door_weigh,
		FIELDS(door_fields, DOOR_FIELDS),
		.title = "page-door",
		.help = "page-door-open-help",
	},
	{
		.method = METHOD_GET,
		.path = "/people",
		.lane = LANE_READ,
		.may = MAY_MANAGE,
		.show = page_people,
		FIELDS(people_query_fields, PEOPLE_QUERY_FIELDS),
		.title = "page-people",
		.help = "page-people-help",
	},
	{
		.method = METHOD_GET,
		.path = "/people/new",
		.lane = LANE_READ,
		.may = MAY_MANAGE,
		.show = page_person_new,
		.title = "page-person-new",
		.help = "page-person-new-help",
	},
	{
		.method = METHOD_POST,
		.path = "/people/new",
		.lane = LANE_WRITE,
		.may = MAY_MANAGE,
		.act = page_person_invite,
		.rechecks = true,
		FIELDS(person_new_fields, PERSON_NEW_FIELDS),
		.title = "page-person-new",
		.help = "page-person-invite-help",
	},
	{
		.method = METHOD_GET,
		.path = "/people/:id",
		.lane = LANE_READ,
		.may = MAY_MANAGE,
		.show = page_person,
		.title = "page-person",
		.help = "page-person-help",
	},
	{
		.method = METHOD_POST,
		.path = "/people/:id",
		.lane = LANE_WRITE,
		.may = MAY_MANAGE,
		.act = page_person_save,
		.rechecks = true,
		FIELDS(person_fields, PERSON_FIELDS),
		.title = "page-person",
		.help = "page-person-save-help",
	},
	{
		.method = METHOD_POST,
		.path = "/people/:id/link",
		.lane = LANE_WRITE,
		.may = MAY_MANAGE,
		.act = page_person_link,
		.rechecks = true,
		.title = "page-person-link",
		.help = "page-person-link-help",
	},
	{
		.method = METHOD_POST,
		.path = "/people/:id/unlock",
		.lane = LANE_WRITE,
		.may = MAY_MANAGE,
		.act = page_person_unlock,
		.rechecks = true,
		.title = "page-person",
		.help = "page-person-unlock-help",
	},
	{
		.method = METHOD_GET,
		.path = "/me",
		.lane = LANE_READ,
		.may = MAY_SELF,
		.show = page_me,
		FIELDS(me_query_fields, ME_QUERY_FIELDS),
		.title = "page-me",
		.help = "page-me-help",
	},
	{
		.method = METHOD_POST,
		.path = "/me/others",
		.lane = LANE_WRITE,
		.may = MAY_SELF,
		.act = page_me_others,
		.title = "page-me",
		.help = "page-me-others-help",
	},
	{
		.method = METHOD_GET,
		.path = "/me/password",
		.lane = LANE_READ,
		.may = MAY_SELF,
		.show = page_me_password,
		.title = "page-me-password",
		.help = "page-me-password-help",
	},
	{
		.method = METHOD_POST,
		.path = "/me/password",
		.lane = LANE_SLOW,
		.may = MAY_SELF,
		.act = page_me_password_save,
		.prepare = page_me_password_weigh,
		FIELDS(me_password_fields, ME_PASSWORD_FIELDS),
		.title = "page-me-password",
		.help = "page-me-password-save-help",
	},
#ifdef ROUTES_FOR_TESTS
#include ROUTES_FOR_TESTS
#endif
};

const size_t route_count = COUNT_OF(routes);
