/* What is asked of a firm, wherever it is asked: limits, and the kinds of business. */
#ifndef CORE_FIRM_H
#define CORE_FIRM_H

#include "core/catalogue.h"

enum {
	FIRM_NAME_MAX = 200, /* characters */
	FIRM_TEXT_MAX = 200, /* of what else it says of itself for its papers */
	FIRM_PEOPLE_MAX = 1000000,
};

/* The letters of the Japanese standard industrial classification, A to T and NULL, and the phrases that name them. */
extern const char *const firm_industries[], *const firm_industry_labels[];

/* The phrases that ask for a use, by enum use. */
extern const char *const firm_use_labels[USE__MAX];

/* One of these letters; or "" for not known. */
bool industry_known(str letter);

#endif
