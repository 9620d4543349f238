#include "render/version.h"

#include "core/message.h"
#include "render/csv.h"

enum { NAME_BYTES_MAX = 128 };

void versions_begin_csv(struct buf *out, const struct catalogue *c, enum lang lang)
{
	static const char *const columns[] = {"version-column-file",   "version-column-paper",  "version-column-number",
	                                      "version-column-state",  "version-column-by",     "version-column-on",
	                                      "version-column-public", "version-column-handed", "version-column-read"};

	csv_begin(out);
	for (size_t i = 0; i < COUNT_OF(columns); i++) {
		csv_text(out, i == 0, phrase(c, lang, columns[i]));
	}
	csv_end_row(out);
}

/* "policy-2.html" */
static str file_of(struct arena *a, str name)
{
	struct buf b;

	buf_init(&b, a, NAME_BYTES_MAX);
	buf_add(&b, name);
	buf_add(&b, name.n == 0 ? S("") : S(".html"));
	return buf_str(&b);
}

static str day_text(struct arena *a, struct day day)
{
	struct buf b;

	buf_init(&b, a, NAME_BYTES_MAX);
	day_write_iso(&b, day);
	return buf_str(&b);
}

void version_write_csv(struct buf *out, struct arena *a, const struct version_line *v)
{
	csv_text(out, true, file_of(a, v->name));
	csv_text(out, false, v->paper);
	csv_int(out, false, v->number);
	csv_text(out, false, v->state);
	csv_text(out, false, v->by);
	csv_text(out, false, v->on);
	csv_text(out, false, v->is_published ? day_text(a, v->published) : S(""));
	csv_int(out, false, v->handed);
	csv_int(out, false, v->read);
	csv_end_row(out);
}
