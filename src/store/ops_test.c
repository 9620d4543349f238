#include "store/ops.h"

#include "base/test.h"
#include "store/backup_log.h"
#include "store/things_test.h"
#include "store/verification.h"

enum { ROOM = 4096 };

#define FIRM                                                                                                           \
	{                                                                                                              \
		.name = S("さくら商店"), .create = true                                                                \
	}

/* A store of the test's own. */
struct shop {
	struct things things;
	struct store *store;
	struct faults faults;
	int64_t record; /* the one that record.add made */
};

static void shop_init(struct shop *p)
{
	*p = (struct shop){.store = NULL};
	things_init(&p->things);
	CHECK(store_open(p->things.arena, &p->things.where, MODE_WRITE, true, &p->store, &p->faults) == OK);
}

static void shop_end(struct shop *p)
{
	store_end(&p->store);
	things_end(&p->things);
}

/* ---- a message of each op, in an order in which each can be done ---- */

static void write_firm_set(struct buf *out, const struct shop *p)
{
	(void)p;
	op_firm_set_pack(out, &(const struct op_firm_set){.firm = FIRM, .field = S("people"), .value = S("5")});
}

static void write_firm_export(struct buf *out, const struct shop *p)
{
	(void)p;
	op_firm_export_pack(out, &(const struct op_firm)FIRM);
}

static void write_declaration_set(struct buf *out, const struct shop *p)
{
	(void)p;
	op_firm_set_pack(out, &(const struct op_firm_set){.firm = FIRM, .field = S("contact"), .value = S("高橋")});
}

static void write_round_save(struct buf *out, const struct shop *p)
{
	static const struct round_row rows[] = {{S("1"), ANSWER_YES, S("メモ")}};

	(void)p;
	op_round_save_pack(out, &(const struct op_round_save){.firm = FIRM,
	                                                      .framework = S("ipa-selfcheck-3.1"),
	                                                      .title = S(""),
	                                                      .rows = rows,
	                                                      .n = COUNT_OF(rows)});
}

static void write_import(struct buf *out, const struct shop *p)
{
	static const struct round_row rows[] = {{S("1"), ANSWER_NO, S("")}};
	static const struct op_round_of_days rounds[] = {
		{.framework = S("ipa-selfcheck-3.1"), .begun = 20000, .closed = 20001, .rows = rows, .n = 1}};

	(void)p;
	op_round_import_pack(out, &(const struct op_round_import){.firm = FIRM,
	                                                          .said = {.industry = S("I"),
	                                                                   .people = 5,
	                                                                   .papers = {.representative = S("髙橋"),
	                                                                              .uses = 1u << USE_CLOUD,
	                                                                              .uses_known = 1u << USE_CLOUD,
	                                                                              .decided = {2026, 11, 20},
	                                                                              .choice = CHOICE_STRICT}},
	                                                          .rounds = rounds,
	                                                          .n = 1});
}

static void write_record_add(struct buf *out, const struct shop *p)
{
	(void)p;
	op_record_pack(out,
	               &(const struct op_record){
			       .firm = FIRM, .noun = S("certification"), .field = S(""), .value = S("ISO/IEC 27001")});
}

static void write_record_set(struct buf *out, const struct shop *p)
{
	op_record_pack(out, &(const struct op_record){.firm = FIRM,
	                                              .noun = S("certification"),
	                                              .id = p->record,
	                                              .field = S("number"),
	                                              .value = S("髙-1")});
}

static void write_record_remove(struct buf *out, const struct shop *p)
{
	op_record_pack(
		out,
		&(const struct op_record){
			.firm = FIRM, .noun = S("certification"), .id = p->record, .field = S(""), .value = S("")});
}

static void write_task_say(struct buf *out, const struct shop *p)
{
	(void)p;
	op_task_say_pack(out, &(const struct op_task_say){
				      .firm = FIRM, .what = S("update-software"), .day = S(""), .state = TASK_DONE});
}

static void write_invite(struct buf *out, const struct shop *p)
{
	(void)p;
	op_user_invite_pack(out, &(const struct op_user_invite){.firm = FIRM,
	                                                        .name = S("髙橋"),
	                                                        .login = S("takahashi"),
	                                                        .role = S("editor"),
	                                                        .qualification = S(""),
	                                                        .until = S("")});
}

static void write_user_set(struct buf *out, const struct shop *p)
{
	(void)p;
	op_user_pack(out, &(const struct op_user){
				  .firm = FIRM, .who = S("takahashi"), .field = S("role"), .value = S("reader")});
}

static void write_user_reset(struct buf *out, const struct shop *p)
{
	(void)p;
	op_user_pack(out, &(const struct op_user){.firm = FIRM, .who = S("takahashi"), .field = S(""), .value = S("")});
}

static void write_setting(struct buf *out, const struct shop *p)
{
	(void)p;
	op_setting_set_pack(out, S("language"), S("2"));
}

static void write_link_to_firm(struct buf *out, const struct shop *p)
{
	(void)p;
	op_session_link_pack(out, &(const struct op_firm){.name = S("さくら商店")});
}

