#include "core/answer.h"

#include "core/field.h"
#include "core/message.h"

static const struct {
	const char *word, *label;
	int points, points_high, urgency, progress;
} answers[ANSWER__MAX] = {
	[ANSWER_NONE] = {"", "answer-none", 0, 0, 0, 0},
	[ANSWER_YES] = {"yes", "answer-yes", POINTS_MAX, POINTS_MAX, 0, 4},
	[ANSWER_PARTLY] = {"partly", "answer-partly", 2, 2, 3, 3},
	[ANSWER_NO] = {"no", "answer-no", 0, 0, 1, 2},
	[ANSWER_UNKNOWN] = {"unknown", "answer-unknown", POINTS_MIN, POINTS_MIN, 2, 1},
	[ANSWER_NA] = {"na", "answer-na", 0, POINTS_MAX, 0, 0},
	[ANSWER_MET] = {"met", "answer-met", 0, 0, 0, 4},
	[ANSWER_UNMET] = {"unmet", "answer-unmet", 0, 0, 1, 2},
};

#define BIT(a) (1u << (a))
#define SELFCHECK (BIT(ANSWER_YES) | BIT(ANSWER_PARTLY) | BIT(ANSWER_NO) | BIT(ANSWER_UNKNOWN) | BIT(ANSWER_NA))

static const struct {
	unsigned allowed;
	bool scored;
} scales[SCALE__MAX] = {
	[SCALE_SELFCHECK] = {SELFCHECK, true},
	[SCALE_SELFCHECK_UNSCORED] = {SELFCHECK, false},
	[SCALE_YESNO] = {BIT(ANSWER_YES) | BIT(ANSWER_NO), false},
	[SCALE_MET] = {BIT(ANSWER_MET) | BIT(ANSWER_UNMET) | BIT(ANSWER_NA), false},
};

bool scale_scored(enum scale s)
{
	return scales[s].scored;
}

bool scale_allows(enum scale s, enum answer a)
{
	return (scales[s].allowed & BIT(a)) != 0;
}

bool answer_lacks_reason(enum answer a, str note)
{
	return a == ANSWER_NA && str_trim(note).n == 0;
}

/* That line of a file, or that field of a form. */
static struct place beside(struct place place, str field)
{
	return place.line > 0 ? place : AT_FIELD(S(""), 0, field);
}

enum err answer_check(const struct catalogue *c, const struct framework *f, const struct item *item, enum answer a,
                      str note, struct place place, struct faults *fs)
{
	if (!scale_allows(f->scale, a)) {
		return FAIL(fs, ERR_DATA, "answer-not-of-edition", beside(place, S("answer")), answer_word(a),
		            catalogue_ref(c, f->id));
	}
	if (answer_lacks_reason(a, note)) {
		return FAIL(fs, ERR_DATA, "answer-na-reason", beside(place, S("note")), catalogue_ref(c, item->id));
	}
	if (place.line > 0) {
		place.field = S("note");
	}
	return field_text_at(note, beside(place, S("note")), 0, ANSWER_NOTE_MAX, fs);
}

int answer_points(enum answer a)
{
	return answers[a].points;
}

int answer_points_high(enum answer a)
{
	return answers[a].points_high;
}

int answer_urgency(enum answer a)
{
	return answers[a].urgency;
}

int answer_progress(enum answer a)
{
	return answers[a].progress;
}

str answer_word(enum answer a)
{
	return str_of(answers[a].word);
}

str answer_label(const struct catalogue *c, enum scale s, enum answer a, enum lang lang)
{
	if (s == SCALE_YESNO && a == ANSWER_YES) {
		return phrase(c, lang, "answer-yes-short");
	}
	if (s == SCALE_YESNO && a == ANSWER_NO) {
		return phrase(c, lang, "answer-no-short");
	}
	return phrase(c, lang, answers[a].label);
}

enum answer answer_read(const struct catalogue *c, enum scale s, str word)
{
	for (enum answer a = ANSWER_YES; a < ANSWER__MAX; a++) {
		if (!scale_allows(s, a)) {
			continue;
		}
		bool meant = str_eq(word, answer_word(a));
		for (enum lang lang = 0; lang < LANG__MAX; lang++) {
			meant = meant || str_eq_nocase(word, answer_label(c, s, a, lang)) ||
			        str_eq_nocase(word, phrase(c, lang, answers[a].label));
		}
		if (meant) {
			return a;
		}
	}
	return ANSWER_NONE;
}

void answer_words_of(struct buf *out, const struct catalogue *c, enum scale s, enum lang lang)
{
	bool first = true;

	for (enum answer a = ANSWER_YES; a < ANSWER__MAX; a++) {
		if (!scale_allows(s, a)) {
			continue;
		}
		buf_add(out, first ? S("") : S(", "));
		first = false;
		buf_add(out, answer_word(a));
		buf_lit(out, " (");
		buf_add(out, answer_label(c, s, a, lang));
		buf_lit(out, ")");
	}
}
