/* A frozen paper (core/draft.h), thawed: read with jansson. */
#ifndef INTAKE_DRAFT_H
#define INTAKE_DRAFT_H

#include "core/draft.h"

#define FACE_BIT(face) (1u << (face))

struct thawed {
	struct draft face[DRAFT_FACE__MAX]; /* those that were asked for */
	const struct draft_ours *ours;      /* what our pattern had when it was frozen */
	size_t ours_count;
};

/* The faces of FACE_BIT; all texts live in the arena.  Only the title of its pattern is the catalogue's own: a clause
 * that the catalogue still has is named by `clause`, what answers denied is found where the item still is.  ERR_DATA
 * paper-damaged: it is none that this program froze. */
MUST enum err draft_thaw(struct arena *a, const struct catalogue *c, str frozen, unsigned faces, struct thawed *ret,
                         struct faults *fs);

#endif
