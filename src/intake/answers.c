#include "intake/answers.h"

#include "base/utf8.h"
#include "core/message.h"
#include "intake/csv.h"
#include "intake/encoding.h"

enum column {
	COLUMN_ITEM,
	COLUMN_ANSWER,
	COLUMN_NOTE,
	COLUMN__READ,
	/* columns that our own result has beside these: a corrected result can be read again */
	COLUMN_IGNORED = COLUMN__READ,
};

static const struct {
	const char *word;
	const char *label; /* phrase: what the column is called in Japanese and English */
	enum column column;
} columns[] = {
	{"item", "column-item", COLUMN_ITEM},        {"answer", "column-answer", COLUMN_ANSWER},
	{"note", "column-note", COLUMN_NOTE},        {"part", "column-part", COLUMN_IGNORED},
	{"title", "column-title", COLUMN_IGNORED},   {"label", "column-label", COLUMN_IGNORED},
	{"points", "column-points", COLUMN_IGNORED}, {"before", "column-before", COLUMN_IGNORED},
	{"first", "column-first", COLUMN_IGNORED},   {"measure", "column-measure", COLUMN_IGNORED},
	{"advice", "column-advice", COLUMN_IGNORED},
};

struct reader {
	struct arena *arena;
	const struct catalogue *c;
	const struct framework *f;
	str file;
	struct faults *fs;
	size_t width;            /* columns of the head */
	size_t at[COLUMN__READ]; /* where each stands; SIZE_MAX: nowhere */
	size_t *line_of;         /* per item, the line that answered it; 0: none yet */
	struct assessment result;
};

static size_t faults_seen(const struct faults *fs)
{
	return fs->n + fs->more;
}

/* Index in `columns`, or COUNT_OF(columns). */
static size_t column_named(const struct reader *r, str name)
{
	size_t i = 0;

	for (; i < COUNT_OF(columns); i++) {
		if (str_eq(name, str_of(columns[i].word)) ||
		    str_eq_nocase(name, phrase(r->c, LANG_JA, columns[i].label)) ||
		    str_eq_nocase(name, phrase(r->c, LANG_EN, columns[i].label))) {
			break;
		}
	}
	return i;
}

static void read_head(struct reader *r, const struct csv_row *row)
{
	r->width = row->n;
	for (size_t i = 0; i < COLUMN__READ; i++) {
		r->at[i] = SIZE_MAX;
	}
	for (size_t i = 0; i < row->n; i++) {
		str name = utf8_fold(r->arena, row->field[i]);
		size_t known = column_named(r, name);
		struct place place = AT_LINE(r->file, row->line);
		if (name.n == 0) {
			continue; /* spreadsheets leave empty columns behind */
		}
		if (known == COUNT_OF(columns)) {
			(void)FAIL(r->fs, ERR_DATA, "answers-column-unknown", place, str_trim(row->field[i]));
		} else if (columns[known].column != COLUMN_IGNORED && r->at[columns[known].column] != SIZE_MAX) {
			(void)FAIL(r->fs, ERR_DATA, "answers-column-twice", place, str_of(columns[known].word));
		} else if (columns[known].column != COLUMN_IGNORED) {
			r->at[columns[known].column] = i;
		}
	}
	for (enum column needed = COLUMN_ITEM; needed <= COLUMN_ANSWER; needed++) {
		if (r->at[needed] == SIZE_MAX) {
			(void)FAIL(r->fs, ERR_DATA, "answers-column-missing", AT_LINE(r->file, row->line),
			           str_of(columns[needed].word));
		}
	}
}

static str cell(const struct reader *r, const struct csv_row *row, enum column column)
{
	return r->at[column] < row->n ? str_trim(row->field[r->at[column]]) : S("");
}

/* The note as it was before our own CSV put a ' in front of what looks like a formula (render/csv.h). */
static str note_of(const struct reader *r, const struct csv_row *row)
{
	str note = cell(r, row, COLUMN_NOTE);
	bool disarmed = note.n > 1 && note.p[0] == '\'' && memchr("=+-@", note.p[1], 4) != NULL;

	return disarmed ? str_slice(note, 1, SIZE_MAX) : note;
}

static str words_of(const struct reader *r, enum lang lang)
{
	struct buf words;

	buf_init(&words, r->arena, 1024);
	answer_words_of(&words, r->c, r->f->scale, lang);
	return buf_str(&words);
}

static void fail_word(struct reader *r, struct place place, str word)
{
	(void)FAIL(r->fs, ERR_DATA, "answers-word", place, word, words_of(r, LANG_JA), words_of(r, LANG_EN));
}

static void read_row(struct reader *r, const struct csv_row *row)
{
	struct place place = AT_LINE(r->file, row->line);
	str id = utf8_fold(r->arena, cell(r, row, COLUMN_ITEM)), note = note_of(r, row);
	str word = cell(r, row, COLUMN_ANSWER);

	if (row->n > r->width) {
		(void)FAIL(r->fs, ERR_DATA, "answers-row-width", place, INT_STR(row->n), INT_STR(r->width));
		return;
	}
	if (id.n == 0) {
		(void)FAIL(r->fs, ERR_DATA, "answers-item-empty", place);
		return;
	}
	const struct item *item = catalogue_item(r->c, r->f, id);

	if (item == NULL) {
		(void)FAIL(r->fs, ERR_DATA, "answers-item-unknown", place, id, catalogue_ref(r->c, r->f->id));
		return;
	}
	place.field = catalogue_ref(r->c, item->id);
	size_t *line_of = &r->line_of[item - &r->c->items[r->f->items.first]];

	if (*line_of != 0) {
		(void)FAIL(r->fs, ERR_DATA, "answers-item-twice", place, id, INT_STR(*line_of));
		return;
	}
	*line_of = row->line;
	if (word.n == 0) {
		return;
	}
	enum answer answer = answer_read(r->c, r->f->scale, utf8_fold(r->arena, word));

	if (answer == ANSWER_NONE) {
		fail_word(r, place, word);
		return;
	}
	/* its fault, if any, is in r->fs with the others */
	enum err ignored = assess_answer(&r->result, item, answer, note, place, r->fs);
	(void)ignored;
}

enum err answers_read(struct arena *a, const struct catalogue *c, const struct framework *f, str bytes, str file,
                      struct assessment *ret, struct faults *fs)
{
	size_t faults_before = faults_seen(fs), rows = 0;
	struct csv_row row;
	str utf8;

	TRY(encoding_to_utf8(a, bytes, file, &utf8, fs));
	struct csv csv = csv_open(a, utf8, file);
	struct reader r = {a, c, f, file, fs, .result = assess_new(a, c, f)};

	r.line_of = NEW_N(a, size_t, f->items.count);
	if (!csv_next(&csv, &row, fs)) {
		return faults_seen(fs) != faults_before ? ERR_DATA : FAIL(fs, ERR_DATA, "input-empty", AT_FILE(file));
	}
	read_head(&r, &row);
	if (faults_seen(fs) != faults_before) {
		return ERR_DATA; /* without its head the table means nothing */
	}
	while (csv_next(&csv, &row, fs)) {
		if (++rows > f->items.count + ANSWERS_ROWS_SPARE) {
			return FAIL(fs, ERR_DATA, "answers-too-many", AT_LINE(file, row.line), INT_STR(f->items.count));
		}
		read_row(&r, &row);
	}
	if (rows == 0 && faults_seen(fs) == faults_before) {
		return FAIL(fs, ERR_DATA, "answers-none", AT_FILE(file));
	}
	if (faults_seen(fs) != faults_before) {
		return ERR_DATA;
	}
	*ret = r.result;
	return OK;
}
