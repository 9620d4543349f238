/* What the page of proposed changes shows.  Filled by proposal.c. */
#ifndef WEB_PAGE_PROPOSAL_VIEW_H
#define WEB_PAGE_PROPOSAL_VIEW_H

#include "web/layout_view.h"
#include "web/page/difference_view.h"

struct proposal_view {
	struct difference_view difference;
	str why, key;
	struct form_view form;
	bool is_open, is_taken, is_kept, may_answer;
};

/* A promise that the answers deny since it was decided. */
struct broken_view {
	str text, path;
};

struct proposals_view {
	const struct layout_view *layout;
	str pattern, title;
	int64_t number;
	bool is_decided, has_proposals, has_own, has_broken;
	const struct proposal_view *proposals;
	size_t proposal_count;
	const struct difference_view *own; /* what the firm changed by itself */
	size_t own_count;
	const struct broken_view *broken;
	size_t broken_count;
};

#endif
