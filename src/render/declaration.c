#include "render/declaration.h"

#include "base/json.h"
#include "core/message.h"
#include "render/column.h"

enum { LABEL_COLUMNS = 36 };

/* ---- text ---- */

static void line(struct buf *out, const struct catalogue *c, enum lang lang, const char *label, str value)
{
	column_put(out, phrase(c, lang, label), LABEL_COLUMNS);
	buf_add(out, value.n > 0 ? value : phrase(c, lang, "firm-unknown-yet"));
	buf_char(out, '\n');
}

static void need_line(struct buf *out, const struct catalogue *c, enum lang lang, const struct declaration_lack *lack,
                      const char *label)
{
	column_put(out, phrase(c, lang, label), LABEL_COLUMNS);
	if (lack->done) {
		buf_add(out, phrase(c, lang, "declaration-done"));
	} else {
		PHRASE(out, c, lang, "declaration-left", INT_STR(lack->left), INT_STR(lack->minutes));
	}
	buf_char(out, '\n');
}

void declaration_write_text(struct buf *out, const struct declaration_report *d, const struct catalogue *c,
                            enum lang lang)
{
	static const char *const needs[NEED__MAX] = {"need-articles", "need-selfcheck", "need-decided", "need-public"};
	static const char *const stars[] = {"choice-no-star", "choice-one-star", "choice-two-stars"};

	line(out, c, lang, "label-declaration-stars", phrase(c, lang, stars[d->stars]));
	line(out, c, lang, "label-declaration-number", d->number);
	line(out, c, lang, "label-declaration-day", d->declared_on);
	line(out, c, lang, "label-declaration-edition", d->edition);
	line(out, c, lang, "label-declaration-review", d->review_on);
	if (d->withdrawn_on.n > 0) {
		line(out, c, lang, "label-declaration-withdrawn", d->withdrawn_on);
	}
	if (declaration_number_is_old(d->number)) {
		buf_add(out, phrase(c, lang, "declaration-old"));
		buf_char(out, '\n');
	}
	for (enum declaration_need need = 0; need < NEED__MAX; need++) {
		need_line(out, c, lang, &d->lacks.of[need], needs[need]);
	}
	for (int n = 1; n <= DECLARATION_STARS_MAX; n++) {
		column_put(out, phrase(c, lang, stars[n]), LABEL_COLUMNS);
		if (d->lacks.ready[n]) {
			buf_add(out, phrase(c, lang, "declaration-ready"));
		} else {
			PHRASE(out, c, lang, "declaration-minutes", INT_STR(d->lacks.minutes[n]));
		}
		buf_char(out, '\n');
	}
	buf_add(out, phrase(c, lang, "declaration-by-yourself"));
	buf_char(out, '\n');
}

/* ---- JSON ---- */

static void star_json(struct json *j, const char *key, const struct declaration_lacks *l, int stars)
{
	json_key(j, key);
	json_open(j, '{');
	json_key(j, "ready");
	json_bool(j, l->ready[stars]);
	json_key_number(j, "minutes", true, l->minutes[stars]);
	json_key(j, "needs");
	json_open(j, '[');
	for (enum declaration_need need = 0; need < NEED__MAX; need++) {
		if (declaration_stars_of(need) != stars) {
			continue;
		}
		json_open(j, '{');
		json_key(j, "need");
		json_text(j, declaration_need_word(need));
		json_key(j, "done");
		json_bool(j, l->of[need].done);
		json_key_number(j, "left", true, l->of[need].left);
		json_key_number(j, "minutes", true, l->of[need].minutes);
		json_close(j, '}');
	}
	json_close(j, ']');
	json_close(j, '}');
}

void declaration_write_json(struct buf *out, const struct declaration_report *d)
{
	struct json j;

	json_init(&j, out);
	json_open(&j, '{');
	json_key_number(&j, "stars", d->stars > 0, d->stars);
	json_key_text(&j, "number", d->number);
	json_key(&j, "number_is_old");
	json_bool(&j, declaration_number_is_old(d->number));
	json_key_text(&j, "declared_on", d->declared_on);
	json_key_text(&j, "edition", d->edition);
	json_key_text(&j, "shown_where", d->shown_where);
	json_key_text(&j, "review_on", d->review_on);
	json_key_text(&j, "withdrawn_on", d->withdrawn_on);
	json_key_text(&j, "corporate", d->corporate);
	json_key_text(&j, "contact", d->contact);
	star_json(&j, "one_star", &d->lacks, 1);
	star_json(&j, "two_stars", &d->lacks, 2);
	json_close(&j, '}');
}
