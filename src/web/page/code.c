#include "web/page/code.h"

#include "base/pack.h"
#include "core/message.h"
#include "store/secret.h"
#include "sys/random.h"
#include "web/factor.h"
#include "web/page/code_html.h"
#include "web/page/sign_in.h"

enum { QUIET_ZONE = 4, BOX_MAX = 64, KEY_TEXT_MAX = 64, RECOVERY_FEW = 3, NOTE_MAX = 64 };

enum deed { DEED_BEGIN, DEED_REMOVE, DEED_RENEW };

static const char *const deeds[] = {"begin", "remove", "renew", NULL};

const struct field code_fields[CODE_FIELDS] = {
	{.name = "act", .kind = FIELD_CHOICE, .choices = deeds},
};

const struct field code_new_fields[CODE_NEW_FIELDS] = {
	{.name = "code",
         .kind = FIELD_LINE,
         .least = 1,
         .most = CODE_MOST,
         .label = "label-code-first",
         .hint = "hint-code-first",
         .purpose = "one-time-code"},
};

/* ---- how it stands ---- */

enum err page_code(struct tx *tx, struct visit *v)
{
	struct code_view page = {.layout = &v->layout, .form = visit_form(v, "/me/codes")};
	struct ways ways;

	if (v->person == NULL) {
		visit_go(v, S("/me"));
		return OK;
	}
	TRY(secret_ways(tx, v->person->id, &ways));
	page.is_on = ways.codes;
	page.has_second = ways_second(&ways);
	page.has_recovery = ways.recovery > 0;
	page.few = ways.recovery <= RECOVERY_FEW;
	page.recovery = visit_number(v, (int64_t)ways.recovery);
	frag_code_page(&v->out, v->lang, &page);
	return OK;
}

static enum err recovery_show(struct tx *tx, struct visit *v)
{
	struct recovery_line_view *lines = NEW_N(v->arena, struct recovery_line_view, SECRET_RECOVERY_COUNT);
	struct recovery_view page = {.layout = &v->layout, .login = v->person->login, .firm = v->firm->name};
	const str *codes;

	TRY(secret_recovery_new(tx, v->person->id, &codes));
	for (size_t i = 0; i < SECRET_RECOVERY_COUNT; i++) {
		lines[page.count++].code = codes[i];
	}
	page.codes = lines;
	v->layout.title = phrase(&catalogue_builtin, v->lang, "page-recovery");
	frag_recovery_page(&v->out, v->lang, &page);
	return OK;
}

enum err page_recovery_first(struct tx *tx, struct visit *v, bool *ret)
{
	struct ways ways;

	TRY(secret_ways(tx, v->person->id, &ways));
	*ret = ways.password && ways_second(&ways) && ways.recovery == 0;
	return *ret ? recovery_show(tx, v) : OK;
}

static enum err begin(struct tx *tx, int64_t person)
{
	char key[OTP_KEY];

	random_bytes(key, sizeof key);
	return secret_codes_begin(tx, person, (str){key, sizeof key});
}

static enum err renew(struct tx *tx, struct visit *v)
{
	struct ways ways;

	TRY(secret_ways(tx, v->person->id, &ways));
	return ways_second(&ways) ? recovery_show(tx, v) : FAIL(tx->faults, ERR_NO, "second-none", NOWHERE);
}

enum err page_code_act(struct tx *tx, struct visit *v, str *ret_where)
{
	enum deed deed = (enum deed)visit_value(v, "act")->number;

	TRY(visit_need_account(v));
	*ret_where = deed == DEED_BEGIN    ? S("/me/codes/new")
	             : deed == DEED_REMOVE ? visit_done(v, S("/me/codes"), "codes-gone")
	                                   : S("/me/codes");
	switch (deed) {
	case DEED_BEGIN:
		return begin(tx, v->person->id);
	case DEED_REMOVE:
		return secret_codes_remove(tx, v->person->id);
	case DEED_RENEW:
		break;
	}
	return renew(tx, v);
}

/* ---- a new key ---- */

static void draw(struct visit *v, struct code_new_view *page)
{
	struct buf path, box;
	size_t side;

	buf_init(&path, v->arena, QR_PATH_MAX);
	buf_init(&box, v->arena, BOX_MAX);
	page->has_picture = factor_draw(&path, str_copy(v->arena, page->uri).p, &side);
	if (page->has_picture) {
		const int64_t whole = (int64_t)side + 2 * QUIET_ZONE,
			      numbers[] = {-QUIET_ZONE, -QUIET_ZONE, whole, whole};
		for (size_t i = 0; i < COUNT_OF(numbers); i++) {
			buf_add(&box, i > 0 ? S(" ") : S(""));
			buf_int(&box, numbers[i]);
		}
		page->path = buf_str(&path);
		page->box = buf_str(&box);
	}
}

enum err page_code_new(struct tx *tx, struct visit *v)
{
	struct code_new_view page = {.layout = &v->layout, .form = visit_form(v, "/me/codes/new")};
	const struct q_secret_list_row *waiting = NULL;
	struct field_view *fields = NEW(v->arena, struct field_view);
	struct buf key, uri;

	if (v->person != NULL && visit_is_fresh(v, v->typed == NULL ? SESSION_CHECK_MINUTES : SESSION_SETUP_MINUTES)) {
		TRY(secret_codes(tx, v->person->id, false, &waiting));
	}
	if (waiting == NULL) {
		visit_go(v, S("/me/codes"));
		return OK;
	}
	buf_init(&key, v->arena, KEY_TEXT_MAX);
	otp_write_key(&key, waiting->data, true);
	buf_init(&uri, v->arena, OTP_URI_MAX);
	otp_write_uri(&uri, waiting->data, v->firm->name, v->person->login);
	page.key = buf_str(&key);
	page.uri = buf_str(&uri);
	draw(v, &page);
	*fields = page.code = visit_field_view(v, "code", S(""));
	page.unsaved = visit_unsaved(v, fields, 1);
	frag_code_new_page(&v->out, v->lang, &page);
	return OK;
}

enum err page_code_weigh(struct tx *tx, struct visit *v, str *ret)
{
	const struct q_secret_list_row *waiting;
	int64_t code, step = 0;
	struct buf b;

	TRY(visit_need_account(v));
	TRY(secret_codes(tx, v->person->id, false, &waiting));
	if (waiting == NULL) {
		return FAIL(v->faults, ERR_NO, "code-over", NOWHERE);
	}
	if (otp_read(visit_value(v, "code")->text, &code)) {
		step = factor_code_fits(waiting->data, code, v->now, 0);
	}
	if (step == 0) {
		return FAIL(v->faults, ERR_DATA, "code-wrong", AT_FIELD(S(""), 0, S("code")));
	}
	buf_init(&b, v->arena, NOTE_MAX);
	pack_int(&b, waiting->id);
	pack_int(&b, step);
	*ret = buf_str(&b);
	return OK;
}

enum err page_code_confirm(struct tx *tx, struct visit *v, str *ret_where)
{
	struct unpack u = {.rest = v->note};
	int64_t id = unpack_int(&u), step = unpack_int(&u);
	bool shown;

	TRY(visit_need_account(v));
	TRY(secret_codes_confirm(tx, v->person->id, id, step));
	*ret_where = visit_done(v, S("/me/codes"), "codes");
	return page_recovery_first(tx, v, &shown);
}
