#include "web/page/event.h"

#include "core/day.h"
#include "core/id.h"
#include "core/message.h"
#include "core/seal.h"
#include "intake/event.h"
#include "store/event_sql.h"
#include "store/person_sql.h"
#include "store/seal_sql.h"
#include "store/verification.h"
#include "web/page/event_html.h"
#include "web/route.h"

enum {
	SHOWN_FIELDS = 3,
	PATH_BYTES_MAX = 256,
	PEOPLE_NAMED_MAX = 500,
	DAY_MS = 24 * 60 * 60 * 1000,
	MINUTE_MS = 60 * 1000
};

const struct field event_fields[EVENT_FIELDS] = {
	{.name = "noun",
         .kind = FIELD_CHOICE,
         .choices = event_nouns,
         .labels = event_noun_labels,
         .none = "choice-event-all",
         .may_be_empty = true,
         .label = "label-event-noun"},
	{.name = "since", .kind = FIELD_DAY, .may_be_empty = true, .label = "label-event-since"},
	{.name = "until", .kind = FIELD_DAY, .may_be_empty = true, .label = "label-event-until"},
	{.name = "below", .kind = FIELD_NUMBER, .least = 1, .most = INT64_MAX, .may_be_empty = true},
	{.name = "subject", .kind = FIELD_ID, .may_be_empty = true},
	{.name = "who", .kind = FIELD_ID, .may_be_empty = true, .label = "label-event-who"},
};

/* ---- reading ---- */

/* What is wanted, and what was found of it. */
struct looking {
	int64_t below, least; /* numbers: from one down to the other */
	size_t most;
	const struct event_line *lines;
	size_t n;
	bool has_more;
	int64_t next; /* where those before begin */
};

static int zone_of(const struct visit *v)
{
	return v->firm == NULL ? ZONE_JAPAN : (int)v->firm->zone;
}

static str page_of_route(struct arena *a, enum lang lang, str route)
{
	str path, method = str_cut(route, ' ', &path);

	for (size_t i = 0; i < route_count; i++) {
		if (str_eq(method, method_word(routes[i].method)) && str_eq(path, str_of(routes[i].path))) {
			return route_title(a, &routes[i], lang);
		}
	}
	return (str){NULL, 0};
}

/* The people of the firm are hundreds at most; who is beyond that is shown by an id. */
static enum err reader_of(struct tx *tx, const struct visit *v, struct event_reader *ret)
{
	struct event_reader r = {
		.arena = v->arena, .c = &catalogue_builtin, .lang = v->lang, .zone = zone_of(v), .page = page_of_route};
	const struct q_person_list_row *rows;

	TRY(q_person_list(tx, NULL, PEOPLE_NAMED_MAX, &rows, &r.person_count));
	struct event_person *people = NEW_N(v->arena, struct event_person, r.person_count);

	for (size_t i = 0; i < r.person_count; i++) {
		people[i] = (struct event_person){rows[i].id, rows[i].name};
	}
	r.person = people;
	*ret = r;
	return OK;
}

/* When a day begins where the firm is. */
static struct maybe day_begins(const struct visit *v, const char *name, int later)
{
	const struct field_value *day = visit_value(v, name);

	if (!day->given) {
		return (struct maybe){.has = false};
	}
	int64_t number = day_number(day_read(day->text)) + later;

	return (struct maybe){true, number * DAY_MS - (int64_t)zone_of(v) * MINUTE_MS};
}

/* "task." and what comes behind all that begins so. */
static str edge_of(const struct visit *v, char last)
{
	const struct field_value *noun = visit_value(v, "noun");
	struct buf b;

	if (!noun->given) {
		return (str){NULL, 0};
	}
	buf_init(&b, v->arena, 64);
	buf_add(&b, noun->text);
	buf_char(&b, last);
	return buf_str(&b);
}

static enum err list_all(struct tx *tx, const struct visit *v, struct looking *l)
{
	const struct q_event_list_row *rows;
	const struct field_value *who = visit_value(v, "who");
	const struct maybe since = day_begins(v, "since", 0), until = day_begins(v, "until", 1);
	size_t n;

