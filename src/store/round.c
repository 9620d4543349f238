#include "store/round.h"

#include "base/json.h"
#include "core/field.h"
#include "store/record.h"

static const struct record_kind round_kind = {.name = "round", .read = &st_q_round};

/* How answers are written in the store: never renumbered. */
static const uint8_t code_of[ANSWER__MAX] = {
	[ANSWER_YES] = 1, [ANSWER_PARTLY] = 2, [ANSWER_NO] = 3,    [ANSWER_UNKNOWN] = 4,
	[ANSWER_NA] = 5,  [ANSWER_MET] = 6,    [ANSWER_UNMET] = 7,
};

static enum answer answer_coded(int64_t code)
{
	for (enum answer a = ANSWER_NONE + 1; a < ANSWER__MAX; a++) {
		if (code_of[a] == code) {
			return a;
		}
	}
	return ANSWER_NONE;
}

/* When a round was begun and, unless it is open, closed. */
struct span_of_time {
	int64_t begun;
	struct maybe closed;
};

static enum err add(struct tx *tx, str framework, struct span_of_time when, int64_t *ret_id, int64_t *ret_number)
{
	const struct q_round_newest_row *newest;

	TRY(q_round_newest(tx, framework, &newest));
	*ret_id = store_id(tx);
	*ret_number = newest == NULL ? 1 : newest->number + 1;
	return q_round_add(tx, &(struct q_round_add){
				       .id = *ret_id,
				       .framework = framework,
				       .number = *ret_number,
				       .state = when.closed.has ? ROUND_CLOSED : ROUND_OPEN,
				       .made_at = when.begun,
				       .closed_at = when.closed,
				       .who = tx->actor.person,
			       });
}

enum err round_open(struct tx *tx, const struct framework *f, const struct catalogue *c, int64_t *ret)
{
	const struct q_round_unfinished_row *open;
	str framework = catalogue_ref(c, f->id);
	int64_t number;

	TRY(q_round_unfinished(tx, framework, &open));
	if (open != NULL) {
		*ret = open->id;
		return OK;
	}
	TRY(add(tx, framework, (struct span_of_time){.begun = tx->now}, ret, &number));
	return record_added(tx, &round_kind, *ret);
}

/* ---- one answer ---- */

static void answer_members(struct json *j, str item, enum answer answer, str note)
{
	json_open(j, '{');
	json_key(j, "item");
	json_text(j, item);
	json_key(j, "answer");
	json_text(j, answer_word(answer));
	if (note.n > 0) {
		json_key(j, "note");
		json_text(j, note);
	}
	json_close(j, '}');
}

static str answer_json(struct tx *tx, str item, enum answer answer, str note)
{
	struct buf out;
	struct json j;

	buf_init(&out, tx->arena, STORE_EVENT_MAX);
	json_init_tight(&j, &out);
	answer_members(&j, item, answer, note);
	return buf_str(&out);
}

static enum err put(struct tx *tx, int64_t round, str item, int64_t seen, enum answer answer, str note,
                    int64_t *ret_changed)
{
	*ret_changed = 1;
	if (answer == ANSWER_NONE) {
		return q_answer_remove(tx, round, item, seen, ret_changed);
	}
	if (seen == 0) {
		return q_answer_add(tx, &(struct q_answer_add){.round = round,
		                                               .item = item,
		                                               .answer = code_of[answer],
		                                               .note = note,
		                                               .at = tx->now,
		                                               .who = tx->actor.person});
	}
	return q_answer_set(tx,
	                    &(struct q_answer_set){.round = round,
	                                           .item = item,
	                                           .version = seen,
	                                           .answer = code_of[answer],
	                                           .note = note,
	                                           .at = tx->now,
	                                           .who = tx->actor.person},
	                    ret_changed);
}

/* Is it an answer of that edition?  Only editions that are compiled in are known here: an answer to another, which was
 * checked where the checklist was read, must at least be one. */
static enum err check_answer(struct tx *tx, str framework, str item, enum answer answer, str note)
{
	const struct framework *f = catalogue_framework(&catalogue_builtin, framework);
	const struct item *found = f == NULL ? NULL : catalogue_item(&catalogue_builtin, f, item);

