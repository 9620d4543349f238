/* A firm's declaration of SECURITY ACTION and what it still lacks, for people (text) and programs (JSON;
 * docs/format/declaration.md). */
#ifndef RENDER_DECLARATION_H
#define RENDER_DECLARATION_H

#include "base/buf.h"
#include "core/catalogue.h"
#include "core/declaration.h"

/* What is noted: a text that is not known is empty. */
struct declaration_report {
	int64_t stars; /* 0: not declared */
	str number, declared_on, edition, shown_where, review_on, withdrawn_on, corporate, contact;
	struct declaration_lacks lacks;
};

void declaration_write_text(struct buf *out, const struct declaration_report *d, const struct catalogue *c,
                            enum lang lang);
void declaration_write_json(struct buf *out, const struct declaration_report *d);

#endif
