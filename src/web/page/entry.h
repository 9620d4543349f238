/* The pages of nouns whose records are entries (store/entry.h).  A noun is a row of entry_nouns[], a line of
 * ENTRY_ROUTES in routes.c, and <noun>.html with what the list and the form say of their own.  It has
 *
 *     GET  /PATH               the list, 50 a page           frag_<noun>_page, with frag_entry_list
 *     GET  /PATH/new, POST     the form of a new record      frag_<noun>_form, with frag_entry_form
 *     GET  /PATH/:id, POST     the form of one               the same
 *     GET  /PATH/:id/remove, POST   what happens, and a button    frag_entry_remove_page
 *
 * Its form ends with the field `version`: 0 where there is no record yet. */
#ifndef WEB_PAGE_ENTRY_H
#define WEB_PAGE_ENTRY_H

#include "store/entry.h"
#include "web/page/entry_view.h"
#include "web/visit.h"

enum {
	ENTRIES_PAGE = 50,
	ENTRIES_COUNTED_MAX = 1000, /* a total above it is "1,000 or more" */
	ENDS_SOON_DAYS = 60,
};

struct entry_noun {
	const struct entry_kind *kind;
	const char *about, *number; /* columns that tell a record apart beside its name; NULL: none */
	void (*list)(struct buf *out, enum lang lang, const struct entry_list_view *v);
	void (*form)(struct buf *out, enum lang lang, const struct entry_form_view *v);
};

/* The path of the list of such records, which is in the first of their routes; empty: they have none. */
str entry_list_path(enum noun noun);

/* The handlers of all of them: route->entry says of which. */
MUST enum err page_entry_list(struct tx *tx, struct visit *v);
MUST enum err page_entry_new(struct tx *tx, struct visit *v);
MUST enum err page_entry_add(struct tx *tx, struct visit *v, str *ret_where);
MUST enum err page_entry_one(struct tx *tx, struct visit *v);                  /* ERR_MISSING record-gone */
MUST enum err page_entry_save(struct tx *tx, struct visit *v, str *ret_where); /* ERR_NO record-changed, record-gone */
MUST enum err page_entry_ask(struct tx *tx, struct visit *v);
MUST enum err page_entry_remove(struct tx *tx, struct visit *v, str *ret_where);

/* The query of a list: after (an id: what follows that record), done (what was just done). */
enum { ENTRY_LIST_FIELDS = 1 };
extern const struct field entry_list_fields[ENTRY_LIST_FIELDS];

/* The form of a removal: version. */
enum { ENTRY_REMOVE_FIELDS = 1 };
extern const struct field entry_remove_fields[ENTRY_REMOVE_FIELDS];

/* Room for the lines of `n` rows that were found when ENTRIES_PAGE + 1 were asked for; the last is only a sign that
 * more follow.  Sets what the list says of them. */
struct entry_line_view *entry_lines(const struct visit *v, struct entry_list_view *list, size_t n);

/* Where there are several pages: how many there are, of those that were counted up to ENTRIES_COUNTED_MAX + 1. */
void entry_total(const struct visit *v, struct entry_list_view *list, int64_t counted);

/* The day something ends (DAY_NONE: never), seen from today. */
struct end_view entry_end(const struct visit *v, str day);

#endif
