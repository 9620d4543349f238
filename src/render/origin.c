#include "render/origin.h"

#include "render/assess_page.h"

struct origin_view origin_view_of(struct arena *a, const struct catalogue *c, const struct origin *o, enum lang lang)
{
	struct origin_view view = {
		.has_document = o->document != CATALOGUE_NONE,
		.has_reviewed = o->reviewed.n > 0,
		.place = catalogue_ref(c, o->place),
		.reviewed = catalogue_ref(c, o->reviewed),
	};

	if (view.has_document) {
		view.document = document_view_of(a, c, &c->documents[o->document], lang);
		view.edition = catalogue_ref(c, c->documents[o->document].edition);
	}
	return view;
}
