#include "web/page/passkey.h"

#include "base/pack.h"
#include "core/id.h"
#include "core/message.h"
#include "store/event.h"
#include "store/secret.h"
#include "sys/base64.h"
#include "web/factor.h"
#include "web/page/code.h"
#include "web/page/passkey_html.h"
#include "web/page/sign_in.h"

/* As base64url writes so many bytes. */
#define TEXT_OF(n) (((n)*4 + 2) / 3)

enum {
	HANDLE = 16, /* bytes: firm and person, which a passkey keeps to say whose it is */
	NOTE_MAX = PASSKEY_ID_MAX + PASSKEY_KEY_MAX + 128,
	KNOWN_MAX = SECRETS_MAX * TEXT_OF(PASSKEY_ID_MAX + 1),
};

/* What the script fills in: nobody sees it. */
#define ANSWER_ROW(word, bytes)                                                                                        \
	.name = word, .kind = FIELD_SECRET, .least = 1, .most = TEXT_OF(bytes), .label = "label-passkey-answer"

static const char *const deeds[] = {"begin", "remove", NULL};

const struct field passkey_fields[PASSKEY_FIELDS] = {
	{.name = "act", .kind = FIELD_CHOICE, .choices = deeds},
	{.name = "id", .kind = FIELD_ID, .may_be_empty = true},
};

const struct field passkey_new_fields[PASSKEY_NEW_FIELDS] = {
	{.name = "name",
         .kind = FIELD_LINE,
         .least = 1,
         .most = SECRET_NAME_MAX,
         .label = "label-passkey-name",
         .hint = "hint-passkey-name"},
	{ANSWER_ROW("challenge", SESSION_KEY_LENGTH)},
	{ANSWER_ROW("client", PASSKEY_CLIENT_MAX)},
	{ANSWER_ROW("data", PASSKEY_DATA_MAX)},
};

const struct field passkey_use_fields[PASSKEY_USE_FIELDS] = {
	{ANSWER_ROW("challenge", SESSION_KEY_LENGTH)},
	{ANSWER_ROW("id", PASSKEY_ID_MAX)},
	{ANSWER_ROW("user", 64)},
	{ANSWER_ROW("client", PASSKEY_CLIENT_MAX)},
	{ANSWER_ROW("data", PASSKEY_DATA_MAX)},
	{ANSWER_ROW("signature", PASSKEY_SIGNATURE_MAX)},
	{.name = "back", .kind = FIELD_CHOICE, .choices = check_backs, .may_be_empty = true}, /* of a check */
};

/* ---- what was sent ---- */

enum err page_passkey_challenge(struct tx *tx, struct visit *v, str *ret_where)
{
	str challenge;

	TRY(session_challenge(tx, &challenge));
	buf_add(&v->out, challenge);
	*ret_where = S("/");
	return OK;
}

static enum err decode(const struct visit *v, const char *field, str *ret)
{
	return base64_read(v->arena, visit_value(v, field)->text, ret)
	               ? OK
	               : FAIL(v->faults, ERR_NO, "passkey-refused", NOWHERE);
}

/* What must have been asked for: a challenge of ours, that nobody has answered yet, for this site. */
static enum err wanted_of(struct tx *tx, const struct visit *v, struct passkey_wanted *ret)
{
	str challenge = visit_value(v, "challenge")->text;

	if (!visit_passkey_place(v, &ret->origin, &ret->rp)) {
		return FAIL(v->faults, ERR_NO, "passkey-place", NOWHERE);
	}
	ret->challenge = base64_write(v->arena, challenge);
	return session_challenged(tx, challenge);
}

static enum err judge(const struct visit *v, enum passkey_verdict verdict)
{
	switch (verdict) {
	case PASSKEY_GOOD:
		return OK;
	case PASSKEY_OTHER_CHALLENGE:
		return FAIL(v->faults, ERR_NO, "passkey-late", NOWHERE);
	case PASSKEY_OTHER_ORIGIN:
	case PASSKEY_OTHER_RP:
		return FAIL(v->faults, ERR_NO, "passkey-origin", NOWHERE);
	case PASSKEY_NOT_VERIFIED:
		return FAIL(v->faults, ERR_NO, "passkey-unverified", NOWHERE);
	case PASSKEY_KEY:
		return FAIL(v->faults, ERR_NO, "passkey-kind", NOWHERE);
	default:
		return FAIL(v->faults, ERR_NO, "passkey-refused", NOWHERE);
	}
}

/* ---- one's own ---- */

