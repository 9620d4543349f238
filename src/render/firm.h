/* Firms and their profiles, for people (text) and programs (JSON; docs/format/firm.md). */
#ifndef RENDER_FIRM_H
#define RENDER_FIRM_H

#include "base/buf.h"
#include "base/lang.h"
#include "core/catalogue.h"

/* A profile; a number that is not known is -1, a word that is not known empty. */
struct firm_view {
	str id, name, industry, legal_form;
	str representative, address, contact; /* empty: not said */
	int64_t people, prefecture;
	uint32_t uses, uses_known; /* bits of enum use: what it has, and what was answered at all */
	int64_t target_step;       /* 0: none chosen */
};

void firms_write_text(struct buf *out, const struct firm_view *firms, size_t n, const struct catalogue *c,
                      enum lang lang);
void firms_write_json(struct buf *out, const struct firm_view *firms, size_t n);
void firm_write_text(struct buf *out, struct arena *a, const struct firm_view *firm, const struct catalogue *c,
                     enum lang lang);
void firm_write_json(struct buf *out, const struct firm_view *firm);

#endif