static void write_backup_noted(struct buf *out, const struct shop *p)
{
	(void)p;
	op_backup_note_pack(
		out, &(const struct q_backup_add){
			     .kind = BACKUP_KIND_MADE, .at = 1, .file = S("/b/1"), .fault = S(""), .value = S("")});
}

static void write_backup_planned(struct buf *out, const struct shop *p)
{
	(void)p;
	op_backup_plan_pack(out, S("folder"), S("/backups"));
}

static void write_seal(struct buf *out, const struct shop *p)
{
	(void)p;
	op_seal_make_pack(out, &(const struct seal_wish){.daily = false});
}

static void write_verified(struct buf *out, const struct shop *p)
{
	(void)p;
	op_verification_note_pack(
		out, &(const struct q_verification_add){.at = 1, .events = 3, .findings = 1, .fault = S("verify-cut")});
}

static void write_nothing(struct buf *out, const struct shop *p)
{
	(void)out;
	(void)p;
}

static const struct {
	const char *name;
	void (*write)(struct buf *out, const struct shop *p);
} messages[] = {
	{"firm.set", write_firm_set},
	{"firm.export", write_firm_export},
	{"declaration.set", write_declaration_set},
	{"round.save", write_round_save},
	{"round.import", write_import},
	{"record.add", write_record_add},
	{"record.set", write_record_set},
	{"record.remove", write_record_remove},
	{"task.say", write_task_say},
	{"user.invite", write_invite},
	{"user.set", write_user_set},
	{"user.reset", write_user_reset},
	{"setting.set", write_setting},
	{"session.link", write_link_to_firm},
	{"backup.note", write_backup_noted},
	{"backup.plan", write_backup_planned},
	{"seal.make", write_seal},
	{"verification.note", write_verified},
	{"tidy", write_nothing},
	{"rebuild", write_nothing},
};

static str message_of(struct shop *p, size_t which)
{
	struct buf b;

	buf_init(&b, p->things.arena, ROOM);
	messages[which].write(&b, p);
	return buf_str(&b);
}

static enum err sent(struct shop *p, size_t which, str args, str *ret_result)
{
	struct buf result;

	p->faults.n = 0;
	buf_init(&result, p->things.arena, ROOM);
	enum err err = op_run(p->store, p->things.arena, str_of(messages[which].name), args, &result, &p->faults);

	*ret_result = buf_str(&result);
	return err;
}

static bool is_malformed(struct shop *p, size_t which, str args)
{
	str result;

	return sent(p, which, args, &result) == ERR_DATA && p->faults.n == 1 && result.n == 0 &&
	       strcmp(p->faults.list[0].message, "op-malformed") == 0;
}

static const struct op *row_of(const char *name)
{
	for (size_t i = 0; i < op_count; i++) {
		if (strcmp(ops[i].name, name) == 0) {
			return &ops[i];
		}
	}
	return NULL;
}

TEST(every_op_has_a_message_here)
{
	CHECK_INT(COUNT_OF(messages), op_count);
	for (size_t i = 0; i < COUNT_OF(messages); i++) {
		CHECK(row_of(messages[i].name) != NULL);
	}
	for (size_t i = 0; i < op_count; i++) {
		CHECK(ops[i].size > 0 && (ops[i].act == NULL) != (ops[i].act_in_steps == NULL));
		CHECK(!ops[i].of_firm || (ops[i].act != NULL && ops[i].size >= sizeof(struct op_firm)));
	}
}

/* Every message, cut at every byte and with one too many, is refused; as it is, it is done. */
TEST(ops_take_whole_messages_and_no_others)
{
	SCOPED(shop_end) struct shop p;
	str result;

	shop_init(&p);
	for (size_t i = 0; i < COUNT_OF(messages); i++) {
		str whole = message_of(&p, i);
		struct buf more;
		for (size_t n = 0; n < whole.n; n++) {
			CHECK(is_malformed(&p, i, str_slice(whole, 0, n)));
		}
		buf_init(&more, p.things.arena, ROOM);
		buf_add(&more, whole);
		buf_char(&more, 'x');
		CHECK(is_malformed(&p, i, buf_str(&more)));
		CHECK_INT(sent(&p, i, whole, &result), OK);
		if (strcmp(messages[i].name, "record.add") == 0) {
			CHECK(op_record_added_unpack(result, &p.record) && p.record > 0);
		}
		const struct op *row = row_of(messages[i].name);
		CHECK(row != NULL && (result.n > 0) == (row->pack != NULL));
	}
}

TEST(a_record_of_no_kind_is_no_message)
{
	SCOPED(shop_end) struct shop p;
	struct buf b;

	shop_init(&p);
	buf_init(&b, p.things.arena, ROOM);
	op_record_pack(&b,
	               &(const struct op_record){.firm = FIRM, .noun = S("no-such"), .field = S(""), .value = S("x")});
	for (size_t i = 0; i < COUNT_OF(messages); i++) {
		CHECK(!str_starts(str_of(messages[i].name), S("record.")) || is_malformed(&p, i, buf_str(&b)));
	}
}
