/* Search in Japanese: what stands in a record is found by each part of it, and a sensitive note by none. */
#include "base/utf8.h"
#include "fixture.h"
#include "noun.h"
#include "store/certification.h"
#include "store/rebuild.h"
#include "store/task.h"

struct asking {
	str query;
	const struct q_gram_find_row *after, *rows;
	size_t n;
};

static enum err ask(struct tx *tx, void *ctx)
{
	struct asking *a = ctx;

	return search_find(tx, a->query, a->after, &a->rows, &a->n);
}

/* Is the record among what the query finds on its first page? */
static bool finds(struct fixture *d, str query, int64_t id)
{
	struct asking a = {.query = query};
	bool found = false;

	READS(d, ask, &a);
	for (size_t i = 0; i < a.n; i++) {
		found = found || a.rows[i].id == id;
	}
	return found;
}

static void check_found(struct fixture *d, str query, int64_t id, bool want)
{
	if (finds(d, query, id) != want) {
		printf("# \"%.*s\"\n", STR_ARG(query));
		test_failed(__FILE__, __LINE__, want ? "a query finds the record" : "a query does not find the record");
	}
}

struct adding {
	str title, note;
	int64_t sensitive, id, version;
};

static enum err add(struct tx *tx, void *ctx)
{
	struct adding *a = ctx;

	return task_add(tx, &(struct q_task_add){.title = a->title, .note = a->note, .sensitive = a->sensitive},
	                &a->id);
}

static enum err set(struct tx *tx, void *ctx)
{
	struct adding *a = ctx;

	return task_set(tx, &(struct q_task_set){.id = a->id,
	                                         .version = a->version++,
	                                         .title = a->title,
	                                         .note = a->note,
	                                         .sensitive = a->sensitive,
	                                         .due = S("2027-01-01"),
	                                         .state = TASK_OPEN});
}

static enum err remove_task(struct tx *tx, void *ctx)
{
	struct adding *a = ctx;

	return task_remove(tx, a->id, a->version);
}

static struct adding adding_of(str title, str note)
{
	return (struct adding){.title = title, .note = note, .version = 1};
}

/* `n` characters from the `from`th on. */
static str part_of(str s, size_t from, size_t n)
{
	for (; from > 0 && s.n > 0; from--) {
		(void)utf8_next(&s);
	}
	str rest = s;

	for (; n > 0 && rest.n > 0; n--) {
		(void)utf8_next(&rest);
	}
	return str_slice(s, 0, s.n - rest.n);
}

TEST(records_are_found_by_one_two_and_many_characters)
{
	SCOPED(fixture_end) struct fixture d = fixture_shared();
	struct adding backup =
		adding_of(S("データのバックアップを外付けディスクに取る"), S("毎週金曜日、USBメモリは不可"));
	struct adding other = adding_of(S("パスワードを見直す"), S(""));
	static const char *const found[] = {
		"デ",
		"る",
		"毎",
		"可",
		"タ",
		"バックアップ",
		"外付け",
		"取る",
		"ディスクに取る",
		"バックアップ 金曜日",
		"　金曜日　バックアップ　",
		"usb",
		"USB",
		"ＵＳＢ",
		"ｕｓｂメモリ",
		"u",
		"Ｂ",
		"データのバックアップを外付けディスクに取る",
		"毎週 デ",
		"取 可",
		"不可 外",
	};
	static const char *const not_found[] = {
		"", " ", "　", "見直す", "パ ワ", "バックアプ", "金曜日見", "x", "usc", "😀", "\xEF\xA3\xBF",
	};

	WRITES(&d, add, &backup);
	WRITES(&d, add, &other);
	for (size_t i = 0; i < COUNT_OF(found); i++) {
		check_found(&d, str_of(found[i]), backup.id, true);
	}
	for (size_t i = 0; i < COUNT_OF(not_found); i++) {
		check_found(&d, str_of(not_found[i]), backup.id, false);
	}
	for (size_t i = 1; i <= SEARCH_QUERY_GRAMS; i++) { /* each pair of a query counts */
		struct buf query;
		buf_init(&query, d.a, 4096);
		buf_add(&query, part_of(backup.title, 0, i));
		buf_lit(&query, "龘");
		check_found(&d, buf_str(&query), backup.id, false);
	}
	check_found(&d, S("パスワード"), other.id, true);
}

