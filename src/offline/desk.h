/* The desk: what is asked of the offline edition, and what it answers.  Pages and forms have the addresses of the
 * server's pages and are made of the same fragments; what the server keeps in its store stands in a book here.
 *
 * A page never fails: an address that is none gives a page that says so.  Texts live in the arena of the call. */
#ifndef OFFLINE_DESK_H
#define OFFLINE_DESK_H

#include "core/book.h"

enum { DESK_FIELDS_MAX = 16, DESK_PARTS_MAX = 4 };

/* A field of a form that was sent. */
struct typed {
	str name, value;
};

struct desk {
	struct arena *arena; /* of this call */
	struct book *book;
	enum lang lang;
	struct day today;
	struct buf out;
	struct typed typed[DESK_FIELDS_MAX];
	size_t typed_count; /* 0: nothing was typed into the page that is asked for */
	struct faults faults;
	str part[DESK_PARTS_MAX]; /* of the address: answer, ipa-selfcheck-3.1, 5 */
	size_t part_count;
};

/* Writes the page at the address, "/" first; with what is being typed into its form, as if it had been sent. */
void desk_page(struct desk *d, str path);

/* Takes the form sent to the address.  True: done, and the address to go on to is written.  False: the page is written
 * again, with what is wrong and what was typed. */
bool desk_post(struct desk *d, str path);

/* Writes the file at the address: table.csv, data.json or page.html of a result, or the policy in one of the languages.
 * False: there is none. */
bool desk_file(struct desk *d, str path);

/* Writes a notice; false if there is none of that name. */
bool desk_notice(struct desk *d, str name);

/* Writes the questions of the articles and of the self-check, to be answered on paper, for a browser in which nothing
 * else works. */
void desk_paper(struct desk *d);

#endif
