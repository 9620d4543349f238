#include "render/round_page.h"

enum { COLUMN_HIGH = 100 }; /* of the picture of the scores */

void round_line_score(struct arena *a, const struct result *r, struct round_line_view *line)
{
	line->has_result = true;
	line->scored = r->scored;
	line->score = score_say(a, &r->total);
	line->points = r->total.score;
	line->max = r->total.max;
	line->answered = (int)r->total.answered;
	line->items = (int)r->total.items;
	line->whole = line->answered == line->items;
}

struct history_view history_view_of(struct arena *a, const struct round_line_view *lines, size_t line_count)
{
	struct column_view *columns = NEW_N(a, struct column_view, line_count);
	str framework = S("");
	size_t n = 0;

	for (size_t i = line_count; i-- > 0;) {
		const struct round_line_view *l = &lines[i];
		if (!l->scored || l->answered < l->items || (n > 0 && !str_eq(l->framework, framework))) {
			continue;
		}
		framework = l->framework;
		int height = l->points <= 0 ? 0 : l->points * COLUMN_HIGH / l->max;
		columns[n++] = (struct column_view){
			.y = COLUMN_HIGH - height,
			.height = height,
			.number = l->number,
			.score = str_copy(a, INT_STR(l->points)),
		};
	}
	return (struct history_view){.has_columns = n > 1, .columns = columns, .column_count = n};
}