TEST(what_was_changed_or_taken_away_is_found_as_it_is)
{
	SCOPED(fixture_end) struct fixture d = fixture_shared();
	struct adding a = adding_of(S("無線LANの暗号"), S(""));

	WRITES(&d, add, &a);
	check_found(&d, S("暗号"), a.id, true);
	a.title = S("無線LANの合言葉");
	WRITES(&d, set, &a);
	check_found(&d, S("暗号"), a.id, false);
	check_found(&d, S("号"), a.id, false);
	check_found(&d, S("合言葉"), a.id, true);
	WRITES(&d, remove_task, &a);
	check_found(&d, S("合言葉"), a.id, false);
	CHECK_INT(rows_of(&d, "gram"), 0);
}

TEST(sensitive_notes_are_never_found)
{
	SCOPED(fixture_end) struct fixture d = fixture_shared();
	int64_t firms;

	for (size_t i = 0; i < NOUN_KINDS; i++) {
		struct noun_in in;
		struct noun_call c = {.kind = &noun_kinds[i], .in = &in};
		noun_fill_add(d.a, c.kind, 2, &in);
		for (size_t f = 0; c.kind->field[f].name != NULL; f++) {
			const struct noun_field *field = &c.kind->field[f];
			if (strcmp(field->name, "note") == 0) {
				noun_text(&in, field->add_at, S("門外不出のＸＹＺ"));
			}
			if (strcmp(field->name, "sensitive") == 0) {
				noun_number(&in, field, field->add_at, 1);
			}
		}
		WRITES(&d, noun_add, &c);
		check_found(&d, numbered(d.a, c.kind->field[0].name, 2), c.id, true);
		check_found(&d, S("門外不出"), c.id, false);
		check_found(&d, S("門"), c.id, false);
		check_found(&d, S("xyz"), c.id, false);
	}
	struct adding a = adding_of(S("鍵"), S("金庫の番号"));

	WRITES(&d, add, &a);
	check_found(&d, S("金庫"), a.id, true);
	int64_t grams = rows_of(&d, "gram");

	a.sensitive = 1;
	WRITES(&d, set, &a);
	check_found(&d, S("金庫"), a.id, false);
	CHECK(rows_of(&d, "gram") < grams);
	d.fs->n = 0;
	GOES(&d, store_rebuild(d.s, &firms, d.fs));
	check_found(&d, S("金庫"), a.id, false);
	check_found(&d, S("門"), a.id, false);
	a.sensitive = 0;
	WRITES(&d, set, &a);
	check_found(&d, S("金庫"), a.id, true);
	CHECK_INT(rows_of(&d, "gram"), grams);
}

/* ---- never too little ---- */

/* Characters whose bytes lie at the ends of what UTF-8 has, and some that people write. */
static const char *const letters[] = {
	"み", "タ",
	"ｱ",  "日",
	"本", "a",
	"Z",  "ｚ",
	"7",  "~",
	"ÿ",  "߿",
	"ࠀ",  "\xED\x9F\xBF",
	"",   "\xEF\xA3\xBF",
	"𐀀",  "\xF4\x8F\xBF\xBD",
	"/",  "%",
	"_",  "'",
	"㍿", "髙",
	"😀",  "\xC2\xBF",
	"¿",
};

static uint32_t next_random(uint32_t *seed)
{
	*seed = *seed * 1664525 + 1013904223;
	return *seed >> 8;
}

static str random_text(struct arena *a, uint32_t *seed, size_t n)
{
	struct buf out;

	buf_init(&out, a, 4096);
	for (size_t i = 0; i < n; i++) {
		bool gap = i > 0 && next_random(seed) % 6 == 0;
		buf_add(&out, gap ? S(" ") : str_of(letters[next_random(seed) % COUNT_OF(letters)]));
	}
	return buf_str(&out);
}