	TRY(q_event_list(tx,
	                 &(struct q_event_list){
				 .below = l->below,
				 .least = l->least,
				 .since = since,
				 .until = until,
				 .first = edge_of(v, '.'),
				 .last = edge_of(v, '.' + 1),
				 .person = {who->given, who->number},
				 .n = (int64_t)l->most + 1,
			 },
	                 &rows, &n));
	struct event_line *lines = NEW_N(v->arena, struct event_line, n);

	for (size_t i = 0; i < n; i++) {
		lines[i] = EVENT_LINE(v->arena, &rows[i]);
	}
	l->lines = lines;
	l->n = n;
	return OK;
}

static enum err list_one(struct tx *tx, const struct visit *v, struct looking *l)
{
	const struct q_event_of_row *rows;
	size_t n;

	TRY(q_event_of(tx, visit_value(v, "subject")->number, l->below, (int64_t)l->most + 1, &rows, &n));
	struct event_line *lines = NEW_N(v->arena, struct event_line, n);

	for (size_t i = 0; i < n; i++) {
		lines[i] = EVENT_LINE(v->arena, &rows[i]);
	}
	l->lines = lines;
	l->n = n;
	l->least = 1;
	return OK;
}

/* A filter may fit to nothing for long: a page looks at EVENTS_LOOK_MAX at most, and leads on from there. */
static enum err look(struct tx *tx, const struct visit *v, size_t most, struct looking *ret)
{
	const struct q_event_last_row *last;
	const struct field_value *below = visit_value(v, "below");
	struct looking l = {.most = most};

	TRY(q_event_last(tx, &last));
	int64_t newest = last == NULL ? 0 : last->seq;

	l.below = below->given && below->number <= newest ? below->number : newest + 1;
	l.least = l.below > EVENTS_LOOK_MAX ? l.below - EVENTS_LOOK_MAX : 1;
	TRY(visit_value(v, "subject")->given ? list_one(tx, v, &l) : list_all(tx, v, &l));
	bool full = l.n > most;

	l.n = full ? most : l.n;
	l.has_more = full || l.least > 1;
	l.next = full ? l.lines[most - 1].seq : l.least;
	*ret = l;
	return OK;
}

/* ---- addresses ---- */

str page_event_of(struct arena *a, int64_t subject)
{
	struct buf b;

	buf_init(&b, a, PATH_BYTES_MAX);
	buf_lit(&b, "/log?subject=");
	id_write(&b, subject);
	return buf_str(&b);
}

/* The same filter at another address, from a number on; 0: from the newest. */
static str path_with(const struct visit *v, str path, int64_t below)
{
	static const char *const names[] = {"noun", "since", "until", "subject", "who"};
	struct buf b;
	bool first = true;

	buf_init(&b, v->arena, PATH_BYTES_MAX);
	buf_add(&b, path);
	for (size_t i = 0; i < COUNT_OF(names); i++) {
		const struct field_value *value = visit_value(v, names[i]);
		if (value->given) {
			buf_char(&b, first ? '?' : '&');
			buf_add(&b, str_of(names[i]));
			buf_char(&b, '=');
			buf_add(&b, value->text);
			first = false;
		}
	}
	if (below > 0) {
		buf_add(&b, first ? S("?below=") : S("&below="));
		buf_int(&b, below);
	}
	return buf_str(&b);
}

/* ---- the page ---- */

static struct event_line_view line_of(const struct event_reader *r, const struct event_line *e, bool is_one)
{
	struct event_line_view line = {
		.number = e->seq,
		.deed = event_deed(r, e->what),
		.when = event_when(r, e->at),
		.who = event_who(r, e->who),
		.whence = event_whence(r, e->via),
		.forgotten = e->forgotten,
		.has_subject = e->subject != 0 && !is_one && !str_starts(e->what, S("event.")),
	};

	line.changes = event_changes(r, e, &line.change_count);
	if (line.has_subject) {
		line.subject = page_event_of(r->arena, e->subject);
	}
	return line;
}

