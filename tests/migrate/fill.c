/* fill DATA|- DATABASE|- CHECKLIST.yaml
 *
 * Makes a store with two firms and at least two records of every kind there is, in every state they can be in: what
 * make-dump.sh dumps. */
#include "core/field.h"
#include "store/certification.h"
#include "store/declaration.h"
#include "store/checklist.h"
#include "store/document.h"
#include "store/document_version.h"
#include "store/firm.h"
#include "store/form.h"
#include "store/insurance.h"
#include "store/person.h"
#include "store/secret.h"
#include "store/job.h"
#include "store/proposal.h"
#include "store/receipt.h"
#include "store/round.h"
#include "store/seal.h"
#include "store/setting.h"
#include "store/task.h"
#include "sys/file.h"

/* What SQL, JSON and CSV each like to stumble over. */
#define HARD "「見積書」'; \"x\"\\n\t100%\nNUL は \\0、髙橋🔐"

enum { CHECKLIST_MAX = 1 << 20, EDITION_ITEMS = 25 };

struct filling {
	const char *firm;
	str yaml;
	bool first;
};

static enum err save_round(struct tx *tx, int64_t shift)
{
	struct round_row rows[EDITION_ITEMS];
	int64_t number;

	for (int64_t i = 0; i < EDITION_ITEMS; i++) {
		rows[i] = (struct round_row){
			.item = str_copy(tx->arena, INT_STR(i + 1)),
			.answer = (enum answer)(ANSWER_YES + (i + shift) % 4),
			.note = i < 4    ? S(HARD)
		                : i == 4 ? S("x")
		                         : S(""),
		};
	}
	return round_save(tx, S("ipa-selfcheck-3.1"), rows, EDITION_ITEMS, &number);
}

static enum err open_round(struct tx *tx)
{
	const struct catalogue *c = &catalogue_builtin;
	const struct framework *f = catalogue_framework(c, S("ipa-articles-4.0"));
	int64_t round;

	TRY(round_open(tx, f, c, &round));
	TRY(round_answer(tx, round, S("1"), 0, ANSWER_YES, S("")));
	TRY(round_answer(tx, round, S("2"), 0, ANSWER_NO, S("来月から")));
	return round_answer(tx, round, S("2"), 1, ANSWER_YES, S("始めた"));
}

static enum err add_tasks(struct tx *tx)
{
	int64_t id;

	TRY(task_add(tx,
	             &(struct q_task_add){.title = S("バックアップを別の部屋に置く"),
	                                  .note = S(HARD),
	                                  .measure = S("backup"),
	                                  .framework = S("ipa-selfcheck-3.1"),
	                                  .item = S("9"),
	                                  .owner = S("佐藤"),
	                                  .due = S("2027-03-31"),
	                                  .cost = {.has = true, .n = 12000}},
	             &id));
	TRY(task_set(tx, &(struct q_task_set){.id = id,
	                                      .version = 1,
	                                      .title = S("バックアップを銀行の金庫に置く"),
	                                      .note = S(HARD),
	                                      .measure = S("backup"),
	                                      .framework = S("ipa-selfcheck-3.1"),
	                                      .item = S("9"),
	                                      .owner = S("佐藤"),
	                                      .due = S("2027-03-31"),
	                                      .state = TASK_DONE,
	                                      .done_on = S("2027-03-30"),
	                                      .cost = {.has = true, .n = 12000}}));
	TRY(task_add(tx, &(struct q_task_add){.title = S("退職した人の鍵"), .note = S("内密"), .sensitive = 1}, &id));
	TRY(task_add(tx, &(struct q_task_add){.title = S("消される仕事")}, &id));
	return task_remove(tx, id, 1);
}

#define ADD(tx, noun, ...)                                                                                             \
	TRY(entry_add_words((tx), &noun##_kind, (const struct entry_word[]){__VA_ARGS__},                              \
	                    COUNT_OF(((const struct entry_word[]){__VA_ARGS__})), &(int64_t){0}))

