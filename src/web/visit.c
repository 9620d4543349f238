#include "web/visit.h"

#include "core/day.h"
#include "core/field.h"
#include "core/message.h"
#include "sys/hash.h"

enum {
	FORM_ID_LENGTH = 26,
	PROOF_BYTES = 16,
	SENTENCE_MAX = 2000,
	DAY_MAX = 64,
	ORIGIN_MAX = 512,
	LINK_MAX = 1024,
	DONE_MAX = 64,
	MINUTE_MS = 60 * 1000
};

/* ---- forms ---- */

static size_t place_of(const struct route *r, const char *name)
{
	for (size_t i = 0; i < r->field_count; i++) {
		if (strcmp(r->fields[i].name, name) == 0) {
			return i;
		}
	}
	abort(); /* a page asks for a field that its own row does not have */
}

const struct field_value *visit_value(const struct visit *v, const char *name)
{
	return &v->value[place_of(v->route, name)];
}

str visit_part(const struct visit *v, const char *name)
{
	size_t at = 0;

	for (str rest = str_of(v->route->path); rest.n > 0;) {
		str part = str_cut(rest, '/', &rest);
		if (str_starts(part, S(":"))) {
			if (str_eq(str_slice(part, 1, SIZE_MAX), str_of(name))) {
				return v->parts.part[at];
			}
			at++;
		}
	}
	abort(); /* a page asks for a part that its own path does not have */
}

/* What was typed, where the form comes back, else `saved`. */
static str typed_or(const struct visit *v, const char *name, str saved)
{
	str typed = v->typed != NULL ? form_value(&v->form, str_of(name)) : (str){NULL, 0};

	return typed.p != NULL ? typed : saved;
}

/* The sentence beside a field that was refused; empty when it was not. */
static str fault_beside(const struct visit *v, const char *name)
{
	struct buf sentence;

	buf_init(&sentence, v->arena, SENTENCE_MAX);
	for (size_t i = 0; i < v->faults->n && sentence.n == 0; i++) {
		if (str_eq(v->faults->list[i].place.field, str_of(name))) {
			message_say(&sentence, &catalogue_builtin, v->lang, &v->faults->list[i]);
		}
	}
	return buf_str(&sentence);
}

static str joined(struct arena *a, str one, str two)
{
	struct buf b;

	buf_init(&b, a, SENTENCE_MAX);
	buf_add(&b, one);
	buf_add(&b, two);
	return buf_str(&b);
}

/* The row of the form on this page: the one that takes it, or the page's own, whose query is filled in. */
static const struct route *form_route(const struct visit *v)
{
	const struct route *post = v->typed;
	struct path_parts parts;

	if (post != NULL || route_find(v->arena, METHOD_POST, v->request->http.path, &post, &parts) == ROUTE_FOUND) {
		return post;
	}
	if (v->route == NULL || v->route->field_count == 0) {
		abort(); /* a page has a form that no row takes */
	}
	return v->route;
}

static str phrase_or_none(const struct visit *v, const char *id)
{
	return id == NULL ? S("") : phrase(&catalogue_builtin, v->lang, id);
}

/* What its row says. */
static struct field_view field_of(const struct visit *v, const struct field *f)
{
	return (struct field_view){
		.name = str_of(f->name),
		.label = phrase_or_none(v, f->label),
		.hint = phrase_or_none(v, f->hint),
		.has_hint = f->hint != NULL,
		.purpose = str_of(f->purpose == NULL ? "" : f->purpose),
		.has_purpose = f->purpose != NULL,
		.japanese = f->japanese,
		.most = f->most,
		.required = !f->may_be_empty,
		.is_line = f->kind == FIELD_LINE,
		.is_text = f->kind == FIELD_TEXT,
		.is_number = f->kind == FIELD_NUMBER,
		.is_day = f->kind == FIELD_DAY,
		.is_choice = f->kind == FIELD_CHOICE,
		.is_switch = f->kind == FIELD_SWITCH,
		.is_secret = f->kind == FIELD_SECRET,
	};
}

/* The choices by the names that the row has for them, and what others saved by its name. */
static void name_choices(const struct visit *v, const struct field *f, struct field_view *ret)
{
	struct option_view *options = NEW_N(v->arena, struct option_view, ROUTE_CHOICES_MAX + 1);
	str theirs = ret->theirs;

	if (f->none != NULL) {
		options[ret->option_count++] =
			(struct option_view){S(""), phrase_or_none(v, f->none), ret->value.n == 0};
	}
	for (size_t i = 0; f->choices[i] != NULL; i++) {
		str word = str_of(f->choices[i]), label = phrase_or_none(v, f->labels[i]);
		options[ret->option_count++] = (struct option_view){word, label, str_eq(ret->value, word)};
		ret->theirs = str_eq(theirs, word) ? label : ret->theirs;
	}
	ret->options = options;
}

