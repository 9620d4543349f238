/* A frozen paper (core/draft.h), thawed: read with jansson. */
#ifndef INTAKE_DRAFT_H
#define INTAKE_DRAFT_H

#include "core/draft.h"

/* One face of it; all texts live in the arena.  Only the title of its pattern is the catalogue's own: a clause that the
 * catalogue still has is named by `clause`, what answers denied is found where the item still is.  ERR_DATA
 * paper-damaged: it is none that this program froze. */
MUST enum err draft_thaw(struct arena *a, const struct catalogue *c, str frozen, enum face face, struct draft *ret,
                         struct faults *fs);

/* What our pattern had when it was frozen; empty where it is none that this program froze. */
size_t draft_thaw_ours(struct arena *a, str frozen, const struct draft_ours **ret);

#endif
