#include "render/book.h"

#include "base/json.h"

enum { ISO_BYTES = 16 };

static void member(struct json *j, const char *key, str value)
{
	json_key(j, key);
	json_text(j, value);
}

static void day_member(struct json *j, struct arena *a, const char *key, struct day day)
{
	struct buf b;

	buf_init(&b, a, ISO_BYTES);
	day_write_iso(&b, day);
	json_key(j, key);
	if (day.month == 0) {
		json_null(j);
	} else {
		json_text(j, buf_str(&b));
	}
}

static void answers(struct json *j, const struct assessment *as)
{
	json_key(j, "answers");
	json_open(j, '[');
	for (uint32_t i = 0; i < as->framework->items.count; i++) {
		const struct given *given = &as->given[i];
		if (given->answer == ANSWER_NONE) {
			continue;
		}
		json_open(j, '{');
		member(j, "item", catalogue_ref(as->catalogue, assess_item(as, i)->id));
		member(j, "answer", answer_word(given->answer));
		if (given->note.n > 0) {
			member(j, "note", given->note);
		}
		json_close(j, '}');
	}
	json_close(j, ']');
}

static void said_member(struct json *j, const char *key, str value)
{
	if (value.n > 0) {
		member(j, key, value);
	}
}

static void said(struct json *j, const struct book_said *s)
{
	said_member(j, "representative", s->representative);
	said_member(j, "address", s->address);
	said_member(j, "contact", s->contact);
	if (s->uses_known == 0) {
		return;
	}
	json_key(j, "uses");
	json_open(j, '{');
	for (enum use u = 0; u < USE__MAX; u++) {
		if ((s->uses_known & 1u << u) != 0) {
			json_key_str(j, use_word(u));
			json_bool(j, (s->uses & 1u << u) != 0);
		}
	}
	json_close(j, '}');
}

static void firm(struct json *j, const struct book *b)
{
	json_key(j, "firm");
	json_open(j, '{');
	member(j, "name", b->name);
	member(j, "industry", b->industry);
	json_key_number(j, "people", b->people >= 0, b->people);
	said(j, &b->said);
	json_close(j, '}');
}

/* How the policy is put; nothing, if nothing was said of it. */
static void policy(struct json *j, const struct book *b)
{
	if (b->said.decided.month == 0 && b->said.choice == CHOICE_BY_SIZE) {
		return;
	}
	json_key(j, "policy");
	json_open(j, '{');
	day_member(j, b->arena, "decided", b->said.decided);
	member(j, "choice", book_choice_word(b->said.choice));
	json_close(j, '}');
}

void book_write_json(struct buf *out, const struct book *b)
{
	struct json j;

	json_init(&j, out);
	json_open(&j, '{');
	member(&j, "format", S("toride-answers"));
	json_key(&j, "version");
	json_int(&j, BOOK_VERSION);
	firm(&j, b);
	policy(&j, b);
	json_key(&j, "rounds");
	json_open(&j, '[');
	for (size_t i = 0; i < b->n; i++) {
		const struct book_round *r = &b->rounds[i];
		json_open(&j, '{');
		member(&j, "framework", catalogue_ref(b->catalogue, r->answers.framework->id));
		json_key(&j, "number");
		json_int(&j, r->number);
		day_member(&j, b->arena, "begun", r->begun);
		day_member(&j, b->arena, "closed", r->closed);
		answers(&j, &r->answers);
		json_close(&j, '}');
	}
	json_close(&j, ']');
	json_close(&j, '}');
}