struct field_view visit_field_view(struct visit *v, const char *name, str saved)
{
	const struct route *post = form_route(v);
	const struct field *f = &post->fields[place_of(post, name)];
	struct field_view ret = field_of(v, f);
	/* a box that was not ticked is not sent */
	str value = typed_or(v, name, f->kind == FIELD_SWITCH && v->typed != NULL ? S("") : saved);

	ret.value = f->kind == FIELD_SECRET ? S("") : value;
	ret.is_on = ret.is_switch && str_eq(value, S("1"));
	ret.fault = fault_beside(v, name);
	ret.fault_id = joined(v->arena, S("fault-"), str_of(name));
	ret.has_fault = ret.fault.n > 0;
	ret.theirs = saved;
	ret.has_theirs = v->stale && !str_eq(value, saved);
	ret.theirs_is_empty = saved.n == 0 && !ret.is_switch;
	if (f->labels != NULL) {
		name_choices(v, f, &ret);
	} else if (ret.is_switch) {
		ret.theirs = phrase_or_none(v, saved.n == 0 ? "choice-no" : "choice-yes");
	}
	return ret;
}

const struct field_view *visit_fields(struct visit *v, const str *saved, size_t n)
{
	const struct route *post = form_route(v);
	struct field_view *fields = NEW_N(v->arena, struct field_view, n);

	for (size_t i = 0; i < n; i++) {
		fields[i] = visit_field_view(v, post->fields[i].name, saved[i]);
	}
	return fields;
}

struct unsaved_view visit_unsaved(const struct visit *v, const struct field_view *fields, size_t n)
{
	struct unsaved_view u = {.stale = v->stale, .fields = fields, .field_count = n};

	for (size_t i = 0; i < n; i++) {
		u.has_fault |= fields[i].has_fault;
	}
	return u;
}

str visit_version(const struct visit *v, int64_t saved)
{
	str now = visit_number(v, saved);

	return v->stale ? now : typed_or(v, "version", now);
}

str visit_number(const struct visit *v, int64_t n)
{
	return str_copy(v->arena, INT_STR(n));
}

str visit_maybe(const struct visit *v, struct maybe n)
{
	return n.has ? visit_number(v, n.n) : S("");
}

static struct day day_at(const struct visit *v, int64_t at)
{
	return day_of(at, v->firm == NULL ? ZONE_JAPAN : (int)v->firm->zone);
}

static str day_in_words(const struct visit *v, struct day day)
{
	struct buf b;

	buf_init(&b, v->arena, DAY_MAX);
	day_write(&b, day, v->lang);
	return buf_str(&b);
}

str visit_day(const struct visit *v, int64_t at)
{
	return day_in_words(v, day_at(v, at));
}

str visit_civil_day(const struct visit *v, str day)
{
	return str_eq(day, DAY_NONE) ? S("") : day_in_words(v, day_read(day));
}

str visit_today(const struct visit *v)
{
	struct buf b;

	buf_init(&b, v->arena, DAY_MAX);
	day_write_iso(&b, day_at(v, v->now));
	return buf_str(&b);
}

str visit_proof(struct arena *a, const struct session *session, str form)
{
	static const char digits[] = "0123456789abcdef";
	uint8_t hash[SHA256_BYTES];
	struct sha256 h;
	char *proof = arena_alloc(a, 2 * PROOF_BYTES + 1);

	sha256_init(&h);
	sha256_add(&h, S("toride form 1"));
	sha256_add(&h, session->key); /* always of one length, so nothing can be moved between the two */
	sha256_add(&h, form);
	sha256_done(&h, hash);
	for (size_t i = 0; i < PROOF_BYTES; i++) {
		proof[2 * i] = digits[hash[i] >> 4];
		proof[2 * i + 1] = digits[hash[i] & 15];
	}
	return (str){proof, 2 * PROOF_BYTES};
}

struct form_view visit_form(struct visit *v, const char *path)
{
	str id = str_slice(session_key_new(v->arena), 0, FORM_ID_LENGTH);
	struct form_view form = {str_of(path), id, visit_proof(v->arena, &v->session, id)};

	if (v->given_count < KEEP_FORMS_MAX) {
		v->given[v->given_count] = form;
	}
	v->given_count++;
	return form;
}

/* ---- answers ---- */

