/* What the home page shows, ready to be written.  Filled by home.c. */
#ifndef WEB_PAGE_HOME_VIEW_H
#define WEB_PAGE_HOME_VIEW_H

#include "render/score.h"
#include "web/layout_view.h"
#include "web/page/declaration_view.h"

enum { HOME_STEPS_MAX = 3 }; /* things to do first; the whole list stands on the result page */

struct home_step {
	str measure, title, why;
};

/* A thing that was begun. */
struct home_task {
	str id, title, due;
	bool has_due;
};

/* The newest result. */
struct home_result {
	str title, day, framework; /* of the framework; when; its id */
	int64_t number;            /* of the round */
	struct score_view whole;
	const struct part_view *parts;
	size_t part_count;
	int unknown_count;
	bool has_parts, has_unknown;
};

/* One of the guideline's four STEPs. */
struct level_view {
	str name;
	bool is_here, is_done, is_target;
};

/* A paper that asks for attention: its review is due, or changes are proposed. */
struct home_paper {
	str pattern, title;
	bool is_due;
	int proposed;
	bool has_proposed;
};

struct home_view {
	str locked; /* names of people who cannot come in after too many failures */
	bool has_locked;
	bool has_misfits; /* the server found that history and seals do not fit */
	const struct layout_view *layout;
	str name;
	/* the one next step is the first of these that is true */
	bool is_open, is_new, has_begun, has_step, did_steps;
	int open_answered, open_count; /* questions of the round that is open */
	str open_path;                 /* its framework */
	struct bar_view open_bar;
	struct home_step steps[HOME_STEPS_MAX];
	size_t step_count;
	bool has_more;
	const struct home_step *more; /* behind the next step */
	size_t more_count;
	bool has_result;
	struct home_result result;
	struct home_task begun[HOME_STEPS_MAX];
	size_t begun_count;
	struct level_view levels[4];
	size_t level_count;
	int articles_done; /* of the six */
	struct own_view declaration;
	str backup_age; /* of the newest backup; empty: there is none */
	bool has_backup, backup_is_old;
	const struct home_paper *papers;
	size_t paper_count;
	bool has_papers;
};

#endif
