/* One request as a page sees it: who asks, in which language, what was sent and passed, and where to write. */
#ifndef WEB_VISIT_H
#define WEB_VISIT_H

#include "core/catalogue.h"
#include "store/firm.h"
#include "store/person.h"
#include "store/session.h"
#include "web/control.h"
#include "web/exchange.h"
#include "web/keep.h"
#include "web/layout_view.h"
#include "web/page/problem.h"

enum { VISIT_ARENA_MAX = 64 << 20 }; /* bytes of one request: more ends the worker */

struct visit {
	struct arena *arena;
	const struct exchange_request *request;
	const struct part_config *config; /* of the process: what it is, where the store lies */
	struct keep *keep;                /* pages that were made before; NULL: none are kept */
	struct store *store;              /* for what a page says of the store as a whole; its records come by tx */
	const struct route *route;
	struct path_parts parts; /* of the address: see visit_part */
	struct session session;  /* session.is_there: somebody came with one */
	const struct q_firm_row
		*firm; /* the session's; NULL: there is none yet, which a row with FIRM_NEEDED excludes */
	const struct q_person_row *person; /* whose session it is; NULL: whoever has the machine, or nobody */
	enum role role;                    /* ROLE_UNSET: nobody */
	str done;                 /* what was just done, as the query says it: see visit_done; empty: nothing */
	struct problem_door door; /* for pages about who may: how one comes in here */
	enum lang lang;
	int chosen_lang; /* by a cookie; -1: by none */
	int64_t now;     /* milliseconds since 1970-01-01 UTC */
	struct faults *faults;

	/* a form that was sent, and how it stands with it */
	struct form form;
	struct field_value value[FORM_FIELDS_MAX]; /* at the place of its row in route->fields, once all passed */
	struct actor as;                           /* page_prepare: who the act is done as */
	str note;                                  /* ... and what it found out */
	const struct route *typed; /* the form's route, when its page is shown again with what was typed */
	bool has_carried;          /* somebody came in again and had this form with them: it is shown */
	struct problem_form carried;
	bool stale; /* ... because somebody else had changed the record meanwhile */

	/* the frame's own */
	bool may_keep; /* the page is one that may be made once, as far as is known before it is */
	struct form_view given[KEEP_FORMS_MAX]; /* to forms of this page, by visit_form */
	size_t given_count;                     /* more than there is room for: some are not there */

	struct buf out;              /* the page */
	struct layout_view layout;   /* filled by the frame before a page is shown */
	struct exchange_reply reply; /* status 200 unless the page says otherwise */
};

/* A field for its fragment (render/field.html): what its row says of it, value, fault; what is saved now where somebody
 * else changed it.  `saved` of a choice is its word, of a switch "1" or empty, of a day empty where there is none. */
struct field_view visit_field_view(struct visit *v, const char *name, str saved);

/* The first `n` fields of the form on this page, in the order of its rows. */
const struct field_view *visit_fields(struct visit *v, const str *saved, size_t n);

/* What stands above them when the form comes back. */
struct unsaved_view visit_unsaved(const struct visit *v, const struct field_view *fields, size_t n);

/* The field `version` of the form: what was seen; what is saved now where somebody was shown that it had changed, so
 * that sending again means it. */
str visit_version(const struct visit *v, int64_t saved);

/* A number for a page or a path, without separators. */
str visit_number(const struct visit *v, int64_t n);

/* The same; empty where it is not known. */
str visit_maybe(const struct visit *v, struct maybe n);

/* The day of this moment where the firm is, in words. */
str visit_day(const struct visit *v, int64_t at);

/* A civil day of the records ("2026-11-21") in words; empty where there is none (DAY_NONE). */
str visit_civil_day(const struct visit *v, str day);

/* The day it is where the firm is, as fields of days have it: "2026-11-21". */
str visit_today(const struct visit *v);

/* What stands in the address at ":name" of the row's path.  The name must be in it. */
str visit_part(const struct visit *v, const char *name);

/* Where one goes after a form: to that path, where the frame says what was done.  The word must be one of notices[] in
 * visit.c, which has the sentence for it. */
str visit_done(const struct visit *v, str path, const char *word);

/* For the frame: the sentence for such a word; empty if it is none. */
str visit_notice(const struct visit *v, str word);

/* What each form has besides its fields: its id and its proof that it comes from a page of ours. */
struct form_view visit_form(struct visit *v, const char *path);

/* Proof that a form with this id was given to whoever holds the session's key: nobody else can make it. */
str visit_proof(struct arena *a, const struct session *session, str form);

/* The value of a field in the rows of the route, after they passed.  The name must be one of them. */
const struct field_value *visit_value(const struct visit *v, const char *name);

/* Sets a cookie: HttpOnly, SameSite=Lax, for the whole server; `seconds` 0 takes it away. */
void visit_cookie(struct visit *v, str name, str value, int64_t seconds);

/* Where these pages are for others, "https://192.168.1.5:8443"; where nobody else may come, as the browser asked. */
str visit_origin(const struct visit *v);

/* An address to give to others: the origin, a path of ours, and the key behind it. */
str visit_link(const struct visit *v, const char *path, str key);

/* Can there be passkeys where this page was opened, and for which site?  They need https and a name, or localhost. */
MUST bool visit_passkey_place(const struct visit *v, str *ret_origin, str *ret_rp);

/* Did they show in the last minutes that it is still them?  Whoever has the machine has nothing to show. */
MUST bool visit_is_fresh(const struct visit *v, int64_t minutes);

/* For forms about one's own account.  ERR_NO person-none: whoever has the machine has none. */
MUST enum err visit_need_account(const struct visit *v);

/* Answers with 303 to a path of ours instead of a page. */
void visit_go(struct visit *v, str path);

#endif