void visit_cookie(struct visit *v, str name, str value, int64_t seconds)
{
	struct buf b;

	buf_init(&b, v->arena, EXCHANGE_COOKIE_BYTES_MAX);
	buf_add(&b, name);
	buf_lit(&b, "=");
	buf_add(&b, value);
	buf_lit(&b, "; Path=/; HttpOnly; SameSite=Lax; Max-Age=");
	buf_int(&b, seconds);
	v->reply.cookie[v->reply.cookie_count++] = buf_str(&b);
}

str visit_origin(const struct visit *v)
{
	const struct reach *reach = &v->config->reach;
	struct buf b;

	if (reach_is_secure(reach->kind)) {
		return str_of(reach->origin);
	}
	buf_init(&b, v->arena, ORIGIN_MAX);
	buf_lit(&b, "http://");
	buf_add(&b, v->request->http.host);
	return buf_str(&b);
}

str visit_link(const struct visit *v, const char *path, str key)
{
	struct buf b;

	buf_init(&b, v->arena, LINK_MAX);
	buf_add(&b, visit_origin(v));
	buf_add(&b, str_of(path));
	buf_add(&b, key);
	return buf_str(&b);
}

/* Words of what was done, as they stand behind "?done=". */
static const struct {
	str word;
	const char *phrase;
} notices[] = {
	{S("saved"), "notice-saved"},
	{S("removed"), "notice-removed"},
	{S("step"), "notice-step"},
	{S("measure"), "notice-measure-done"},
	{S("begun"), "notice-measure-begun"},
	{S("opened"), "notice-unlocked"},
	{S("password"), "notice-password"},
	{S("others"), "notice-others"},
	{S("alone"), "notice-password-removed"},
	{S("codes"), "notice-codes-on"},
	{S("codes-gone"), "notice-codes-off"},
	{S("passkey"), "notice-passkey-added"},
	{S("dropped"), "notice-passkey-removed"},
	{S("decided"), "notice-decided"},
	{S("published"), "notice-published"},
	{S("withdrawn"), "notice-withdrawn"},
	{S("handed"), "notice-handed"},
	{S("signed"), "notice-signed"},
	{S("taken-back"), "notice-taken-back"},
	{S("taken"), "notice-proposal-taken"},
	{S("kept"), "notice-proposal-kept"},
};

str visit_notice(const struct visit *v, str word)
{
	for (size_t i = 0; i < COUNT_OF(notices); i++) {
		if (str_eq(notices[i].word, word)) {
			return phrase(&catalogue_builtin, v->lang, notices[i].phrase);
		}
	}
	return S("");
}

str visit_done(const struct visit *v, str path, const char *word)
{
	struct buf b;

	if (visit_notice(v, str_of(word)).n == 0) {
		abort(); /* a page says that something was done for which there is no sentence */
	}
	buf_init(&b, v->arena, path.n + DONE_MAX);
	buf_add(&b, path);
	buf_lit(&b, "?done=");
	buf_add(&b, str_of(word));
	return buf_str(&b);
}

/* The host that the browser asked, which the front has found to be one of ours. */
static str origin_here(const struct visit *v)
{
	const struct reach *reach = &v->config->reach;
	struct buf b;

	if (reach->kind == REACH_PROXY) {
		return str_of(reach->origin);
	}
	buf_init(&b, v->arena, ORIGIN_MAX);
	buf_add(&b, reach_is_tls(reach->kind) ? S("https://") : S("http://"));
	buf_add(&b, v->request->http.host);
	return buf_str(&b);
}

static bool is_number(str host)
{
	size_t i = 0;

	while (i < host.n && (host.p[i] == '.' || (host.p[i] >= '0' && host.p[i] <= '9'))) {
		i++;
	}
	return i == host.n || host.p[0] == '[';
}

bool visit_passkey_place(const struct visit *v, str *ret_origin, str *ret_rp)
{
	str port, origin = origin_here(v), host = str_slice(origin, str_find(origin, S("://")) + 3, SIZE_MAX);
	str name = str_cut(host, ':', &port);

	if (is_number(name) || (str_starts(origin, S("http:")) && !str_eq(name, S("localhost")))) {
		return false;
	}
	*ret_origin = origin;
	*ret_rp = name;
	return true;
}

bool visit_is_fresh(const struct visit *v, int64_t minutes)
{
	return v->person == NULL || v->session.checked_at > v->now - minutes * MINUTE_MS;
}

enum err visit_need_account(const struct visit *v)
{
	return v->person != NULL ? OK : FAIL(v->faults, ERR_NO, "person-none", NOWHERE);
}

void visit_go(struct visit *v, str path)
{
	v->reply.status = 303;
	v->reply.location = path;
}