static enum err add_papers(struct tx *tx)
{
	ADD(tx, certification, {"name", S("ISMS")}, {"body", S("審査機関")}, {"issued_on", S("2026-04-01")},
	    {"note", S(HARD)});
	ADD(tx, certification, {"name", S("Pマーク")}, {"expires_on", S("2028-02-29")});
	ADD(tx, insurance, {"insurer", S("海上火災")}, {"product", S("サイバー保険")}, {"pays_at_most", S("50000000")},
	    {"note", S(HARD)});
	ADD(tx, insurance, {"insurer", S("別の会社")}, {"begins_on", S("2026-10-01")});
	return OK;
}

static enum err add_declaration(struct tx *tx)
{
	return declaration_keep(tx, &(const struct q_declaration_set){.stars = 2,
	                                                              .number = S("51234567890"),
	                                                              .declared_on = S("2026-11-20"),
	                                                              .edition = S("4.0"),
	                                                              .shown_where = S(HARD),
	                                                              .review_on = DAY_NONE,
	                                                              .withdrawn_on = DAY_NONE,
	                                                              .corporate = S("7000012050002"),
	                                                              .contact = S("渡辺 𠮷子")});
}

static enum err add_people(struct tx *tx, bool first)
{
	int64_t id;

	TRY(person_add(tx,
	               &(const struct q_person_add){.name = S("渡辺 𠮷子"),
	                                            .login = first ? S("watanabe") : S("watanabe@example.jp"),
	                                            .role = ROLE_SUPPORTER,
	                                            .qualification = S("情報処理安全確保支援士"),
	                                            .registration = S("012345"),
	                                            .until = S("2027-03-31")},
	               &id));
	return secret_set_password(tx, id, S("$argon2id$v=19$m=65536,t=3,p=1$c2FsdA$c2FsdA"), false);
}

static enum err change_documents(struct tx *tx)
{
	const struct own_words words = {.title = {[LANG_JA] = S("学ぶこと"), [LANG_EN] = S("Learning")},
	                                .text = {[LANG_JA] = S("・毎年\n□ 「見積書」'; \"x\"\\n、髙橋🔐")}};
	int64_t id;

	TRY(document_choose(tx, S("policy"), 0, CHOICE_PRACTICAL));
	TRY(document_reword(tx, S("policy"), S("training"), 0, &words));
	TRY(document_switch(tx, S("policy"), S("law"), false));
	TRY(document_add(tx, S("policy"), S("leadership"), &words, &id));
	TRY(document_set(tx, S("policy"), id, 1, &words));
	TRY(document_add(tx, S("handbook"), S("update"), &words, &id));
	return document_remove(tx, S("handbook"), id, 1);
}

/* Decided twice, published, handed out in every way, read by one, and one proposal answered. */
static enum err decide(struct tx *tx)
{
	const struct recipient to[] = {{0, S("髙橋 花子")}, {0, S("O'Neil")}};
	const struct receipt_link *links;
	const struct q_document_version_row *row;
	struct decision d = {
		.pattern = S("policy"), .by = S("社長 髙﨑"), .frozen = S("{\"format\":\"toride-paper\"}")};
	size_t n;
	int64_t read;

	TRY(document_decide(tx, &d, &row));
	TRY(document_publish(tx, row->id, row->version));
	TRY(receipt_hand_out(tx, row->id, RECEIPT_LINK, to, 2, &links, &n));
	TRY(paper_link_follow(tx, PAPER_LINK_READ, links[0].key, &read));
	TRY(receipt_read(tx, read));
	TRY(receipt_hand_out(tx, row->id, RECEIPT_PAPER, &(const struct recipient){0, S("山田")}, 1, &links, &n));
	d.seen = 1;
	TRY(document_decide(tx, &d, &row));
	return proposal_say(tx, d.pattern, S("leadership"), proposal_key(tx->arena, S("前"), S("before")),
	                    PROPOSAL_KEPT);
}

