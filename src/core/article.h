/* The six articles, with the measure that each begins with. */
#ifndef CORE_ARTICLE_H
#define CORE_ARTICLE_H

#include "core/catalogue.h"
#include "core/edition.h"

enum { ARTICLE_COUNT = 6 };

/* The article at place `n`, counted from 0; n < ARTICLE_COUNT. */
const struct item *article_at(const struct catalogue *c, uint32_t n);

/* The measure that it begins with. */
const struct measure *article_measure(const struct catalogue *c, uint32_t n);

/* The article that begins with this measure; NULL: none does. */
const struct item *article_of(const struct catalogue *c, const struct measure *m);

#endif
