/* Documents (core/document.h) as they are handed out: an HTML page, which is the preview, too, and Markdown; what there
 * is to say to the owner beside them; and the list of all that can be made.  PDF and DOCX need libraries, and are
 * paint/document_paper.h and paint/docx.h. */
#ifndef RENDER_DOCUMENT_H
#define RENDER_DOCUMENT_H

#include "core/document.h"
#include "render/document_view.h"

void document_write_html(struct buf *out, struct arena *a, const struct draft *draft);
void document_write_md(struct buf *out, struct arena *a, const struct draft *draft);

/* What the fragments of document.html show; the ids of sections and clauses begin with `prefix`. */
struct paper_view document_paper_view(struct arena *a, const struct draft *draft, str prefix);

/* What a draft says of itself; empty where it is none. */
str document_mark(const struct draft *draft);

/* What an owner calls what fills a hole. */
str document_hole(const struct catalogue *c, enum hole hole, enum lang lang);

/* The heading of the list of sections. */
str document_contents(const struct draft *draft);

/* Sentences for the owner, a line each, in the language `lang`: what is missing, where it contradicts the answers, that
 * nobody has checked it. */
void document_write_notes(struct buf *out, struct arena *a, const struct draft *draft, enum lang lang);

void documents_write_text(struct buf *out, const struct catalogue *c, enum lang lang);
void documents_write_json(struct buf *out, const struct catalogue *c);

/* What stands beside a clause that promises what the answers deny: of its `n`-th item. */
str document_say_denied(struct arena *a, const struct draft *draft, const struct draft_clause *clause, size_t n,
                        enum lang lang);

#endif
