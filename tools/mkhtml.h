/* What the parts of mkhtml share; what it is for is said in mkhtml.c. */
#ifndef TOOLS_MKHTML_H
#define TOOLS_MKHTML_H

#include "base/buf.h"

#include <gettext-po.h>

enum {
	PAGE_MAX = 1024 * 1024,     /* bytes of one .html file */
	MADE_MAX = 16 * PAGE_MAX,   /* bytes of one generated file: real pages need four times their own */
	ARENA_MAX = 256 * PAGE_MAX, /* everything together */
};

/* A tag or directive that waits for its end. */
struct opened {
	str name;
	bool tag;
	size_t line;
	str after; /* code that belongs behind its end */
	struct opened *outer;
};

/* One .html file on its way to C. */
struct html_page {
	struct arena *arena;
	const char *name;
	po_file_t po; /* has the English; when extracting, gets the messages */
	bool extract;
	bool has_static_files;
	str static_files;    /* lines of name, tab, path */
	str rest;            /* not yet read */
	size_t line;         /* where `rest` begins */
	size_t at;           /* the line of what is being read, for faults and #line */
	struct opened *open; /* the innermost */
	size_t blocks;       /* of C that are open, in tabs */
	struct {
		str name, params; /* with a comma in front of each */
		size_t line;
		bool has_content; /* it is a layout, and what is read is behind its content */
	} fragment;               /* the one that is being read */
	struct buf names;         /* of the fragments, a space behind each */
	struct buf header;        /* includes and prototypes */
	struct buf table;         /* rows of `message_` */
	size_t rows;
	struct buf code;   /* functions that are whole */
	struct buf body;   /* of the function that is being made */
	struct buf markup; /* belongs behind `body`, as a literal */
	size_t faults;
};

/* Tells "file:line: what is wrong and how to mend it". */
__attribute__((format(printf, 2, 3))) void fault(struct html_page *p, const char *format, ...);

/* ---- characters, paths and pieces (mkhtml_text.c) ---- */

str text_behind(str s, size_t n);

/* How many bytes of white space `s` begins with. */
size_t white(str s);
str without_white_end(str s);

/* Unlike str_trim, this leaves U+3000, which is text. */
str trim(str s);
size_t newlines(str s);

/* Is it a word of `list`, which has spaces between its words?  Capitals are small letters. */
bool is_listed(str word, str list);

/* Regular expressions.  A path has two groups in itself. */
#define NAME "[A-Za-z_][A-Za-z0-9_]*"
#define PATH NAME "((\\.|->)" NAME ")*"
enum { GROUPS_MAX = 6 };

/* Does `s` begin as the pattern says (which ends with $ if it means all of it)?  Its groups are then in *ret, else
 * *ret is empty. */
bool matches(str s, const char *pattern, str ret[static GROUPS_MAX]);

/* Texts for people have something past ASCII: a character of several bytes. */
bool is_message(str s);

/* What a text or value is made of.  A condition, {?path} or {?!path}, stands at the beginning of a value. */
enum piece_kind { LITERAL, HOLE, CONDITION, BAD };

struct piece {
	enum piece_kind kind;
	str text; /* what is to be written; the path, with ! if it has one; the brace that begins no hole */
};

/* The first piece of *rest, which must not be empty and is moved behind it. */
struct piece piece_next(str *rest);

/* How many pieces of this kind `s` has; only those with this text if it is not NULL. */
size_t count_pieces(str s, enum piece_kind kind, const str *text);

/* Has it anything that only the running program can fill in? */
bool has_hole(str s);

/* ---- writing C (mkhtml_write.c) ---- */

#define PUT(b, ...) put_all((b), (const str[]){__VA_ARGS__}, COUNT_OF(((const str[]){__VA_ARGS__})))
void put_all(struct buf *b, const str *texts, size_t count);

/* `s` as a C literal, in a new line behind each newline. */
str literal(const struct html_page *p, str s);

/* Where the next line of code is to be put. */
struct buf *code_line(struct html_page *p);

/* Like line, for what the compiler checks: it shall name the page, not the generated file. */
struct buf *page_line(struct html_page *p);

/* Makes code of the markup. */
void flush(struct html_page *p);

/* The line that begins a block; `condition` is a path, maybe with ! in front. */
void put_if(struct html_page *p, str condition);
void end_block(struct html_page *p);

/* Makes a function of the body: the fragment, or with the suffix one half of a layout. */
void end_function(struct html_page *p, str suffix);

/* White space counts inside what is open. */
bool keeps_white(const struct html_page *p);

/* `s` with each run of white space made one: a newline if `lines` and the run has one, else a space. */
str collapsed(const struct html_page *p, str s, bool lines);

/* Where a hole stands.  An address has a beginning and, behind that, parts. */
enum hole_place { IN_TEXT, IN_ATTR, IN_URL, IN_URL_PART };

/* Adds literal text of a message, right between tags and in double quotes, or of what is none. */
void add_literal(struct html_page *p, str s, enum hole_place where, bool message);

/* Adds the pieces of a message, or of what is none, to code and markup. */
void put_pieces(struct html_page *p, str text, enum hole_place where, bool message);

/* ---- messages (mkhtml_message.c) ---- */

/* What libgettextpo complained of so far. */
extern size_t po_faults;
extern const struct po_xerror_handler po_handler;

/* An empty file for what is extracted. */
po_file_t po_new(void);

/* Writes a message in both languages, or notes it when extracting. */
void put_message(struct html_page *p, str japanese, enum hole_place where);

/* ---- the parts ---- */

/* Reads all that is left of the page (mkhtml_read.c). */
void page_read(struct html_page *p);

#endif
