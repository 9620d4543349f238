#include "offline/call.h"

#include "base/test.h"
#include "render/book.h"

enum { ROOM = 8 * 1024 * 1024 };

struct house {
	struct arena *arena;
	struct book book;
	struct call call;
};

static void house_init(struct house *h)
{
	h->arena = arena_new(16 * ROOM);
	book_init(&h->book, h->arena, &catalogue_builtin);
}

static void house_of_firm(struct house *h)
{
	house_init(h);
	CHECK(book_firm(&h->book, S("さくら商店"), S("G"), S("3"), NULL) == OK);
}

static void house_end(struct house *h)
{
	arena_free(h->arena);
}

static void call(struct house *h)
{
	h->call = (struct call){.arena = h->arena, .book = &h->book, .today = {2026, 11, 26}};
	buf_init(&h->call.out, h->arena, ROOM);
}

static str page(struct house *h, const char *path)
{
	call(h);
	call_page(&h->call, str_of(path));
	CHECK(!h->call.out.bad);
	return buf_str(&h->call.out);
}

static str post(struct house *h, const char *path, const char *name, const char *value, const char *note)
{
	call(h);
	h->call.typed[0] = (struct call_value){str_of(name), str_of(value)};
	h->call.typed[1] = (struct call_value){S("note"), str_of(note)};
	h->call.typed_count = 2;
	(void)call_post(&h->call, str_of(path));
	return buf_str(&h->call.out);
}

static bool has(str text, const char *part)
{
	return str_find(text, str_of(part)) != SIZE_MAX;
}

TEST(call_begins_with_a_reason_and_a_name)
{
	SCOPED(house_end) struct house h;

	house_init(&h);
	CHECK(has(page(&h, "/"), "href=\"/begin/customer\"") && has(page(&h, "/"), "id=\"open\""));
	CHECK(has(page(&h, "/answer/ipa-selfcheck-3.1/1"), "href=\"/begin/customer\""));
	CHECK_STR(post(&h, "/answer/ipa-selfcheck-3.1/1", "answer", "yes", ""), S("/"));
	CHECK(has(page(&h, "/begin/subsidy"), "6つの質問に進みます"));
	CHECK(has(post(&h, "/begin/worry", "name", " ", ""), "id=\"fault-name\""));
	CHECK_STR(post(&h, "/begin/subsidy", "name", "髙橋𠮷野屋", ""), S("/answer/ipa-articles-4.0"));
	CHECK(has(page(&h, "/"), "<h1>髙橋𠮷野屋</h1>") && has(page(&h, "/firm"), "value=\"髙橋𠮷野屋\""));
}

TEST(call_keeps_answers_and_leads_to_the_result)
{
	static const char *const paths[] = {"/answer/ipa-articles-4.0/1", "/answer/ipa-articles-4.0/2",
	                                    "/answer/ipa-articles-4.0/3", "/answer/ipa-articles-4.0/4",
	                                    "/answer/ipa-articles-4.0/5", "/answer/ipa-articles-4.0/6"};
	SCOPED(house_end) struct house h;

	house_of_firm(&h);
	CHECK(has(post(&h, paths[0], "answer", "", ""), "id=\"fault-answer\""));
	for (size_t i = 0; i + 1 < COUNT_OF(paths); i++) {
		CHECK_STR(post(&h, paths[i], "answer", "yes", ""), str_of(paths[i + 1]));
	}
	CHECK(has(page(&h, "/answer/ipa-articles-4.0"), "action=\"/answer/ipa-articles-4.0/6\""));
	CHECK_STR(post(&h, paths[5], "answer", "no", ""), S("/result/ipa-articles-4.0/1"));
	CHECK(has(page(&h, "/result/ipa-articles-4.0/1"), "5 / 6"));
	CHECK_STR(post(&h, paths[5], "answer", "none", ""), str_of(paths[5]));
	CHECK_STR(post(&h, "/answer/ipa-articles-4.0/end", "number", "1", ""), S("/result/ipa-articles-4.0/1"));
	CHECK_STR(post(&h, paths[0], "answer", "no", ""), str_of(paths[1]));
	CHECK(h.book.n == 2 && h.book.rounds[1].number == 2);
	CHECK(has(page(&h, "/result/ipa-articles-4.0/2"), "id=\"changes\""));
}

TEST(call_wants_a_reason_for_what_does_not_apply)
{
	SCOPED(house_end) struct house h;

	house_of_firm(&h);
	CHECK(has(post(&h, "/answer/ipa-selfcheck-3.1/7", "answer", "na", " "), "id=\"fault-note\""));
	CHECK_INT(h.book.n, 0);
	CHECK(has(page(&h, "/answer/ipa-selfcheck-3.1/7"), "<textarea"));
	CHECK_STR(post(&h, "/answer/ipa-selfcheck-3.1/7", "answer", "na", "<b>\"&"), S("/answer/ipa-selfcheck-3.1/8"));
	CHECK(has(page(&h, "/answer/ipa-selfcheck-3.1/7"), "&lt;b&gt;&quot;&amp;") ||
	      has(page(&h, "/answer/ipa-selfcheck-3.1/7"), "&lt;b&gt;\"&amp;"));
	CHECK(has(post(&h, "/answer/ipa-selfcheck-3.1/1", "answer", "met", ""), "id=\"fault-answer\""));
	CHECK(has(post(&h, "/answer/ipa-articles-4.0/1", "answer", "maybe", ""), "id=\"fault-answer\""));
	CHECK_INT(h.book.n, 1); /* what was refused began none */
}

