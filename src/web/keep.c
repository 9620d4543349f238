#include "web/keep.h"

/* A key with its bytes. */
struct own_key {
	char target[KEEP_TARGET_MAX]; /* path and query, one behind the other */
	size_t path_n, query_n;
	bool has_query;
	bool signed_in;
	char session[SESSION_KEY_LENGTH];
	struct actor actor;
	enum lang lang;
	struct day day;
};

struct page {
	bool is_there;
	struct own_key key;
	struct kept_page kept;
};

struct keep {
	bool any; /* a state was seen: `state` is one */
	uint32_t state;
	size_t next; /* the place that the next page gets */
	struct page page[EXCHANGE_PLACES];
};

struct keep *keep_new(struct arena *a)
{
	return NEW(a, struct keep);
}

bool keep_state(struct keep *k, bool known, uint32_t state)
{
	bool same = known && k->any && k->state == state;

	if (!same) {
		*k = (struct keep){.any = known, .state = state};
	}
	return same;
}

/* ---- finding ---- */

static bool same_target(const struct own_key *own, const struct keep_key *key)
{
	str path = {own->target, own->path_n}, query = {own->target + own->path_n, own->query_n};

	return own->has_query == (key->query.p != NULL) && str_eq(path, key->path) && str_eq(query, key->query);
}

static bool same_session(const struct own_key *own, const struct session *s)
{
	return own->signed_in == s->is_there && own->actor.tenant == s->actor.tenant &&
	       own->actor.person == s->actor.person &&
	       (!s->is_there || str_eq((str){own->session, sizeof own->session}, s->key));
}

static bool same_day(struct day a, struct day b)
{
	return a.year == b.year && a.month == b.month && a.day == b.day;
}

const struct kept_page *keep_find(const struct keep *k, const struct keep_key *key)
{
	for (size_t i = 0; i < EXCHANGE_PLACES; i++) {
		const struct page *p = &k->page[i];
		if (p->is_there && p->key.lang == key->lang && same_day(p->key.day, key->day) &&
		    same_target(&p->key, key) && same_session(&p->key, key->session)) {
			return &p->kept;
		}
	}
	return NULL;
}

/* ---- keeping ---- */

static bool copy_key(struct own_key *ret, const struct keep_key *key)
{
	const struct session *s = key->session;
	bool fits =
		key->path.n + key->query.n <= sizeof ret->target && (!s->is_there || s->key.n == sizeof ret->session);

	if (!fits) {
		return false;
	}
	*ret = (struct own_key){
		.path_n = key->path.n,
		.query_n = key->query.n,
		.has_query = key->query.p != NULL,
		.signed_in = s->is_there,
		.actor = s->actor,
		.lang = key->lang,
		.day = key->day,
	};
	memcpy(ret->target, key->path.p, key->path.n);
	if (key->query.n > 0) {
		memcpy(ret->target + key->path.n, key->query.p, key->query.n);
	}
	if (s->is_there) {
		memcpy(ret->session, s->key.p, s->key.n);
	}
	return true;
}

static void add_spot(struct kept_page *k, struct keep_spot spot)
{
	size_t i = k->spot_count++;

	for (; i > 0 && k->spot[i - 1].at > spot.at; i--) {
		k->spot[i] = k->spot[i - 1];
	}
	k->spot[i] = spot;
}

/* How often a secret of a form stands in the page; all of its spots, unless there are too many. */
static size_t find_spots(struct kept_page *k, str page, str secret, size_t form, bool is_proof)
{
	size_t from = 0, n = 0;

	for (size_t at; (at = str_find(str_slice(page, from, SIZE_MAX), secret)) != SIZE_MAX; n++) {
		if (k->spot_count < EXCHANGE_PATCHES_MAX) {
			add_spot(k, (struct keep_spot){from + at, form, is_proof});
		}
		from += at + secret.n;
	}
	return n;
}

/* A form that the page made and does not show is fine; one without its proof, or with more than fits, is not. */
static bool find_form(struct kept_page *k, str page, const struct form_view *f, size_t form)
{
	size_t before = k->spot_count, ids = find_spots(k, page, f->id, form, false);

	return find_spots(k, page, f->proof, form, true) == ids && k->spot_count == before + 2 * ids;
}

int64_t keep_add(struct keep *k, const struct keep_key *key, str page, const struct form_view *forms, size_t n)
{
	struct page *p = &k->page[k->next];
	bool good = page.n > 0 && page.n <= EXCHANGE_KEPT_MAX && n <= KEEP_FORMS_MAX;

	p->is_there = false;
	p->kept = (struct kept_page){.place = (int64_t)k->next + 1, .form_count = n};
	for (size_t i = 0; good && i < n; i++) {
		good = find_form(&p->kept, page, &forms[i], i);
	}
	p->is_there = good && copy_key(&p->key, key);
	k->next = p->is_there ? (k->next + 1) % EXCHANGE_PLACES : k->next;
	return p->is_there ? p->kept.place : 0;
}

void keep_patch(const struct kept_page *kept, const struct form_view *forms, struct exchange_reply *ret)
{
	for (size_t i = 0; i < kept->spot_count; i++) {
		const struct keep_spot *s = &kept->spot[i];
		const struct form_view *f = &forms[s->form];
		ret->patch[i] = (struct exchange_patch){s->at, s->is_proof ? f->proof : f->id};
	}
	ret->patch_count = kept->spot_count;
	ret->place = kept->place;
}
