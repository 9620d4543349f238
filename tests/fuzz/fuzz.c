#include "fuzz.h"

#include "base/utf8.h"
#include "core/message.h"

enum { JSON_DEPTH_SEEN_MAX = 64, JSON_NAMES_MAX = 256 };

static volatile unsigned looked_at;

void hold_readable(str s)
{
	for (size_t i = 0; i < s.n; i++) {
		looked_at += (unsigned char)s.p[i];
	}
}

static bool is_control(uint32_t c)
{
	return c < 0x20 || c == 0x7F || (c >= 0x80 && c < 0xA0);
}

void hold_plain(str s)
{
	size_t at;

	HOLD(utf8_valid(s, &at));
	while (s.n > 0) {
		uint32_t c = utf8_next(&s);
		HOLD(c == '\n' || c == '\t' || !is_control(c));
	}
}

/* ---- JSON: a reader of its own, so that the writer is not judged by itself ---- */

static void white(str *s)
{
	while (s->n > 0 && (s->p[0] == ' ' || s->p[0] == '\n' || s->p[0] == '\r' || s->p[0] == '\t')) {
		*s = str_slice(*s, 1, SIZE_MAX);
	}
}

static bool next_is(const str *s, char c)
{
	return s->n > 0 && s->p[0] == c;
}

static void take(str *s, char c)
{
	HOLD(next_is(s, c));
	*s = str_slice(*s, 1, SIZE_MAX);
}

static void take_escape(str *s)
{
	HOLD(s->n >= 2);
	char c = s->p[1];

	HOLD(memchr("\"\\/bfnrtu", c, 9) != NULL);
	*s = str_slice(*s, 2, SIZE_MAX);
	for (int i = 0; c == 'u' && i < 4; i++) {
		HOLD(s->n > 0 && memchr("0123456789abcdefABCDEF", s->p[0], 22) != NULL);
		*s = str_slice(*s, 1, SIZE_MAX);
	}
}

/* Returns what stands between the quotes, escapes and all. */
static str take_string(str *s)
{
	take(s, '"');
	str start = *s;

	while (!next_is(s, '"')) {
		HOLD(s->n > 0);
		HOLD((unsigned char)s->p[0] >= 0x20);
		if (s->p[0] == '\\') {
			take_escape(s);
		} else {
			*s = str_slice(*s, 1, SIZE_MAX);
		}
	}
	str inside = str_slice(start, 0, start.n - s->n);

	take(s, '"');
	return inside;
}

static void take_value(str *s, int depth);

static void take_object(str *s, int depth)
{
	str name[JSON_NAMES_MAX];
	size_t n = 0;

	take(s, '{');
	for (white(s); !next_is(s, '}'); white(s)) {
		if (n > 0) {
			take(s, ',');
			white(s);
		}
		str mine = take_string(s);
		for (size_t i = 0; i < n && i < JSON_NAMES_MAX; i++) {
			HOLD(!str_eq(name[i], mine));
		}
		if (n < JSON_NAMES_MAX) {
			name[n] = mine;
		}
		n++;
		white(s);
		take(s, ':');
		take_value(s, depth + 1);
	}
	take(s, '}');
}

static void take_array(str *s, int depth)
{
	bool first = true;

	take(s, '[');
	for (white(s); !next_is(s, ']'); white(s)) {
		if (!first) {
			take(s, ',');
		}
		first = false;
		take_value(s, depth + 1);
	}
	take(s, ']');
}

/* Whole numbers only: the product writes no others. */
static void take_word(str *s)
{
	static const str words[] = {S("null"), S("true"), S("false")};
	str start = *s;
	int64_t number;

	while (s->n > 0 && memchr(",]} \n\r\t", s->p[0], 7) == NULL) {
		*s = str_slice(*s, 1, SIZE_MAX);
	}
	str word = str_slice(start, 0, start.n - s->n);

	for (size_t i = 0; i < COUNT_OF(words); i++) {
		if (str_eq(word, words[i])) {
			return;
		}
	}
	HOLD(str_to_int(word, &number));
}

static void take_value(str *s, int depth)
{
	HOLD(depth < JSON_DEPTH_SEEN_MAX);
	white(s);
	if (next_is(s, '{')) {
		take_object(s, depth);
	} else if (next_is(s, '[')) {
		take_array(s, depth);
	} else if (next_is(s, '"')) {
		(void)take_string(s);
	} else {
		take_word(s);
	}
}

void hold_json(str s)
{
	size_t at;

	HOLD(utf8_valid(s, &at));
	take_value(&s, 0);
	white(&s);
	HOLD(s.n == 0);
}

/* ---- faults ---- */

static void hold_fault(const struct fault *f)
{
	size_t at;

	HOLD(f->code == ERR_DATA);
	HOLD(f->message != NULL && f->arg_count <= FAULT_ARGS_MAX);
	HOLD(utf8_valid(f->place.file, &at) && utf8_valid(f->place.field, &at));
}

enum err hold_faults_last;

void hold_faults(struct arena *a, enum err err, const struct faults *fs)
{
	hold_faults_last = err;
	HOLD(err == OK || err == ERR_DATA);
	HOLD((err == OK) == (fs->n == 0));
	HOLD(fs->n <= FAULTS_MAX && (fs->more == 0 || fs->n == FAULTS_MAX));
	for (size_t i = 0; i < fs->n; i++) {
		hold_fault(&fs->list[i]);
	}
	for (enum lang lang = 0; lang < LANG__MAX; lang++) {
		struct buf out;
		buf_init(&out, a, OUTPUT_MAX);
		messages_write(&out, &catalogue_builtin, lang, fs);
		HOLD(!out.bad && (out.n == 0) == (fs->n == 0));
		hold_plain(buf_str(&out));
	}
}

/* ---- what to do first ---- */

void hold_next(const struct result *r)
{
	HOLD(r->next_count <= NEXT_MAX);
	for (size_t i = 0; i < r->next_count; i++) {
		const struct next_step *step = &r->next[i];
		HOLD(assess_given(r->assessment, step->item)->answer == step->answer);
		HOLD(answer_urgency(step->answer) != 0);
		for (size_t k = 0; k < i; k++) {
			HOLD(r->next[k].item != step->item && r->next[k].measure != step->measure);
		}
	}
}
