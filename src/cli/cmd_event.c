#include "cli/records.h"
#include "cli/work.h"
#include "core/day.h"
#include "intake/event.h"
#include "render/event.h"
#include "store/event_sql.h"

enum { EVENTS_LISTED_MAX = 10000, WORD_BYTES_MAX = 64 };

/* What was read in the open; what events say is looked at in the closed child. */
struct wanted {
	bool installation; /* its own history, of no firm */
	int64_t below;
	str noun; /* p == NULL: all */
	int zone;
	const struct q_event_list_row *rows;
	size_t n;
};

static str edge_of(struct arena *a, str noun, char last)
{
	struct buf b;

	if (noun.p == NULL) {
		return noun;
	}
	buf_init(&b, a, WORD_BYTES_MAX);
	buf_add(&b, noun);
	buf_char(&b, last);
	return buf_str(&b);
}

static enum err read_events(struct tx *tx, void *ctx)
{
	struct wanted *w = ctx;
	const struct q_firm_row *firm;

	TRY(q_firm(tx, &firm));
	w->zone = firm == NULL ? ZONE_JAPAN : (int)firm->zone;
	return q_event_list(tx,
	                    &(struct q_event_list){
				    .below = w->below,
				    .least = 1,
				    .first = edge_of(tx->arena, w->noun, '.'),
				    .last = edge_of(tx->arena, w->noun, '.' + 1),
				    .n = EVENTS_LISTED_MAX,
			    },
	                    &w->rows, &w->n);
}

static enum err make(struct work *w, struct faults *fs)
{
	const struct command_line *r = w->request;
	const struct wanted *got = w->ctx;
	const struct event_reader reader = {
		.arena = r->arena, .c = &catalogue_builtin, .lang = r->lang, .zone = got->zone};
	struct event_line *lines = NEW_N(r->arena, struct event_line, got->n);

	(void)fs;
	for (size_t i = 0; i < got->n; i++) {
		lines[i] = EVENT_LINE(r->arena, &got->rows[i]);
	}
	switch (r->format) {
	case FORMAT_CSV:
		events_write_csv(&w->out, &reader, lines, got->n);
		break;
	case FORMAT_JSON:
		events_write_json(&w->out, &reader, lines, got->n);
		break;
	default:
		events_write_text(&w->out, &reader, lines, got->n);
		break;
	}
	return OK;
}

static enum err read_words(const struct command_line *r, struct wanted *w, struct faults *fs)
{
	str noun = r->argument_count > 0 ? str_of(r->argument[0]) : S("all");
	w->installation = str_eq(noun, S("installation"));
	bool known = w->installation || str_eq(noun, S("all"));

	for (size_t i = 0; !known && event_nouns[i] != NULL; i++) {
		known = str_eq(noun, str_of(event_nouns[i]));
	}
	if (!known) {
		return FAIL(fs, ERR_USAGE, "event-noun", NOWHERE, noun);
	}
	w->noun = w->installation || str_eq(noun, S("all")) ? (str){NULL, 0} : noun;
	w->below = INT64_MAX;
	if (r->argument_count > 1 && (!str_to_int(str_of(r->argument[1]), &w->below) || w->below < 1)) {
		return FAIL(fs, ERR_USAGE, "event-below", NOWHERE, str_of(r->argument[1]));
	}
	return OK;
}

enum err cmd_event_list(const struct command_line *r, struct faults *fs)
{
	struct wanted wanted = {.zone = ZONE_JAPAN};
	struct work w = {.request = r, .ctx = &wanted};

	TRY(read_words(r, &wanted, fs));
	TRY(wanted.installation ? records_read_any(r, read_events, &wanted, fs)
	                        : records_read(r, read_events, &wanted, fs));
	return work_run(&w, make, fs);
}