enum err page_passkey(struct tx *tx, struct visit *v)
{
	struct passkey_view page = {.layout = &v->layout, .form = visit_form(v, "/me/passkeys")};
	const struct q_secret_list_row *rows;
	str origin, rp;

	if (v->person == NULL) {
		visit_go(v, S("/me"));
		return OK;
	}
	TRY(q_secret_list(tx, v->person->id, SECRET_PASSKEY, SECRETS_MAX, &rows, &page.count));
	struct passkey_line_view *lines = NEW_N(v->arena, struct passkey_line_view, page.count);

	for (size_t i = 0; i < page.count; i++) {
		lines[i] = (struct passkey_line_view){id_text(v->arena, rows[i].id), rows[i].name,
		                                      visit_day(v, rows[i].made_at), visit_form(v, "/me/passkeys")};
	}
	page.lines = lines;
	page.has_lines = page.count > 0;
	page.can = visit_passkey_place(v, &origin, &rp);
	page.here = visit_origin(v);
	frag_passkey_page(&v->out, v->lang, &page);
	return OK;
}

enum err page_passkey_act(struct tx *tx, struct visit *v, str *ret_where)
{
	const struct field_value *id = visit_value(v, "id");

	TRY(visit_need_account(v));
	if (visit_value(v, "act")->number == 0) {
		*ret_where = S("/me/passkeys/new");
		return OK;
	}
	*ret_where = visit_done(v, S("/me/passkeys"), "dropped");
	return secret_passkey_remove(tx, v->person->id, id->given ? id->number : 0);
}

/* Firm and person as bytes: whose a passkey is, which browsers hand back with it. */
static str handle_of(struct arena *a, const struct actor *who)
{
	const uint64_t numbers[] = {(uint64_t)who->tenant, (uint64_t)who->person};
	char *bytes = arena_alloc(a, HANDLE);

	for (size_t i = 0; i < HANDLE; i++) {
		bytes[i] = (char)(numbers[i / 8] >> (8 * (7 - i % 8)));
	}
	return (str){bytes, HANDLE};
}

static bool handle_read(str bytes, struct actor *ret)
{
	uint64_t numbers[] = {0, 0};

	if (bytes.n != HANDLE) {
		return false;
	}
	for (size_t i = 0; i < HANDLE; i++) {
		numbers[i / 8] = numbers[i / 8] << 8 | (uint8_t)bytes.p[i];
	}
	*ret = (struct actor){(int64_t)(numbers[0] & INT64_MAX), (int64_t)(numbers[1] & INT64_MAX)};
	return true;
}

/* Those there are, so that a device does not make a second one. */
static enum err list_known(struct tx *tx, const struct visit *v, str *ret)
{
	const struct q_secret_list_row *rows;
	struct buf b;
	size_t n;

	TRY(q_secret_list(tx, v->person->id, SECRET_PASSKEY, SECRETS_MAX, &rows, &n));
	buf_init(&b, v->arena, KNOWN_MAX);
	for (size_t i = 0; i < n; i++) {
		buf_add(&b, i > 0 ? S(" ") : S(""));
		buf_add(&b, base64_write(v->arena, rows[i].key));
	}
	*ret = buf_str(&b);
	return OK;
}

enum err page_passkey_new(struct tx *tx, struct visit *v)
{
	struct passkey_new_view page = {.layout = &v->layout, .form = visit_form(v, "/me/passkeys/new")};
	struct field_view *name = NEW(v->arena, struct field_view);

	if (v->person == NULL || !visit_is_fresh(v, v->typed == NULL ? SESSION_CHECK_MINUTES : SESSION_SETUP_MINUTES)) {
		visit_go(v, S("/me/passkeys"));
		return OK;
	}
	page.user = base64_write(v->arena, handle_of(v->arena, &v->session.actor));
	page.login = v->person->login;
	page.person = v->person->name;
	page.firm = v->firm->name;
	TRY(list_known(tx, v, &page.known));
	*name = page.name = visit_field_view(v, "name", S(""));
	page.unsaved = visit_unsaved(v, name, 1);
	frag_passkey_new_page(&v->out, v->lang, &page);
	return OK;
}

enum err page_passkey_new_weigh(struct tx *tx, struct visit *v, str *ret)
{
	struct passkey_wanted wanted;
	struct passkey_sent sent = {.signature = S("")};
	struct passkey_made made;
	struct buf b;