	if (f != NULL && found == NULL) {
		return FAIL(tx->faults, ERR_DATA, "round-item", NOWHERE, item);
	}
	if (f != NULL) {
		return answer_check(&catalogue_builtin, f, found, answer, note, NOWHERE, tx->faults);
	}
	TRY(field_line(item, "item", 1, CATALOGUE_ID_MAX, tx->faults));
	if (answer == ANSWER_NONE) {
		return FAIL(tx->faults, ERR_DATA, "answer-not-of-edition", NOWHERE, answer_word(answer), framework);
	}
	if (answer_lacks_reason(answer, note)) {
		return FAIL(tx->faults, ERR_DATA, "answer-na-reason", AT_FIELD(S(""), 0, S("note")), item);
	}
	return field_text(note, "note", 0, ANSWER_NOTE_MAX, tx->faults);
}

enum err round_answer(struct tx *tx, int64_t round, str item, int64_t seen, enum answer answer, str note)
{
	const struct q_answer_seen_row *old;
	const str nothing = {NULL, 0};
	int64_t changed;

	TRY(q_answer_seen(tx, round, item, &old));
	if (old == NULL || old->state != ROUND_OPEN) {
		return FAIL(tx->faults, ERR_NO, "round-closed", NOWHERE);
	}
	if (answer != ANSWER_NONE) {
		TRY(check_answer(tx, old->framework, item, answer, note));
	}
	if ((old->version.has ? old->version.n : 0) != seen) {
		return FAIL(tx->faults, ERR_NO, "record-changed", NOWHERE);
	}
	if (seen == 0 && answer == ANSWER_NONE) {
		return OK;
	}
	TRY(put(tx, round, item, seen, answer, note, &changed));
	if (changed == 0) {
		return FAIL(tx->faults, ERR_NO, "record-changed", NOWHERE);
	}
	return event_add(tx, "answer.set", round,
	                 seen == 0 ? nothing : answer_json(tx, item, answer_coded(old->answer.n), old->note),
	                 answer == ANSWER_NONE ? nothing : answer_json(tx, item, answer, note));
}

enum err round_last_answer(struct tx *tx, str framework, str item, struct last_answer *ret)
{
	const struct q_answer_newest_row *row;

	*ret = (struct last_answer){.answer = ANSWER_NONE};
	TRY(q_answer_newest(tx, framework, item, &row));
	if (row != NULL) {
		*ret = (struct last_answer){answer_coded(row->answer), row->note, row->number, row->at,
		                            row->state == ROUND_OPEN};
	}
	return OK;
}

enum err round_close(struct tx *tx, int64_t round, int64_t version)
{
	struct record before;
	int64_t changed;

	TRY(record_read(tx, &round_kind, round, &before));
	TRY(q_round_close(tx, round, version, tx->now, &changed));
	return record_changed(tx, &before, changed);
}

/* ---- a whole round ---- */

static int item_order(const void *a, const void *b)
{
	return str_cmp(*(const str *)a, *(const str *)b);
}

/* The engines would refuse it, too, but as a collision with somebody else's row, which running again may resolve. */
static enum err check_once(struct tx *tx, const struct round_row *rows, size_t n)
{
	str *item = NEW_N(tx->arena, str, n);

	for (size_t i = 0; i < n; i++) {
		item[i] = rows[i].item;
	}
	qsort(item, n, sizeof item[0], item_order);
	for (size_t i = 1; i < n; i++) {
		if (str_eq(item[i], item[i - 1])) {
			return FAIL(tx->faults, ERR_DATA, "round-item-twice", NOWHERE, item[i]);
		}
	}
	return OK;
}

static enum err save_event(struct tx *tx, str framework, int64_t round, int64_t number, const struct round_row *rows,
                           size_t n)
{
	struct buf out;
	struct json j;

	buf_init(&out, tx->arena, STORE_EVENT_MAX);
	json_init_tight(&j, &out);
	json_open(&j, '{');
	json_key(&j, "framework");
	json_text(&j, framework);
	json_key(&j, "number");
	json_int(&j, number);
	json_key(&j, "answers");
	json_open(&j, '[');
	for (size_t i = 0; i < n; i++) {
		answer_members(&j, rows[i].item, rows[i].answer, rows[i].note);
	}
	json_close(&j, ']');
	json_close(&j, '}');
	if (out.bad) {
		return FAIL(tx->faults, ERR_DATA, "round-too-large", NOWHERE, INT_STR(STORE_EVENT_MAX >> 20));
	}
	return event_add(tx, "round.save", round, (str){NULL, 0}, buf_str(&out));
}

