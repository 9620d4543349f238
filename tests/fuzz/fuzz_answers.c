/* A firm's answers file from bytes to result: intake/answers.h (with encoding.h and csv.h below it) against the
 * built-in 25 items; what could be read is assessed and written in all four forms. */
#include "fuzz.h"

#include "base/utf8.h"
#include "intake/answers.h"
#include "intake/csv.h"
#include "render/assess.h"

typedef void writer(struct buf *out, struct arena *a, const struct report *report);

static str written(struct arena *a, writer *write, const struct report *report)
{
	struct buf out;
	size_t at;

	buf_init(&out, a, OUTPUT_MAX);
	write(&out, a, report);
	HOLD(!out.bad && out.n > 0);
	HOLD(utf8_valid(buf_str(&out), &at));
	return buf_str(&out);
}

/* ---- the numbers ---- */

static void hold_tally(const struct tally *t)
{
	uint32_t counted = 0;

	for (enum answer a = 0; a < ANSWER__MAX; a++) {
		counted += t->count[a];
	}
	HOLD(counted == t->items);
	HOLD(t->answered + t->count[ANSWER_NONE] == t->items);
	HOLD(t->count[ANSWER_MET] == 0 && t->count[ANSWER_UNMET] == 0);
	HOLD(t->min <= t->score && t->score <= t->score_high && t->score_high <= t->max);
	HOLD(t->score_high - t->score == 4 * (int)t->count[ANSWER_NA]);
	HOLD(t->score ==
	     4 * (int)t->count[ANSWER_YES] + 2 * (int)t->count[ANSWER_PARTLY] - (int)t->count[ANSWER_UNKNOWN]);
}

static void hold_parts(const struct result *r)
{
	struct tally sum = {.score = 0};

	for (size_t i = 0; i < r->part_count; i++) {
		const struct tally *t = &r->parts[i].tally;
		hold_tally(t);
		HOLD(t->items > 0);
		sum.score += t->score;
		sum.score_high += t->score_high;
		sum.max += t->max;
		sum.items += t->items;
		sum.answered += t->answered;
	}
	HOLD(sum.score == r->total.score && sum.score_high == r->total.score_high && sum.max == r->total.max);
	HOLD(sum.items == r->total.items && sum.answered == r->total.answered);
}

static void hold_band(const struct result *r)
{
	int score = r->total.score;

	HOLD((r->band == BAND_100) == (score == 100));
	HOLD((r->band == BAND_70_99) == (score >= 70 && score < 100));
	HOLD((r->band == BAND_50_69) == (score >= 50 && score < 70));
	HOLD((r->band == BAND_0_49) == (score < 50));
}

static void hold_result(const struct result *r)
{
	const struct assessment *as = r->assessment;

	HOLD(r->scored && r->total.items == 25 && r->total.max == 100 && r->total.min == -25);
	hold_tally(&r->total);
	hold_parts(r);
	hold_band(r);
	hold_next(r);
	for (uint32_t i = 0; i < as->framework->items.count; i++) {
		HOLD(as->given[i].answer != ANSWER_NA || str_trim(as->given[i].note).n > 0);
		HOLD(utf8_count(as->given[i].note) <= ANSWER_NOTE_MAX);
	}
}

/* ---- the forms ---- */

/* A table: as many fields in each row as in the head, one row an item; read again, it gives the same answers. */
static void hold_csv(struct arena *a, str text, const struct assessment *as)
{
	static struct faults faults;
	struct csv_row row;
	struct assessment again;
	size_t rows = 0, width = 0; /* cppcheck-suppress variableScope ; the width of the head outlives its row */
	str utf8;

	faults = (struct faults){.n = 0};
	HOLD(str_starts(text, S("\xEF\xBB\xBF")) && str_ends(text, S("\r\n")));
	utf8 = str_slice(text, 3, SIZE_MAX);
	for (struct csv csv = csv_open(a, utf8, S("result")); csv_next(&csv, &row, &faults); rows++) {
		width = rows == 0 ? row.n : width;
		HOLD(row.n == width);
		for (size_t i = 0; i < row.n; i++) {
			/* nothing that a spreadsheet would run; points are ours, and may be -1 */
			HOLD(row.field[i].n == 0 || str_eq(row.field[i], S("-1")) ||
			     memchr("=+-@\t\r", row.field[i].p[0], 6) == NULL);
		}
	}
	HOLD(faults.n == 0 && rows == 1 + as->framework->items.count);
	HOLD(answers_read(a, as->catalogue, as->framework, text, S("result"), &again, &faults) == OK);
	for (uint32_t i = 0; i < as->framework->items.count; i++) {
		HOLD(again.given[i].answer == as->given[i].answer);
		HOLD((again.given[i].note.n == 0) == (as->given[i].note.n == 0));
	}
}

