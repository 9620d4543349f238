/* intake/csv.h alone: any bytes, NUL and broken UTF-8 too, as rows. */
#include "fuzz.h"

#include "intake/csv.h"

static size_t lines_in(str s)
{
	size_t n = 1;

	for (size_t i = 0; i < s.n; i++) {
		n += s.p[i] == '\n' || s.p[i] == '\r';
	}
	return n;
}

static void hold_row(const struct csv_row *row, size_t line_before, size_t lines)
{
	size_t text = 0;

	HOLD(row->n > 0 && row->n <= CSV_FIELDS_MAX);
	HOLD(row->line > line_before && row->line <= lines);
	for (size_t i = 0; i < row->n; i++) {
		HOLD(row->field[i].n <= CSV_FIELD_BYTES_MAX);
		hold_readable(row->field[i]);
		text += str_trim(row->field[i]).n;
	}
	HOLD(text > 0);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static struct faults faults;
	str bytes = {(const char *)data, size};
	size_t line = 0, lines = lines_in(bytes), rest = size;
	struct csv_row row;

	if (size > INPUT_MAX) {
		return 0;
	}
	SCOPED(arena_end) struct arena *a = arena_new(ARENA_MAX);
	struct csv csv = csv_open(a, bytes, S("input"));

	faults = (struct faults){.n = 0};
	while (csv_next(&csv, &row, &faults)) {
		hold_row(&row, line, lines);
		HOLD(csv.rest.n < rest); /* it always comes nearer to the end */
		line = row.line;
		rest = csv.rest.n;
	}
	HOLD(faults.n <= 1 && faults.more == 0);
	HOLD(faults.n == 1 || csv.rest.n == 0);
	hold_faults(a, faults.n == 0 ? OK : ERR_DATA, &faults);
	return 0;
}
