/* An item of a framework to read: what it asks and means, what it leads to, what surveys found (item.html). */
#ifndef RENDER_ITEM_H
#define RENDER_ITEM_H

#include "core/catalogue.h"
#include "render/item_view.h"

/* For frag_item_about: meaning, why, the ways to do it, what counts as partly. */
struct about_view about_view_of(const struct catalogue *c, const struct item *item, enum lang lang);

/* All of frag_item but what a firm answered. */
struct item_page_view item_page_view_of(struct arena *a, const struct catalogue *c, const struct item *item,
                                        enum lang lang);

#endif
