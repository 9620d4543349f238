#include "web/visit.h"

#include "core/day.h"
#include "core/message.h"
#include "sys/hash.h"

enum { FORM_ID_LENGTH = 26, PROOF_BYTES = 16, SENTENCE_MAX = 2000, DAY_MAX = 64 };

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

str visit_field(const struct visit *v, const char *name, str saved)
{
	str typed = v->typed != NULL ? form_value(&v->form, str_of(name)) : (str){NULL, 0};

	return typed.p != NULL ? typed : saved;
}

str visit_fault(const struct visit *v, const char *name)
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

struct field_view visit_field_view(struct visit *v, const char *name, str saved)
{
	const struct route *post = v->typed;
	struct path_parts parts;

	if (post == NULL && route_find(v->arena, METHOD_POST, v->request->http.path, &post, &parts) != ROUTE_FOUND) {
		abort(); /* a page has a form that no row takes */
	}
	const struct field *f = &post->fields[place_of(post, name)];
	str value = visit_field(v, name, saved), fault = visit_fault(v, name);
	bool theirs = v->stale && !str_eq(value, saved);

	return (struct field_view){
		.name = str_of(name),
		.label = f->label == NULL ? S("") : phrase(&catalogue_builtin, v->lang, f->label),
		.value = f->kind == FIELD_SECRET ? S("") : value,
		.fault = fault,
		.fault_id = joined(v->arena, S("fault-"), str_of(name)),
		.has_fault = fault.n > 0,
		.theirs = saved,
		.has_theirs = theirs,
		.theirs_is_empty = saved.n == 0,
		.most = f->most,
		.required = !f->may_be_empty,
	};
}

str visit_number(const struct visit *v, int64_t n)
{
	return str_copy(v->arena, INT_STR(n));
}

str visit_day(const struct visit *v, int64_t at)
{
	struct buf b;

	buf_init(&b, v->arena, DAY_MAX);
	day_write(&b, day_of(at, v->firm == NULL ? ZONE_JAPAN : (int)v->firm->zone), v->lang);
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

	return (struct form_view){str_of(path), id, visit_proof(v->arena, &v->session, id)};
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

void visit_go(struct visit *v, str path)
{
	v->reply.status = 303;
	v->reply.location = path;
}
