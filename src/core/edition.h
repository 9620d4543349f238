/* The editions that pages speak of by name.  All others are rows of the catalogue to them. */
#ifndef CORE_EDITION_H
#define CORE_EDITION_H

#include "base/str.h"

#define EDITION_ARTICLES S("ipa-articles-4.0")             /* the six articles: STEP 1 */
#define EDITION_SELFCHECK S("ipa-selfcheck-3.1")           /* the 25 items: STEP 2 */
#define EDITION_ADDITIONS S("ipa-selfcheck-4.0-additions") /* the two that came with 4.0; they have no score */

#endif