static enum err save_whole(struct tx *tx, str framework, struct span_of_time when, const struct round_row *rows,
                           size_t n, int64_t *ret_number)
{
	int64_t round, changed;

	TRY(field_line(framework, "framework", 1, CATALOGUE_ID_MAX, tx->faults));
	TRY(check_once(tx, rows, n));
	TRY(add(tx, framework, when, &round, ret_number));
	for (size_t i = 0; i < n; i++) {
		TRY(check_answer(tx, framework, rows[i].item, rows[i].answer, rows[i].note));
		TRY(put(tx, round, rows[i].item, 0, rows[i].answer, rows[i].note, &changed));
	}
	return save_event(tx, framework, round, *ret_number, rows, n);
}

enum err round_save(struct tx *tx, str framework, const struct round_row *rows, size_t n, int64_t *ret_number)
{
	return save_whole(tx, framework, (struct span_of_time){tx->now, {.has = true, .n = tx->now}}, rows, n,
	                  ret_number);
}

/* Are these its answers, in whichever order? */
static enum err is_same(struct tx *tx, int64_t round, const struct round_row *rows, size_t n, bool *ret)
{
	const struct round_row *there;
	size_t count, alike = 0;

	TRY(round_rows(tx, round, &there, &count));
	for (size_t i = 0; i < n; i++) {
		for (size_t k = 0; k < count; k++) {
			alike += str_eq(there[k].item, rows[i].item) && there[k].answer == rows[i].answer &&
			         str_eq(there[k].note, rows[i].note);
		}
	}
	*ret = count == n && alike == n;
	return OK;
}

enum err round_import(struct tx *tx, str framework, int64_t begun, int64_t closed, const struct round_row *rows,
                      size_t n, int64_t *ret_number)
{
	const struct q_round_then_row *then;
	bool same = false;
	size_t count;

	TRY(q_round_then(tx, framework, begun, closed, &then, &count));
	for (size_t i = 0; i < count && !same; i++) {
		TRY(is_same(tx, then[i].id, rows, n, &same));
	}
	if (same) {
		*ret_number = 0;
		return OK;
	}
	return save_whole(tx, framework, (struct span_of_time){begun, {.has = true, .n = closed}}, rows, n, ret_number);
}

enum err round_find(struct tx *tx, str framework, int64_t number, const struct q_round_row **ret)
{
	const struct q_round_newest_row *newest = NULL;
	const struct q_round_numbered_row *numbered = NULL;

	if (number == 0) {
		TRY(q_round_newest(tx, framework, &newest));
	} else {
		TRY(q_round_numbered(tx, framework, number, &numbered));
	}
	if (newest == NULL && numbered == NULL) {
		return number == 0
		               ? FAIL(tx->faults, ERR_MISSING, "round-none", NOWHERE, framework)
		               : FAIL(tx->faults, ERR_MISSING, "round-unknown", NOWHERE, framework, INT_STR(number));
	}
	return q_round(tx, newest != NULL ? newest->id : numbered->id, ret);
}

enum err round_rows(struct tx *tx, int64_t round, const struct round_row **ret, size_t *ret_n)
{
	const struct q_answer_given_row *rows;

	TRY(q_answer_given(tx, round, &rows, ret_n));
	struct round_row *out = NEW_N(tx->arena, struct round_row, *ret_n);

	for (size_t i = 0; i < *ret_n; i++) {
		out[i] = (struct round_row){rows[i].item, answer_coded(rows[i].answer), rows[i].note};
	}
	*ret = out;
	return OK;
}

size_t round_assessment(struct arena *a, const struct round_row *rows, size_t n, const struct catalogue *c,
                        const struct framework *f, struct assessment *ret)
{
	size_t strange = 0;

	*ret = assess_new(a, c, f);
	for (size_t i = 0; i < n; i++) {
		const struct item *item = catalogue_item(c, f, rows[i].item);
		bool fits = item != NULL && assess_answer(ret, item, rows[i].answer, rows[i].note, NOWHERE, NULL) == OK;
		strange += !fits;
	}
	return strange;
}
