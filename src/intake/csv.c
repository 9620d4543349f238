#include "intake/csv.h"

struct csv csv_open(struct arena *a, str utf8, str file)
{
	return (struct csv){.arena = a, .rest = utf8, .file = file, .line = 1};
}

static char peek(const struct csv *csv)
{
	return csv->rest.n == 0 ? '\0' : csv->rest.p[0];
}

static void step(struct csv *csv)
{
	csv->rest = str_slice(csv->rest, 1, SIZE_MAX);
}

static bool at_line_end(const struct csv *csv)
{
	return csv->rest.n == 0 || peek(csv) == '\n' || peek(csv) == '\r';
}

static void skip_line_end(struct csv *csv)
{
	if (csv->rest.n == 0) {
		return;
	}
	bool cr = peek(csv) == '\r';

	step(csv);
	if (cr && peek(csv) == '\n') {
		step(csv);
	}
	csv->line++;
}

static bool fail_too_long(struct place place, struct faults *fs)
{
	(void)FAIL(fs, ERR_DATA, "csv-field-too-long", place, INT_STR(CSV_FIELD_BYTES_MAX / 1024));
	return false;
}

static bool plain_field(struct csv *csv, str *ret, struct faults *fs)
{
	str start = csv->rest;

	while (!at_line_end(csv) && peek(csv) != ',') {
		step(csv);
	}
	*ret = str_slice(start, 0, start.n - csv->rest.n);
	return ret->n <= CSV_FIELD_BYTES_MAX || fail_too_long(AT_LINE(csv->file, csv->line), fs);
}

/* `raw` with each "" made one ". */
static str undoubled(struct arena *a, str raw)
{
	char *p = arena_alloc(a, raw.n);
	size_t n = 0;

	for (size_t i = 0; i < raw.n; i++) {
		p[n++] = raw.p[i];
		i += raw.p[i] == '"';
	}
	return (str){p, n};
}

/* A field in quotes, in which "" stands for one. */
static bool quoted_field(struct csv *csv, str *ret, struct faults *fs)
{
	struct place begin = AT_LINE(csv->file, csv->line);
	bool doubled = false;

	step(csv);
	str start = csv->rest;

	for (;; step(csv)) {
		if (csv->rest.n == 0) {
			(void)FAIL(fs, ERR_DATA, "csv-quote-open", begin);
			return false;
		}
		bool double_quote = csv->rest.n > 1 && csv->rest.p[1] == '"';
		if (peek(csv) == '"' && !double_quote) {
			break;
		}
		if (peek(csv) == '"') {
			step(csv);
			doubled = true;
		}
	}
	str raw = str_slice(start, 0, start.n - csv->rest.n);

	csv->line += str_line_at(raw, raw.n) - 1;
	step(csv);
	if (raw.n > CSV_FIELD_BYTES_MAX) {
		return fail_too_long(begin, fs);
	}
	if (!at_line_end(csv) && peek(csv) != ',') {
		(void)FAIL(fs, ERR_DATA, "csv-quote-text", AT_LINE(csv->file, csv->line));
		return false;
	}
	*ret = doubled ? undoubled(csv->arena, raw) : raw;
	return true;
}

static bool read_field(struct csv *csv, struct csv_row *row, struct faults *fs)
{
	if (row->n == CSV_FIELDS_MAX) {
		(void)FAIL(fs, ERR_DATA, "csv-too-many-fields", AT_LINE(csv->file, row->line), INT_STR(CSV_FIELDS_MAX));
		return false;
	}
	str *field = &row->field[row->n++];

	return peek(csv) == '"' ? quoted_field(csv, field, fs) : plain_field(csv, field, fs);
}

static bool has_text(const struct csv_row *row)
{
	for (size_t i = 0; i < row->n; i++) {
		if (str_trim(row->field[i]).n != 0) {
			return true;
		}
	}
	return false;
}

bool csv_next(struct csv *csv, struct csv_row *ret, struct faults *fs)
{
	while (csv->rest.n > 0) {
		ret->n = 0;
		ret->line = csv->line;
		if (!read_field(csv, ret, fs)) {
			return false;
		}
		while (peek(csv) == ',' && csv->rest.n > 0) {
			step(csv);
			if (!read_field(csv, ret, fs)) {
				return false;
			}
		}
		skip_line_end(csv);
		if (has_text(ret)) {
			return true;
		}
	}
	return false;
}