	TRY(visit_need_account(v));
	if (!visit_is_fresh(v, SESSION_SETUP_MINUTES)) {
		return FAIL(v->faults, ERR_NO, "check-over", NOWHERE);
	}
	TRY(decode(v, "client", &sent.client));
	TRY(decode(v, "data", &sent.data));
	TRY(wanted_of(tx, v, &wanted));
	TRY(judge(v, factor_passkey_made(&sent, &wanted, &made)));
	buf_init(&b, v->arena, NOTE_MAX);
	pack_text(&b, made.id);
	pack_text(&b, made.key);
	pack_int(&b, made.count);
	*ret = buf_str(&b);
	return OK;
}

enum err page_passkey_add(struct tx *tx, struct visit *v, str *ret_where)
{
	struct unpack u = {.rest = v->note};
	str id = unpack_text(&u, PASSKEY_ID_MAX), key = unpack_text(&u, PASSKEY_KEY_MAX);
	int64_t count = unpack_int_in(&u, 0, UINT32_MAX);
	bool shown;

	TRY(visit_need_account(v));
	if (!unpack_done(&u)) {
		return FAIL(v->faults, ERR_NO, "passkey-refused", NOWHERE);
	}
	TRY(session_challenge_use(tx, visit_value(v, "challenge")->text));
	TRY(secret_passkey_add(tx, v->person->id, visit_value(v, "name")->text, id, key, count));
	*ret_where = visit_done(v, S("/me/passkeys"), "passkey");
	return page_recovery_first(tx, v, &shown);
}

/* ---- using one ---- */

/* One of this person's: which, and with what count, for the writer. */
static enum err weigh(struct tx *tx, const struct visit *v, int64_t person, str *ret)
{
	const struct q_secret_list_row *row;
	struct passkey_wanted wanted;
	struct passkey_sent sent;
	int64_t count = 0;
	struct buf b;
	str id;

	TRY(decode(v, "id", &id));
	TRY(decode(v, "client", &sent.client));
	TRY(decode(v, "data", &sent.data));
	TRY(decode(v, "signature", &sent.signature));
	TRY(wanted_of(tx, v, &wanted));
	TRY(secret_passkey_find(tx, person, id, &row));
	if (row == NULL) {
		return FAIL(v->faults, ERR_NO, "passkey-unknown", NOWHERE);
	}
	TRY(judge(v, factor_passkey_used(&sent, &wanted, row->data, &count)));
	buf_init(&b, v->arena, NOTE_MAX);
	pack_int(&b, row->id);
	pack_int(&b, row->used);
	pack_int(&b, count);
	*ret = buf_str(&b);
	return OK;
}

/* False: its count went back.  That stays in the log, and so does the challenge stay used. */
static enum err use(struct tx *tx, struct visit *v, int64_t person, bool *ret)
{
	struct unpack u = {.rest = v->note};
	int64_t id = unpack_int(&u), was = unpack_int(&u), count = unpack_int(&u);

	TRY(session_challenge_use(tx, visit_value(v, "challenge")->text));
	TRY(secret_passkey_use(tx, person, id, was, count, ret));
	if (!*ret) {
		FAIL(tx->faults, ERR_NO, "passkey-back", NOWHERE);
	}
	return OK;
}

enum err page_passkey_enter_weigh(struct tx *tx, struct visit *v, str *ret)
{
	struct actor who = {.tenant = TENANT_INSTALLATION};
	bool may = false;
	str user;

	TRY(decode(v, "user", &user));
	if (handle_read(user, &who)) {
		TRY(page_person_comes(tx, v, who.tenant, who.person, &may));
	}
	return may ? weigh(tx, v, who.person, ret) : FAIL(v->faults, ERR_NO, "passkey-unknown", NOWHERE);
}

enum err page_passkey_enter(struct tx *tx, struct visit *v, str *ret_where)
{
	bool good;

	*ret_where = S("/");
	TRY(use(tx, v, tx->actor.person, &good));
	return good ? page_person_enters(tx, v, tx->actor.person) : OK;
}

enum err page_passkey_check_weigh(struct tx *tx, struct visit *v, str *ret)
{
	TRY(visit_need_account(v));
	return weigh(tx, v, v->person->id, ret);
}

enum err page_passkey_check(struct tx *tx, struct visit *v, str *ret_where)
{
	const struct field_value *back = visit_value(v, "back");
	bool good;

	TRY(visit_need_account(v));
	*ret_where = back->given && back->text.n > 0 ? back->text : S("/");
	TRY(use(tx, v, v->person->id, &good));
	return good ? page_person_checked(tx, v) : OK;
}
