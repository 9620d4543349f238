/* Routes: every page and form there is, as rows (routes.c).  From them come dispatch, the lane, who may, what a form
 * may hold, `toride help routes`, the permission matrix and the tests that loop over them.  Zero is unset in every
 * column that must be filled, and a row that forgot one fails the self-test. */
#ifndef WEB_ROUTE_H
#define WEB_ROUTE_H

#include "base/lang.h"
#include "web/form.h"
#include "web/head.h"
#include "web/http.h"
#include "web/permission.h"

struct entry_kind;
struct visit;
struct tx;

enum { ROUTE_CHOICES_MAX = 128 }; /* of one field */

/* Which worker gets it. */
enum lane {
	LANE_UNSET,
	LANE_READ,  /* several workers, each with one request at a time */
	LANE_WRITE, /* one on SQLite, several on PostgreSQL */
	LANE_SLOW,  /* one, niced: what computes for longer than a person blinks */
	LANE__MAX,
};

/* Does it need a firm?  What does, sends whoever has none yet to where one begins, and finds v->firm. */
enum firm_need {
	FIRM_UNSET,
	FIRM_NEEDED,
	FIRM_NOT_NEEDED,
	FIRM__MAX,
};

/* Where its page stands among the main ones, which the navigation shows. */
enum page_tab {
	TAB_UNSET,
	TAB_NONE, /* of a page that none leads to, and of what writes no page */
	TAB_HOME,
	TAB_ANSWER,
	TAB_TASKS,
	TAB_DOCUMENTS,
	TAB_FIRM,
	TAB_SEARCH,
	TAB_ME,
	TAB_EMERGENCY,
	TAB__MAX,
};

/* Writes a page into v->out, inside a read transaction. */
typedef enum err page_show(struct tx *tx, struct visit *v);

/* Does what a form asks, inside a write transaction that may be run again; the browser is sent to *ret_where.  A fault
 * (tx->faults) shows the page of the same path again, with what was typed. */
typedef enum err page_act(struct tx *tx, struct visit *v, str *ret_where);

/* What of a form takes longer than the writer may: done first, in the lane of the row, inside a read transaction.  *ret
 * is what page_act finds in v->note; the act then runs as v->as, which is who came unless it is set here. */
typedef enum err page_prepare(struct tx *tx, struct visit *v, str *ret);

struct route {
	enum method method;
	const char *path; /* "/firm", "/round/:id" */
	enum lane lane;
	enum permission may;
	enum firm_need firm;
	enum page_tab tab;
	page_show *show; /* GET: the page; POST: the page once more, for what was typed: nothing is done with it */
	page_act *act;   /* POST: what the form does; of a GET in LANE_WRITE, what a link with a key in it does once */
	page_prepare *prepare; /* of a POST in LANE_SLOW; the act follows in LANE_WRITE */
	bool rechecks;         /* it counts only from who showed a moment ago that it is still them */
	bool carries;          /* its form may have the fields of another one with it: "carried-to", "carried.NAME" */
	bool keyed;   /* a key in its address is all that opens it: one that opens nothing counts as an attempt */
	bool guessed; /* it takes a password: an address from which too many were wrong waits, whoever's they were */
	bool bare;    /* no page of the frame: what is written is the whole body, of `type` */
	const char *type;
	bool taken; /* a file that leaves with who takes it: each time is in the log, whoever it is */
	/* a page that says the same for as long as nobody writes: it follows from the records, who asks, the language,
	 * the address with its query, and the day alone, so it is made once (keep.h) */
	bool kept;
	const struct field *fields; /* of a POST, or of a GET's query */
	size_t field_count;
	const struct entry_kind *entry; /* of the pages of such a noun (page/entry.h): which; NULL: of another page */
	const char *title;              /* phrase; in both, {1} is one record of the noun, {2} are several */
	const char *help;               /* phrase: one line for `toride help routes` */
};

extern const struct route routes[];
extern const size_t route_count;

str method_word(enum method m);
str lane_word(enum lane l);

enum found_route {
	ROUTE_FOUND,
	ROUTE_NONE,       /* 404 */
	ROUTE_NOT_METHOD, /* 405: the path has routes, but none of this method */
};

/* The row for a request, the first that fits; its path parts go to the arena where they must be decoded.  The results
 * are untouched unless ROUTE_FOUND. */
MUST enum found_route route_find(struct arena *a, enum method method, str path, const struct route **ret,
                                 struct path_parts *ret_parts);

/* "GET, HEAD" or the like: the methods that a path has, for the header Allow; empty if it has no route. */
str route_allow(struct arena *a, str path);

/* The same over another table than routes[]. */
struct route_table {
	const struct route *rows;
	size_t n;
};
MUST enum found_route route_table_find(struct arena *a, const struct route_table *t, enum method method, str path,
                                       const struct route **ret, struct path_parts *ret_parts);
str route_table_allow(struct arena *a, const struct route_table *t, str path);

/* Its title and its help, as people read them. */
str route_title(struct arena *a, const struct route *r, enum lang lang);
str route_help(struct arena *a, const struct route *r, enum lang lang);

/* "GET /round/:id", as logs name it: the pattern, never the address. */
str route_name(struct arena *a, const struct route *r);

/* For the self-test of the table: the column of the row that is unset, or does not fit to the others ("lane",
 * "field label"); NULL if the row is complete.  Of the fields of a form, only numbers, ids and choices may be without a
 * label; those of a query all may. */
const char *route_lacks(const struct route *r);

MUST bool route_is_complete(const struct route *r);

#endif
