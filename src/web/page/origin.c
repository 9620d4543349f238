#include "web/page/origin.h"

#include "render/assess_page.h"

struct origin_view origin_view_of(const struct visit *v, const struct origin *o)
{
	const struct catalogue *c = &catalogue_builtin;
	struct origin_view view = {
		.has_document = o->document != CATALOGUE_NONE,
		.has_reviewed = o->reviewed.n > 0,
		.place = catalogue_ref(c, o->place),
		.reviewed = catalogue_ref(c, o->reviewed),
	};

	if (view.has_document) {
		view.document = document_view_of(v->arena, c, &c->documents[o->document], v->lang);
		view.edition = catalogue_ref(c, c->documents[o->document].edition);
	}
	return view;
}
