/* What the files of the frame share, and nothing else includes: frame.c (which of the others answers), frame_get.c,
 * frame_post.c, and below them frame_around.c (who asks, the frame's own pages). */
#ifndef WEB_FRAME_INSIDE_H
#define WEB_FRAME_INSIDE_H

#include "web/frame.h"
#include "web/page/problem.h"

enum { SENTENCE_MAX = 4000 };

#define BEGINNING S("/begin") /* where one goes who has no firm yet */

extern const struct actor frame_installation;

/* The names of the frame's own fields, ended by NULL. */
extern const char *const frame_fields[];

/* ---- who asks ---- */

/* The language somebody chose, else that of the setting "language", else the browser's. */
enum lang frame_lang(const struct visit *v, int64_t setting);

/* Who asks, for which firm, in which language; the transaction is the firm's afterwards. */
MUST enum err frame_look_around(struct tx *tx, struct visit *v);

/* The same, as a transaction of its own. */
MUST enum err frame_look_only(struct tx *tx, void *ctx);

/* May they what the row is for?  Does the row need a firm that is not there? */
bool frame_may(const struct visit *v);
bool frame_lacks_firm(const struct visit *v);

/* ---- pages of the frame's own ---- */

void frame_fill_layout(struct visit *v, enum page_tab tab);

/* The form that was sent, for a page that carries it along; NULL: none. */
const struct problem_form *frame_sent_form(const struct visit *v);

/* A page of the frame's own in place of the one that was wanted; `form`: what it carries along, or NULL. */
void frame_problem(struct visit *v, enum problem what, const struct problem_form *form);
void frame_problem_with_form(struct visit *v, enum problem what);

/* After a fault that no page can show. */
void frame_fault(struct visit *v, enum err err);

/* Who may not come in here: nobody, or somebody. */
void frame_refusal(struct visit *v, const struct problem_form *form);

/* Asks who it is: anybody, or whoever is here once more. */
void frame_ask_who(struct visit *v, const struct problem_form *form);

/* ---- from one worker to another: a note that the front carries, and no browser can write ---- */

#define NOTE_LOOK S("look") /* to be recorded before it is shown */
#define NOTE_SEEN S("seen") /* ... it is recorded */
#define NOTE_DONE S("done") /* what takes long was done, and this came of it */

void frame_send_onward(struct visit *v, enum lane lane, str kind, str more);

/* What a note of this kind says, into v->as and v->note; false: there is none. */
bool frame_read_note(struct visit *v, str kind);

/* ---- the two ways to answer ---- */

/* What the query says of the row's fields, and what was just done; what does not pass counts as not given: addresses
 * are typed and cut off. */
void frame_read_query(struct visit *v);

void frame_get(struct store *s, struct visit *v);
void frame_post(struct store *s, struct visit *v);

/* A link that does something when it is opened, once: the key in it is its own proof. */
void frame_link(struct store *s, struct visit *v);

#endif
