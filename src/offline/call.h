/* A call: what the page asks of the offline edition, and what it answers.  Pages and forms have the addresses of the
 * server's pages and are made of the same fragments; what the server keeps in its store stands in a book here.
 *
 * A page never fails: an address that is none gives a page that says so.  Texts live in the arena of the call. */
#ifndef OFFLINE_CALL_H
#define OFFLINE_CALL_H

#include "core/book.h"

enum { CALL_FIELDS_MAX = 16, CALL_PARTS_MAX = 4 };

/* A field of a form that was sent. */
struct call_value {
	str name, value;
};

struct call {
	struct arena *arena; /* of this call */
	struct book *book;
	enum lang lang;
	struct day today;
	struct buf out;
	struct call_value typed[CALL_FIELDS_MAX];
	size_t typed_count; /* 0: nothing was typed into the page that is asked for */
	struct faults faults;
	str part[CALL_PARTS_MAX]; /* of the address: answer, ipa-selfcheck-3.1, 5 */
	size_t part_count;
};

/* Writes the page at the address, "/" first; with what is being typed into its form, as if it had been sent. */
void call_page(struct call *d, str path);

/* Takes the form sent to the address.  True: done, and the address to go on to is written.  False: the page is written
 * again, with what is wrong and what was typed. */
bool call_post(struct call *d, str path);

/* Writes the file at the address: table.csv, data.json or page.html of a result, or the policy in one of the languages.
 * False: there is none. */
bool call_file(struct call *d, str path);

/* Writes a notice; false if there is none of that name. */
bool call_notice(struct call *d, str name);

/* Writes the questions of the articles and of the self-check, to be answered on paper, for a browser in which nothing
 * else works. */
void call_paper(struct call *d);

#endif
