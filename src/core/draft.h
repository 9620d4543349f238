/* Drafts (core/document.h) as they are kept and compared.
 *
 * A paper that was decided is frozen: all that painters see of it, in Japanese, in Japanese with readings and in
 * English, as one text in JSON.  intake/draft.h thaws it, and what is painted then is the same to the byte, whatever
 * became of our texts and of the firm since.
 *
 *     {"format":"toride-paper","version":1,"ours":[["id","base"]],"faces":[FACE,FACE,FACE]}   as in draft_face
 *     ours  the clauses that our pattern had then, chosen or not, and what tells whether its words are still the same
 *     FACE  {"pattern","lang","numbering","contents","large","brief","day","title","firm","sections"}
 *           sections {"id","number","sheet","title","clauses"}
 *           clauses  {"id","number","title","blocks","denied":["FRAMEWORK/ITEM"]}
 *           blocks   {"kind","columns","lines"}
 *           a line is a list of pieces: a text, or [text, reading] */
#ifndef CORE_DRAFT_H
#define CORE_DRAFT_H

#include "core/document.h"

enum {
	DRAFT_VERSION = 1,             /* of the format */
	DRAFT_BYTES_MAX = 1024 * 1024, /* of a frozen paper */
	DRAFT_ID_MAX = 64,             /* bytes of the id of a section or clause */
	DRAFT_TOKENS_MAX = 1200,       /* of two texts, where they differ, in which single words are found */
};

/* A paper as it is shown. */
enum draft_face {
	DRAFT_FACE_JA,
	DRAFT_FACE_FURIGANA, /* Japanese with readings */
	DRAFT_FACE_EN,
	DRAFT_FACE__MAX,
};

enum draft_face draft_face_of(enum lang lang, bool furigana);

/* "text", "bullet", "step", "check", "row", "pen". */
str writing_word(enum writing_kind kind);

/* A clause of our pattern, and what tells whether our words of it are still the same (store/document.h). */
struct draft_ours {
	str id, base;
};

/* Appends the frozen paper; bad where it is larger than `out` may be. */
void draft_freeze(struct buf *out, struct arena *a, const struct draft faces[static DRAFT_FACE__MAX],
                  const struct draft_ours *ours, size_t n);

/* Takes the marks off what the answers deny: nobody outside sees them. */
void draft_unmark(struct draft *draft, struct arena *a);

/* The clause of that id, or NULL. */
const struct draft_clause *draft_clause_named(const struct draft *draft, str id);

/* The text of a clause without its title, as it would be written (core/writing.h). */
str draft_clause_writing(struct arena *a, const struct draft_clause *clause);

/* ---- what differs ---- */

enum draft_change {
	DRAFT_CHANGE_UNSET,
	DRAFT_ADDED,
	DRAFT_REMOVED,
	DRAFT_CHANGED,
};

struct draft_difference {
	enum draft_change change;
	const struct draft_clause *before, *after; /* NULL: it was, or is, not there */
};

/* The clauses that are not the same in both, in the order of the newer one; what was taken away stands where it was.
 * Numbers do not count: they follow from what stands before. */
size_t draft_differences(struct arena *a, const struct draft *before, const struct draft *after,
                         const struct draft_difference **ret);

/* The text of a clause, a line each, its title first, cells divided by a bar; NULL: an empty text. */
str draft_clause_text(struct arena *a, const struct draft_clause *clause);

/* A run of a text that is in both, only in the older, or only in the newer one. */
struct draft_run {
	enum draft_change change; /* DRAFT_CHANGE_UNSET: in both */
	str text;
};

/* What became of a text, word by word; in Japanese by runs of one script.  Texts that differ in very much are one run
 * taken away and one added. */
size_t draft_runs(struct arena *a, str before, str after, const struct draft_run **ret);

#endif