static size_t count(str s, char c)
{
	size_t n = 0;

	for (size_t i = 0; i < s.n; i++) {
		n += s.p[i] == c;
	}
	return n;
}

/* The same page with harmless notes has as many tags and attributes. */
static void hold_html(struct arena *a, str page, const struct report *report)
{
	struct assessment as = *report->result->assessment;
	struct result result = *report->result;
	struct report plain = *report;

	as.given = NEW_N(a, struct given, as.framework->items.count);
	for (uint32_t i = 0; i < as.framework->items.count; i++) {
		as.given[i] = report->result->assessment->given[i];
		as.given[i].note = as.given[i].note.n == 0 ? S("") : S("note");
	}
	result.assessment = &as;
	plain.result = &result;
	str other = written(a, assess_write_html, &plain);

	HOLD(str_starts(page, S("<!DOCTYPE html>")) && str_ends(str_trim(page), S("</html>")));
	HOLD(count(page, '<') == count(other, '<') && count(page, '>') == count(other, '>'));
	HOLD(count(page, '"') == count(other, '"'));
}

static void hold_forms(struct arena *a, const struct report *report)
{
	hold_plain(written(a, assess_write_text, report));
	hold_json(written(a, assess_write_json, report));
	hold_csv(a, written(a, assess_write_csv, report), report->result->assessment);
	hold_html(a, written(a, assess_write_html, report), report);
}

/* ---- the round before: all answered "no" ---- */

static struct assessment all_no(struct arena *a, const struct catalogue *c, const struct framework *f)
{
	struct assessment as = assess_new(a, c, f);

	for (uint32_t i = 0; i < f->items.count; i++) {
		as.given[i].answer = ANSWER_NO;
	}
	return as;
}

static void hold_changes(const struct report *r, const struct result *now)
{
	HOLD(r->change_count == now->total.items - now->total.count[ANSWER_NO]);
	for (size_t i = 0; i < r->change_count; i++) {
		const struct change *change = &r->changes[i];
		bool better = change->after == ANSWER_YES || change->after == ANSWER_PARTLY;
		HOLD(change->before == ANSWER_NO && change->after != ANSWER_NO);
		HOLD(change->direction == (better ? 1 : change->after == ANSWER_UNKNOWN ? -1 : 0));
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static struct faults faults;
	const struct catalogue *c = &catalogue_builtin;
	const struct framework *f = catalogue_framework(c, S("ipa-selfcheck-3.1"));
	struct assessment now, before;

	if (size > INPUT_MAX) {
		return 0;
	}
	SCOPED(arena_end) struct arena *a = arena_new(ARENA_MAX);

	faults = (struct faults){.n = 0};
	HOLD(f != NULL);
	enum err err = answers_read(a, c, f, (str){(const char *)data, size}, S("input"), &now, &faults);

	hold_faults(a, err, &faults);
	if (err != OK) {
		return 0;
	}
	struct result result = assess_result(a, &now, 0), result_before;
	/* every other input in English, every third with the round before */
	struct report report = {.result = &result, .lang = size % 2 == 0 ? LANG_JA : LANG_EN, .made = {2026, 11, 21}};

	hold_result(&result);
	if (size % 3 == 0) {
		before = all_no(a, c, f);
		result_before = assess_result(a, &before, 0);
		report.before = &result_before;
		report.change_count = assess_changes(a, &before, &now, &report.changes);
		hold_changes(&report, &result);
	}
	hold_forms(a, &report);
	return 0;
}
