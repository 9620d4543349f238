#include "core/firm.h"
#include "core/message.h"
#include "offline/inside.h"

void call_read_path(struct call *d, str path)
{
	d->part_count = 0;
	for (str rest = path; rest.n > 0 && d->part_count < CALL_PARTS_MAX;) {
		str part = str_cut(rest, '/', &rest);
		if (part.n > 0) {
			d->part[d->part_count++] = part;
		}
	}
}

const struct framework *call_framework(const struct call *d)
{
	return d->part_count > 1 ? catalogue_framework(d->book->catalogue, d->part[1]) : NULL;
}

const struct item *call_item(const struct call *d, const struct framework *f)
{
	return f != NULL && d->part_count > 2 ? catalogue_item(d->book->catalogue, f, d->part[2]) : NULL;
}

const struct book_round *call_round(const struct call *d)
{
	const struct framework *f = call_framework(d);
	int64_t number;

	return f != NULL && d->part_count > 2 && str_to_int(d->part[2], &number) ? book_numbered(d->book, f, number)
	                                                                         : NULL;
}

const struct result *call_result(const struct call *d, const struct book_round *r)
{
	struct result *result = NEW(d->arena, struct result);

	*result = assess_result(d->arena, &r->answers, 0);
	return result;
}

struct assessment call_answers(const struct call *d, const struct framework *f)
{
	const struct book_round *open = book_open(d->book, f);

	return open != NULL ? open->answers : assess_new(d->arena, d->book->catalogue, f);
}

struct frame_view call_frame(const struct call *d)
{
	return (struct frame_view){
		.other_lang = d->lang == LANG_EN ? S("ja") : S("en"),
		.other_lang_name = d->lang == LANG_EN ? S("日本語") : S("English"),
		.firm = d->book->name,
		.has_firm = d->book->name.n > 0,
	};
}

/* ---- fields ---- */

str call_typed(const struct call *d, const char *name)
{
	for (size_t i = 0; i < d->typed_count; i++) {
		if (str_eq(d->typed[i].name, str_of(name))) {
			return d->typed[i].value;
		}
	}
	return S("");
}

static str fault_of(const struct call *d, const char *name)
{
	struct buf b;

	buf_init(&b, d->arena, CATALOGUE_TEXT_MAX);
	for (size_t i = 0; i < d->faults.n && b.n == 0; i++) {
		if (str_eq(d->faults.list[i].place.field, str_of(name))) {
			message_say(&b, d->book->catalogue, d->lang, &d->faults.list[i]);
		}
	}
	return buf_str(&b);
}

struct field_view call_field(const struct call *d, const char *name, str saved)
{
	struct buf id;
	struct field_view f = {
		.name = str_of(name),
		.value = d->typed_count > 0 ? call_typed(d, name) : saved,
		.fault = fault_of(d, name),
	};

	buf_init(&id, d->arena, CATALOGUE_ID_MAX);
	buf_lit(&id, "fault-");
	buf_add(&id, f.name);
	f.fault_id = buf_str(&id);
	f.has_fault = f.fault.n > 0;
	return f;
}

struct field_view call_people_field(const struct call *d)
{
	const struct catalogue *c = d->book->catalogue;
	str kept = d->book->people < 0 ? S("") : str_copy(d->arena, INT_STR(d->book->people));
	struct field_view f = call_field(d, "people", kept);

	f.is_number = f.has_hint = true;
	f.label = phrase(c, d->lang, "label-firm-people");
	f.hint = phrase(c, d->lang, "hint-firm-people");
	return f;
}

struct field_view call_industry_field(const struct call *d)
{
	const struct catalogue *c = d->book->catalogue;
	struct field_view f = call_field(d, "industry", d->book->industry);
	struct option_view *options = NEW_N(d->arena, struct option_view, 'T' - 'A' + 2);

	f.is_choice = f.has_hint = true;
	f.label = phrase(c, d->lang, "label-firm-industry");
	f.hint = phrase(c, d->lang, "hint-firm-industry");
	options[f.option_count++] = (struct option_view){S(""), phrase(c, d->lang, "choice-none"), f.value.n == 0};
	for (size_t i = 0; firm_industries[i] != NULL; i++) {
		str word = str_of(firm_industries[i]);
		options[f.option_count++] =
			(struct option_view){word, phrase(c, d->lang, firm_industry_labels[i]), str_eq(f.value, word)};
	}
	f.options = options;
	return f;
}