/* The form of the policy as it is sent; fields that are not named are as they are at first. */
static str policy(struct house *h, const char *path, const char *const (*fields)[2], size_t n)
{
	call(h);
	for (size_t i = 0; i < n; i++) {
		h->call.typed[i] = (struct call_value){str_of(fields[i][0]), str_of(fields[i][1])};
	}
	h->call.typed_count = n;
	if (path == NULL) {
		call_page(&h->call, S("/policy"));
	} else {
		(void)call_post(&h->call, str_of(path));
	}
	return buf_str(&h->call.out);
}

static bool file_has(struct house *h, const char *path, const char *part)
{
	call(h);
	return call_file(&h->call, str_of(path)) && has(buf_str(&h->call.out), part);
}

TEST(call_writes_the_policy_of_what_is_known)
{
	static const char *const fields[][2] = {
		{"representative", " 代表 髙﨑 𠮷乃 "},
		{"address", ""},
		{"contact", "<script>&\""},
		{"decided", "2026-12-01"},
		{"people", "１２"},
		{"industry", "P"},
		{"use-personal-data", "yes"},
		{"use-cloud", "no"},
		{"choice", "practical"},
	};
	SCOPED(house_end) struct house h;

	house_init(&h);
	CHECK(has(page(&h, "/policy"), "href=\"/begin/customer\"") &&
	      !file_has(&h, "/policy/security-policy-ja.html", ""));
	house_end(&h);
	house_of_firm(&h);
	str first = page(&h, "/policy");

	CHECK(has(first, "href=\"#representative\"") && has(first, "href=\"#use-webshop\"") && !has(first, "代表者："));
	CHECK(!has(first, "href=\"#people\"") && has(first, "value=\"2026-11-26\"") && has(first, "0 / 25"));
	/* while it is typed, nothing is kept */
	str typed = policy(&h, NULL, fields, COUNT_OF(fields));

	CHECK(has(typed, "代表者：代表 髙﨑 𠮷乃<") && has(typed, "診療や介護の記録") &&
	      !has(typed, "\"#representative\""));
	CHECK(h.book.people == 3 && h.book.said.representative.n == 0 && h.call.faults.n == 0);
	CHECK_STR(policy(&h, "/policy", fields, COUNT_OF(fields)), S("/policy"));
	str sent = page(&h, "/policy");

	CHECK(h.book.people == 12 && h.book.said.choice == CHOICE_PRACTICAL && h.book.said.decided.day == 1);
	CHECK(has(sent, "お問い合わせ先：&lt;script&gt;&amp;") && has(sent, "\"#address\"") && !has(sent, "所在地："));
	CHECK(file_has(&h, "/policy/security-policy-ja.html", "制定日：2026年12月1日") &&
	      file_has(&h, "/policy/security-policy-en.html", "<title>Information Security Policy") &&
	      !file_has(&h, "/policy/security-policy-fr.html", ""));
	CHECK(!has(page(&h, "/"), "href=\"/begin/customer\"") && has(page(&h, "/"), "href=\"/policy\""));
}

TEST(call_refuses_what_no_policy_can_say)
{
	static const struct {
		const char *field, *value, *says;
	} wrong[] = {
		{"representative", "a\tb", "fault-representative"},
		{"contact", "{髙|たか", "fault-contact"},
		{"address",
	         "\xE2\x80\xAE"
	         "abc",
	         "fault-address"},
		{"decided", "2026-02-30", "fault-decided"},
		{"use-cloud", "perhaps", "fault-use-cloud"},
		{"choice", "loud", "fault-choice"},
		{"people", "many", "fault-people"},
		{"industry", "Z", "fault-industry"},
	};
	SCOPED(house_end) struct house h;

	house_of_firm(&h);
	for (size_t i = 0; i < COUNT_OF(wrong); i++) {
		const char *const fields[][2] = {{"representative", "佐倉"}, {wrong[i].field, wrong[i].value}};
		CHECK(has(policy(&h, "/policy", fields, 2), wrong[i].says));
		CHECK(h.book.people == 3 && h.book.said.representative.n == 0); /* all of it or nothing */
	}
}

