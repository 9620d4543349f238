#include "offline/inside.h"

bool call_file(struct call *d, str path)
{
	static const struct {
		str name;
		void (*write)(struct buf *out, struct arena *a, const struct report *report);
	} files[] = {
		{S("table.csv"), assess_write_csv},
		{S("data.json"), assess_write_json},
		{S("page.html"), assess_write_html},
	};

	call_read_path(d, path);
	if (d->part_count == 2 && str_eq(d->part[0], S("policy"))) {
		return call_file_policy(d);
	}
	const struct book_round *r = call_round(d);

	for (size_t i = 0; r != NULL && d->part_count == 4 && i < COUNT_OF(files); i++) {
		if (str_eq(d->part[3], files[i].name)) {
			struct report report = {
				.result = call_result(d, r),
				.lang = d->lang,
				.made = book_is_open(r) ? r->begun : r->closed,
			};
			files[i].write(&d->out, d->arena, &report);
			return true;
		}
	}
	return false;
}
