#include "web/page/difference.h"

struct difference_view difference_view_of(struct arena *a, const struct draft_difference *d)
{
	const struct draft_clause *clause = d->after != NULL ? d->after : d->before;
	const struct draft_run *runs;
	size_t n = draft_runs(a, draft_clause_text(a, d->before), draft_clause_text(a, d->after), &runs);
	struct run_view *views = NEW_N(a, struct run_view, n);

	for (size_t i = 0; i < n; i++) {
		views[i] =
			(struct run_view){runs[i].text, runs[i].change == DRAFT_ADDED, runs[i].change == DRAFT_REMOVED};
	}
	return (struct difference_view){
		.id = clause->id,
		.number = clause->number,
		.title = line_plain(a, clause->title),
		.has_title = clause->title.n > 0,
		.has_number = clause->number.n > 0 && d->after != NULL,
		.is_added = d->change == DRAFT_ADDED,
		.is_removed = d->change == DRAFT_REMOVED,
		.is_changed = d->change == DRAFT_CHANGED,
		.runs = views,
		.run_count = n,
	};
}

const struct difference_view *difference_views(struct arena *a, const struct draft *before, const struct draft *after,
                                               size_t *ret_n)
{
	const struct draft_difference *list;
	struct difference_view *views;

	*ret_n = draft_differences(a, before, after, &list);
	views = NEW_N(a, struct difference_view, *ret_n);
	for (size_t i = 0; i < *ret_n; i++) {
		views[i] = difference_view_of(a, &list[i]);
	}
	return views;
}