static enum err add_seal(struct tx *tx, const struct visit *v, struct event_view *view)
{
	const struct q_seal_newest_row *seal;
	struct seal_chain chain;

	TRY(q_seal_newest(tx, &seal));
	view->has_seal = seal != NULL;
	if (seal != NULL) {
		view->seal = seal->number;
		view->sealed = visit_day(v, seal->made_at);
		view->is_sealed = seal_chain_of(seal->body, tx->actor.tenant, &chain);
		view->sealed_to = view->is_sealed ? chain.seq : 0;
	}
	return OK;
}

static enum err add_verification(struct tx *tx, const struct visit *v, struct event_view *view)
{
	const struct q_verification_row *last;

	TRY(verification_read(tx, &last));
	view->was_verified = last != NULL;
	if (last != NULL) {
		view->verified = visit_day(v, last->at);
		view->misfits = last->findings;
		view->has_misfits = last->findings > 0;
	}
	return OK;
}

/* Whoever has this computer or a link, and all people, to choose from. */
static struct field_view who_field(struct visit *v, const struct event_reader *r)
{
	const struct field_value *who = visit_value(v, "who");
	struct field_view f = visit_field_view(v, "who", who->given ? who->text : S(""));
	struct option_view *options = NEW_N(v->arena, struct option_view, r->person_count + 3);

	options[0] = (struct option_view){S(""), phrase(r->c, r->lang, "choice-event-anybody"), !who->given};
	for (int64_t nobody = EVENT_WHO_LOCAL; nobody <= EVENT_WHO_LINK; nobody++) {
		options[nobody + 1] = (struct option_view){id_text(v->arena, nobody), event_who(r, nobody),
		                                           who->given && who->number == nobody};
	}
	f.option_count = 3;
	for (size_t i = 0; i < r->person_count; i++) {
		const struct event_person *p = &r->person[i];
		options[f.option_count++] =
			(struct option_view){id_text(v->arena, p->id), p->name, who->given && who->number == p->id};
	}
	f.options = options;
	return f;
}

static void add_lines(const struct visit *v, const struct event_reader *r, const struct looking *l,
                      struct event_view *view)
{
	struct event_line_view *lines = NEW_N(v->arena, struct event_line_view, l->n);

	for (size_t i = 0; i < l->n; i++) {
		lines[i] = line_of(r, &l->lines[i], view->is_one);
	}
	view->lines = lines;
	view->line_count = l->n;
	view->has_lines = l->n > 0;
}

enum err page_event(struct tx *tx, struct visit *v)
{
	str typed[SHOWN_FIELDS] = {{NULL, 0}};
	struct event_reader reader;
	struct looking l;

	TRY(look(tx, v, EVENTS_SHOWN, &l));
	TRY(reader_of(tx, v, &reader));
	struct event_view view = {
		.layout = &v->layout,
		.is_one = visit_value(v, "subject")->given,
		.is_later = visit_value(v, "below")->given,
		.has_more = l.has_more,
	};

	for (size_t i = 0; i < SHOWN_FIELDS; i++) {
		const struct field_value *value = visit_value(v, event_fields[i].name);
		typed[i] = value->given ? value->text : S("");
		view.is_filtered = view.is_filtered || value->given;
	}
	view.fields = visit_fields(v, typed, SHOWN_FIELDS);
	view.field_count = SHOWN_FIELDS;
	view.more = path_with(v, S("/log"), l.next);
	view.table = path_with(v, S("/log.csv"), view.is_later ? l.below : 0);
	view.who = who_field(v, &reader);
	view.has_people = reader.person_count > 0;
	add_lines(v, &reader, &l, &view);
	TRY(add_seal(tx, v, &view));
	TRY(add_verification(tx, v, &view));
	frag_event_page(&v->out, v->lang, &view);
	return OK;
}

enum err page_event_csv(struct tx *tx, struct visit *v)
{
	struct event_reader r;
	struct looking l;

	TRY(look(tx, v, EVENTS_FILE_MAX, &l));
	TRY(reader_of(tx, v, &r));
	events_write_csv(&v->out, &r, l.lines, l.n);
	v->reply.download = S("toride-history.csv");
	return OK;
}
