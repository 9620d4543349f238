/* Why somebody comes, and which questions help. */
#ifndef CORE_REASON_H
#define CORE_REASON_H

#include "base/str.h"

struct reason {
	str word;      /* as in the address: "customer", "subsidy", "worry" */
	str edition;   /* to begin with */
	bool declares; /* for SECURITY ACTION, which begins with the six articles */
};

/* NULL: there is no such reason. */
const struct reason *reason_named(str word);

#endif