static enum err fill_firm(struct tx *tx, void *ctx)
{
	const struct filling *f = ctx;
	const struct q_firm_row *firm;
	struct q_firm_set set;
	int64_t id;

	TRY(firm_add(tx, str_of(f->firm)));
	TRY(q_firm(tx, &firm));
	set = (struct q_firm_set){
		.version = firm->version, .name = firm->name, .legal_form = S(""), .zone = firm->zone};
	TRY(firm_field(&set, S("people"), S("12"), tx->faults));
	TRY(firm_field(&set, S("industry"), S("E"), tx->faults));
	TRY(firm_field(&set, S("uses"), S("cloud,-webshop"), tx->faults));
	TRY(firm_field(&set, S("representative"), S("代表 {髙橋|たかはし} 𠮷男"), tx->faults));
	TRY(firm_field(&set, S("contact"), S("03-0000-0000"), tx->faults));
	TRY(firm_set(tx, &set));
	TRY(save_round(tx, 0));
	TRY(save_round(tx, 2));
	TRY(open_round(tx));
	TRY(add_tasks(tx));
	TRY(add_papers(tx));
	TRY(add_declaration(tx));
	TRY(add_people(tx, f->first));
	TRY(change_documents(tx));
	TRY(decide(tx));
	TRY(checklist_keep(tx, S("midori-2026"), S("年末の10問"), f->yaml));
	TRY(job_add(tx, S("paint"), S("{}"), 10, &id));
	return event_forget(tx, 3);
}

static enum err set_setting(struct tx *tx, void *ctx)
{
	(void)ctx;
	return setting_set(tx, S("job-days"), S("14"));
}

static enum err send_form(struct tx *tx, void *ctx, str *ret_result)
{
	(void)ctx;
	*ret_result = S("/somewhere");
	return event_add(tx, "form.sent", 0, (str){NULL, 0}, S("{}"));
}

static enum err fill(struct arena *a, char **argv, struct faults *fs)
{
	SCOPED(store_end) struct store *s = NULL;
	const struct where where = {
		.data = strcmp(argv[1], "-") == 0 ? NULL : argv[1],
		.database = strcmp(argv[2], "-") == 0 ? NULL : argv[2],
	};
	struct filling f = {0};
	struct seal_made made;
	const struct actor nobody = {.tenant = TENANT_INSTALLATION};
	str result;

	TRY(file_read(a, argv[3], CHECKLIST_MAX, &f.yaml, fs));
	TRY(store_open(a, &where, MODE_WRITE, true, &s, fs));
	store_come_from(s, S("op"), S("setting.set"));
	TRY(store_write(s, a, nobody, set_setting, NULL, fs));
	for (int i = 0; i < 2; i++) {
		const struct actor owner = {.tenant = store_tenant_id(), .person = 7};
		f.first = i == 0;
		f.firm = i == 0 ? "さくら商店" : "O'Neil & \"山田\" 製作所";
		TRY(store_write(s, a, owner, fill_firm, &f, fs));
		TRY(form_write(s, a, owner, S("0123456789abcdef"), send_form, NULL, &result, fs));
	}
	return seal_make(s, a, &(struct seal_wish){.daily = false}, &made, fs);
}

int main(int argc, char **argv)
{
	static struct faults faults;
	SCOPED(arena_end) struct arena *a = arena_new(256 << 20);

	if (argc != 4) {
		fputs("usage: fill DATA|- DATABASE|- CHECKLIST.yaml\n", stderr);
		return ERR_USAGE;
	}
	enum err err = fill(a, argv, &faults);

	for (size_t i = 0; i < faults.n; i++) {
		fprintf(stderr, "fill: %s %.*s\n", faults.list[i].message, STR_ARG(faults.list[i].place.field));
	}
	return (int)err;
}
