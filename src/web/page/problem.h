/* The frame's own pages: what is shown when a request cannot be answered as it was meant.  Each says what happened,
 * what was kept, and what to do; what somebody typed is never lost.  Needs neither store nor session: the front writes
 * some of them by itself. */
#ifndef WEB_PAGE_PROBLEM_H
#define WEB_PAGE_PROBLEM_H

#include "base/buf.h"
#include "base/lang.h"
#include "store/secret.h"
#include "web/form.h"
#include "web/layout_view.h"

enum problem {
	PROBLEM_UNSET,
	PROBLEM_NOT_FOUND,
	PROBLEM_NOT_METHOD,
	PROBLEM_BAD_REQUEST,
	PROBLEM_FORM_OVER, /* the form's proof is not ours, or not ours any more: shown as text, never sent by a button
	                    */
	PROBLEM_TOO_LARGE,
	PROBLEM_TOO_SLOW,
	PROBLEM_TOO_OFTEN,  /* of one address, in a short time */
	PROBLEM_NOBODY,     /* nobody is signed in: asks who it is, and carries the form along */
	PROBLEM_NOT_YOURS,  /* somebody is, who may not */
	PROBLEM_CHECK,      /* asks once more who it is, and carries the form along */
	PROBLEM_SEND_AGAIN, /* no problem any more: signed in again, and here is what was typed */
	PROBLEM_BUSY,
	PROBLEM_NO_PAINT, /* nothing that paints PDFs, or no typeface, on this machine */
	PROBLEM_OURS,
	PROBLEM__MAX,
};

/* A form that was sent and could not be taken. */
struct problem_form {
	str to;                   /* the path it went to */
	const struct pair *pairs; /* without the frame's own; at most FORM_FIELDS_MAX count */
	size_t n;
	str form_id, proof;         /* of the form that is written: as sent, or new ones after signing in */
	const struct field *fields; /* of its route: labels; secrets are left out, and what has no label is not shown */
	size_t field_count;         /* 0: not known, names serve as labels */
};

/* How one comes in here, and who may what somebody else may not. */
struct problem_door {
	bool signs_in;         /* there are people who sign in */
	bool asks_code;        /* ... this one with a code besides */
	bool takes_passkeys;   /* browsers have passkeys for where this page is */
	struct ways ways;      /* PROBLEM_CHECK: what who is here may come in with */
	str login;             /* that was typed */
	str role;              /* PROBLEM_NOT_YOURS: of who came, in words */
	str who;               /* ... and who may: roles and names */
	struct form_view form; /* PROBLEM_CHECK: id and proof of its own form */
	str back;              /* ... and the page that was asked for, where it was one */
	bool has_back;
};

/* A form as it was sent to `to`, with the id and the proof it had. */
struct problem_form problem_form_of(struct arena *a, str to, const struct form *sent, const struct field *fields,
                                    size_t field_count);

/* The page.  PROBLEM_NOBODY posts to /sign-in or /enter, PROBLEM_CHECK to /check: with a form `carried-to` and
 * `carried.NAME` for each pair.  The title of `l` is not used.  `form` and `door` may be NULL. */
void problem_page(struct buf *out, enum lang lang, const struct layout_view *l, enum problem what,
                  const struct problem_form *form, const struct problem_door *door);

/* The HTTP status that goes with it. */
int problem_status(enum problem what);

/* The page for a status with which the HTTP engine refuses (web/http.h). */
enum problem problem_of_status(int status);

#endif