TEST(call_marks_a_promise_that_an_answer_denies)
{
	SCOPED(house_end) struct house h;

	house_of_firm(&h);
	(void)post(&h, "/answer/ipa-selfcheck-3.1/11", "answer", "no", "");
	(void)post(&h, "/answer/ipa-selfcheck-3.1/23", "answer", "na", "使っていない");
	str paper = page(&h, "/policy");

	CHECK(has(paper, "class=\"denied\"") && has(paper, "<a href=\"/answer/ipa-selfcheck-3.1/11\">"));
	CHECK(!has(paper, "\"#use-cloud\"")); /* the answer says so already */
	CHECK(file_has(&h, "/policy/security-policy-ja.html", "基本の対策") &&
	      !file_has(&h, "/policy/security-policy-ja.html", "食い違い"));
	(void)post(&h, "/answer/ipa-selfcheck-3.1/end", "number", "1", "");
	(void)post(&h, "/answer/ipa-selfcheck-3.1/1", "answer", "yes", "");
	CHECK(has(page(&h, "/policy"), "<a href=\"/answer/ipa-selfcheck-3.1/11\">")); /* of the round before */
}

/* Of all that its clauses ask for there is a field. */
TEST(call_asks_for_all_that_the_policy_uses)
{
	const struct catalogue *c = &catalogue_builtin;
	const struct pattern *p = catalogue_pattern(c, S("policy"));
	SCOPED(house_end) struct house h;

	house_of_firm(&h);
	str form = page(&h, "/policy");

	for (uint32_t s = p->sections.first; s < p->sections.first + p->sections.count; s++) {
		for (uint32_t i = 0; i < c->sections[s].clauses.count; i++) {
			for (enum use u = 0; u < USE__MAX; u++) {
				bool uses = (c->clauses[c->sections[s].clauses.first + i].uses & 1u << u) != 0;
				char name[64];
				snprintf(name, sizeof name, "name=\"use-%.*s\"", (int)use_word(u).n, use_word(u).p);
				CHECK(!uses || has(form, name));
			}
		}
	}
}

TEST(call_says_so_where_nothing_is)
{
	static const char *const paths[] = {"/nothing",
	                                    "/begin/x",
	                                    "/answer/x",
	                                    "/answer/ipa-articles-4.0/7",
	                                    "/item/x/1",
	                                    "/measure/x",
	                                    "/result/ipa-articles-4.0/1",
	                                    "//x//y//z//",
	                                    "/result"};
	SCOPED(house_end) struct house h;

	house_of_firm(&h);
	for (size_t i = 0; i < COUNT_OF(paths); i++) {
		CHECK(has(page(&h, paths[i]), "そのページはありません"));
	}
	call(&h);
	CHECK(!call_file(&h.call, S("/result/ipa-articles-4.0/1/data.json")) && !call_notice(&h.call, S("x")));
}

/* What is written can be read again. */
TEST(book_is_read_as_it_was_written)
{
	SCOPED(house_end) struct house h;
	struct faults fs = {.n = 0};
	struct buf out;

	house_init(&h);
	struct book *b = &h.book;

	CHECK(book_firm(b, S("さくら\t商店"), S("Z"), S("たくさん"), &fs) == ERR_DATA && fs.n == 3);
	CHECK(book_firm(b, S("さくら商店"), S("G"), S("１２"), &fs) == OK && b->people == 12);
	CHECK(book_round(b, S("ipa-selfcheck-9"), 1, S("2026-11-01"), S(""), &fs) == ERR_DATA);
	CHECK(book_round(b, S("ipa-selfcheck-3.1"), 1, S("2026-13-01"), S(""), &fs) == ERR_DATA);
	CHECK(book_round(b, S("ipa-selfcheck-3.1"), 2, S("2026-11-01"), S("2026-11-02"), &fs) == OK);
	CHECK(book_answer(b, S("1"), S("yes"), S(""), &fs) == OK && book_answer(b, S("1"), S("no"), S(""), &fs) != OK);
	CHECK(book_answer(b, S("99"), S("yes"), S(""), &fs) != OK &&
	      book_answer(b, S("2"), S("met"), S(""), &fs) != OK);
	CHECK(book_answer(b, S("2"), S("na"), S(""), &fs) != OK && book_answer(b, S("2"), S("na"), S("-"), &fs) == OK);
	CHECK(book_round(b, S("ipa-selfcheck-3.1"), 2, S("2026-11-03"), S(""), &fs) == ERR_DATA);
	CHECK(book_round(b, S("ipa-selfcheck-3.1"), 3, S("2026-11-03"), S(""), &fs) == OK);
	CHECK(book_round(b, S("ipa-selfcheck-3.1"), 4, S("2026-11-03"), S(""), &fs) == ERR_DATA);
	buf_init(&out, h.arena, ROOM);
	book_write_json(&out, b);
	CHECK(has(buf_str(&out), "\"format\": \"toride-answers\"") && has(buf_str(&out), "\"closed\": null"));
	CHECK(has(buf_str(&out), "\"note\": \"-\"") && has(buf_str(&out), "\"people\": 12"));
}