TEST(every_part_of_a_text_finds_it)
{
	SCOPED(fixture_end) struct fixture d = fixture_shared();
	uint32_t seed = 20261121;

	for (int round = 0; round < 12; round++) {
		struct adding a = adding_of(random_text(d.a, &seed, 12), random_text(d.a, &seed, 20));
		WRITES(&d, add, &a);
		for (size_t from = 0; from < 20; from++) {
			for (size_t n = 1; n < 12; n += 1 + n / 3) {
				str part = part_of(a.note, from, n);
				if (str_trim(part).n > 0) {
					check_found(&d, part, a.id, true);
				}
			}
			struct buf two;
			buf_init(&two, d.a, 4096);
			buf_add(&two, part_of(a.note, from, 1));
			buf_lit(&two, " ");
			buf_add(&two, part_of(a.title, from % 12, 2));
			if (str_trim(buf_str(&two)).n > 0) {
				check_found(&d, buf_str(&two), a.id, true);
			}
		}
		WRITES(&d, remove_task, &a);
	}
}

TEST(queries_of_any_bytes_are_answered_or_refused_kindly)
{
	SCOPED(fixture_end) struct fixture d = fixture_shared();
	struct adding a = adding_of(S("あいう"), S(""));
	const str bad[] = {{"\xff\xfe", 2}, {"a\0b", 3}, {"\xe3\x81", 2}, {"\xed\xa0\x80z", 4}, {"\0", 1}};
	struct asking query = {.query = of_length(d.a, 400000)};

	WRITES(&d, add, &a);
	READS(&d, ask, &query);
	CHECK_INT(query.n, 0);
	for (size_t i = 0; i < COUNT_OF(bad); i++) {
		query = (struct asking){.query = bad[i]};
		enum err err = fixture_read(&d, ask, &query);
		CHECK(err == OK ? query.n == 0 : err == ERR_DATA && str_eq(fixture_said(&d), S("store-text")));
	}
}

/* ---- many ---- */

enum { MANY = 120, OTHERS = 40 };

static enum err add_many(struct tx *tx, void *ctx)
{
	for (int64_t i = 0; i < MANY; i++) {
		struct adding a = adding_of(numbered(tx->arena, "見積", i), *(const str *)ctx);
		TRY(add(tx, &a));
	}
	return OK;
}

static enum err add_others(struct tx *tx, void *ctx)
{
	int64_t id;

	(void)ctx;
	for (int i = 0; i < OTHERS; i++) {
		TRY(entry_add_words(tx, &certification_kind, &(const struct entry_word){"name", S("見積")}, 1, &id));
	}
	return OK;
}

static void page_through(struct fixture *d, str query, size_t want)
{
	struct asking a = {.query = query};
	struct q_gram_find_row last = {0, 0};
	size_t seen = 0;

	do {
		READS(d, ask, &a);
		CHECK(a.n <= SEARCH_PAGE);
		for (size_t i = 0; i < a.n; i++) {
			CHECK(a.rows[i].noun > last.noun || a.rows[i].id > last.id);
			last = a.rows[i];
			seen++;
		}
		a.after = &last;
	} while (a.n == SEARCH_PAGE && seen <= want);
	CHECK_INT(seen, want);
}

TEST(what_is_found_comes_in_pages)
{
	SCOPED(fixture_end) struct fixture d = fixture_shared();

	str note = S("");

	WRITES(&d, add_others, NULL); /* they come behind the tasks, and have lower ids */
	WRITES(&d, add_many, &note);
	page_through(&d, S("見積"), MANY + OTHERS);
	page_through(&d, S("見"), MANY + OTHERS);
	page_through(&d, S("積"), MANY + OTHERS);
	page_through(&d, S("その"), MANY / 2);
	page_through(&d, S("見積 1"), MANY + OTHERS); /* one letter beside a pair says nothing */
}

/* In the memory that a transaction has: many records of one firm, with the longest texts. */
TEST(many_records_are_made_found_again)
{
	SCOPED(fixture_end) struct fixture d = fixture_alone();
	str note = of_length(d.a, TASK_NOTE_MAX);
	int64_t firms = 0;

	for (int i = 0; i < 8; i++) {
		SCOPED(arena_end) struct arena *results = arena_new(STORE_ARENA_MAX);
		d.fs->n = 0;
		GOES(&d, store_write(d.s, results, d.who, add_many, &note, d.fs));
	}
	str before = picture(d.a, d.s, ALL_TENANTS, EXACT, false);

	GOES(&d, store_rebuild(d.s, &firms, d.fs));
	CHECK_INT(firms, 1);
	CHECK_STR(picture(d.a, d.s, ALL_TENANTS, EXACT, false), before);
}
