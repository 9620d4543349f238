#include "render/firm.h"

#include "base/json.h"
#include "base/utf8.h"
#include "core/message.h"
#include "render/column.h"

enum {
	NAME_COLUMNS = 40,
	LABEL_COLUMNS = 36,
};

void firms_write_text(struct buf *out, const struct firm_view *firms, size_t n, const struct catalogue *c,
                      enum lang lang)
{
	if (n == 0) {
		buf_add(out, phrase(c, lang, "firm-none-yet"));
		buf_char(out, '\n');
	}
	for (size_t i = 0; i < n; i++) {
		buf_add(out, firms[i].id);
		buf_lit(out, "  ");
		column_put(out, utf8_clip(firms[i].name, NAME_COLUMNS - 1), NAME_COLUMNS);
		column_put(out, firms[i].industry, 3);
		if (firms[i].people >= 0) {
			buf_int(out, firms[i].people);
		}
		buf_char(out, '\n');
	}
}

static void line(struct buf *out, const struct catalogue *c, enum lang lang, const char *label, str value)
{
	column_put(out, phrase(c, lang, label), LABEL_COLUMNS);
	buf_add(out, value.n > 0 ? value : phrase(c, lang, "firm-unknown-yet"));
	buf_char(out, '\n');
}

static void uses_write(struct buf *out, const struct firm_view *f)
{
	for (enum use u = 0; u < USE__MAX; u++) {
		if ((f->uses_known & 1u << u) == 0) {
			continue;
		}
		buf_add(out, out->n == 0 ? S("") : S(","));
		buf_add(out, (f->uses & 1u << u) != 0 ? S("") : S("-"));
		buf_add(out, use_word(u));
	}
}

void firm_write_text(struct buf *out, struct arena *a, const struct firm_view *f, const struct catalogue *c,
                     enum lang lang)
{
	struct buf uses;

	buf_init(&uses, a, 1024);
	uses_write(&uses, f);
	line(out, c, lang, "firm-id", f->id);
	line(out, c, lang, "firm-name", f->name);
	line(out, c, lang, "firm-industry-letter", f->industry);
	line(out, c, lang, "firm-people", f->people < 0 ? S("") : INT_STR(f->people));
	line(out, c, lang, "firm-prefecture", f->prefecture < 0 ? S("") : INT_STR(f->prefecture));
	line(out, c, lang, "firm-legal", f->legal_form);
	line(out, c, lang, "firm-uses", buf_str(&uses));
	line(out, c, lang, "label-firm-representative", f->representative);
	line(out, c, lang, "label-firm-address", f->address);
	line(out, c, lang, "label-firm-contact", f->contact);
	line(out, c, lang, "firm-target-step", f->target_step == 0 ? S("") : INT_STR(f->target_step));
}

static void known_json(struct json *j, const struct firm_view *f)
{
	json_key(j, "id");
	json_text(j, f->id);
	json_key(j, "name");
	json_text(j, f->name);
	json_key_text(j, "industry", f->industry);
	json_key_number(j, "people", f->people >= 0, f->people);
}

void firms_write_json(struct buf *out, const struct firm_view *firms, size_t n)
{
	struct json j;

	json_init(&j, out);
	json_open(&j, '[');
	for (size_t i = 0; i < n; i++) {
		json_open(&j, '{');
		known_json(&j, &firms[i]);
		json_close(&j, '}');
	}
	json_close(&j, ']');
}

void firm_write_json(struct buf *out, const struct firm_view *f)
{
	struct json j;

	json_init(&j, out);
	json_open(&j, '{');
	known_json(&j, f);
	json_key_number(&j, "prefecture", f->prefecture >= 0, f->prefecture);
	json_key_text(&j, "legal_form", f->legal_form);
	json_key_number(&j, "target_step", f->target_step != 0, f->target_step);
	json_key_text(&j, "representative", f->representative);
	json_key_text(&j, "address", f->address);
	json_key_text(&j, "contact", f->contact);
	json_key(&j, "uses");
	json_open(&j, '{');
	for (enum use u = 0; u < USE__MAX; u++) {
		if ((f->uses_known & 1u << u) != 0) {
			json_key_str(&j, use_word(u));
			json_bool(&j, (f->uses & 1u << u) != 0);
		}
	}
	json_close(&j, '}');
	json_close(&j, '}');
}
