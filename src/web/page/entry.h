/* What the pages of all nouns with records have in common: certification.c shows how a noun uses it.  A noun has
 *
 *     GET  /PATH               the list, 50 a page           frag_entry_list
 *     GET  /PATH/new, POST     the form of a new record      frag_entry_form
 *     GET  /PATH/:id, POST     the form of one               the same
 *     GET  /PATH/:id/remove, POST   what happens, and a button    frag_entry_remove_page
 *
 * Its form ends with the field `version`: 0 where there is no record yet. */
#ifndef WEB_PAGE_ENTRY_H
#define WEB_PAGE_ENTRY_H

#include "web/page/entry_view.h"
#include "web/visit.h"

enum {
	ENTRIES_PAGE = 50,
	ENTRIES_COUNTED_MAX = 1000, /* a total above it is "1,000 or more" */
	ENDS_SOON_DAYS = 60,
};

#define ENTRY_VERSION_ROW .name = "version", .kind = FIELD_NUMBER, .most = INT64_MAX

/* Rows that many nouns have. */
#define ENTRY_NOTE_ROW(max)                                                                                            \
	.name = "note", .kind = FIELD_TEXT, .most = (max), .may_be_empty = true, .label = "label-note",                \
	.hint = "hint-note"
#define ENTRY_SENSITIVE_ROW                                                                                            \
	.name = "sensitive", .kind = FIELD_SWITCH, .label = "label-sensitive", .hint = "hint-sensitive"

/* The query of a list: after (an id: what follows that record), done (what was just done). */
enum { ENTRY_LIST_FIELDS = 2 };
extern const struct field entry_list_fields[ENTRY_LIST_FIELDS];

/* The form of a removal: version. */
enum { ENTRY_REMOVE_FIELDS = 1 };
extern const struct field entry_remove_fields[ENTRY_REMOVE_FIELDS];

/* "/PATH/WHICH" and the tail: which is an id as a text, or "new". */
str entry_path(struct arena *a, const char *list, str which, const char *tail);

/* The id in the address.  ERR_MISSING record-gone: it is none. */
MUST enum err entry_id(const struct visit *v, int64_t *ret);

/* For a record that is not there.  ERR_MISSING record-gone. */
MUST enum err entry_missing(const struct visit *v);

/* The list begins: says what was done. */
struct entry_list_view entry_list(struct visit *v, const char *path);

/* Room for the lines of `n` rows that were found when ENTRIES_PAGE + 1 were asked for; the last is only a sign that
 * more follow.  Sets what the list says of them. */
struct entry_line_view *entry_lines(const struct visit *v, struct entry_list_view *list, size_t n);

/* Where there are several pages: how many there are, of those that were counted up to ENTRIES_COUNTED_MAX + 1. */
void entry_total(const struct visit *v, struct entry_list_view *list, int64_t counted);

/* The day something ends (DAY_NONE: never), seen from today. */
struct end_view entry_end(const struct visit *v, str day);

/* The form of the record that was read, with what is saved of its first `n` fields.  Without a record (`id` 0): of a
 * new one; or, where a record was changed that is gone, of a new one with what was typed, and status 404. */
struct entry_form_view entry_form(struct visit *v, const char *list, int64_t id, int64_t version, const str *saved,
                                  size_t n);

/* The page that asks whether to remove a record of this version, called `title`. */
void entry_remove_page(struct visit *v, const char *list, int64_t id, int64_t version, str title);

/* Values as fields have them, and back. */
str entry_day(str saved);
str entry_switch(int64_t saved);
str entry_typed(const struct visit *v, const char *name);     /* empty where nothing was typed */
str entry_typed_day(const struct visit *v, const char *name); /* DAY_NONE where nothing was typed */
struct maybe entry_typed_number(const struct visit *v, const char *name);

#endif
