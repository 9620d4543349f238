#include "web/shelf.h"

struct shelved {
	struct arena *arena; /* its own */
	struct shelf *shelf; /* NULL: it lies on none any more */
	const struct http_engine *engine;
	str type, body;
	struct shelved_copy *spare;
	size_t sent; /* copies that are on their way */
};

struct shelved_copy {
	struct arena *arena; /* its own */
	struct shelved *of;
	struct shelved_copy *next; /* that waits */
	char *bytes;
	struct http_ready *ready; /* NULL: not yet */
	struct bytes_at {
		size_t at, n;
	} patched[EXCHANGE_PATCHES_MAX];
	size_t patched_count;
};

static void copy_free(struct shelved_copy *c)
{
	c->of->engine->ready_end(c->ready);
	arena_free(c->arena);
}

/* ---- bodies ---- */

static void end_if_unused(struct shelved *b)
{
	if (b->shelf == NULL && b->sent == 0) {
		arena_free(b->arena);
	}
}

/* The answers that are made of it are still to be sent. */
static void take_down(struct shelved *b)
{
	while (b->spare != NULL) {
		struct shelved_copy *c = b->spare;
		b->spare = c->next;
		b->shelf->spare -= b->body.n;
		copy_free(c);
	}
	b->shelf = NULL;
	end_if_unused(b);
}

static void clear_place(struct shelved **place)
{
	if (*place != NULL) {
		take_down(*place);
		*place = NULL;
	}
}

void shelf_put(struct shelf *s, const struct exchange_reply *r)
{
	struct arena *a = arena_new(2 * EXCHANGE_KEPT_MAX);
	struct shelved *b = NEW(a, struct shelved);

	*b = (struct shelved){.arena = a,
	                      .shelf = s,
	                      .engine = s->engine,
	                      .type = str_copy(a, r->type),
	                      .body = str_copy(a, r->body)};
	clear_place(&s->place[r->place - 1]);
	s->place[r->place - 1] = b;
}

void shelf_clear(struct shelf *s)
{
	for (size_t i = 0; i < EXCHANGE_PLACES; i++) {
		clear_place(&s->place[i]);
	}
}

/* ---- copies ---- */

static struct shelved_copy *copy_of(struct shelved *b)
{
	struct arena *a = arena_new(2 * EXCHANGE_KEPT_MAX);
	struct shelved_copy *c = NEW(a, struct shelved_copy);

	*c = (struct shelved_copy){.arena = a, .of = b, .bytes = arena_bytes(a, b->body.n)};
	memcpy(c->bytes, b->body.p, b->body.n);
	return c;
}

static struct shelved_copy *spare_of(struct shelved *b)
{
	struct shelved_copy *c = b->spare;

	if (c == NULL) {
		return copy_of(b);
	}
	b->spare = c->next;
	b->shelf->spare -= b->body.n;
	return c;
}

static bool patches_fit(const struct shelved *b, const struct exchange_reply *r)
{
	for (size_t i = 0; i < r->patch_count; i++) {
		const struct exchange_patch *p = &r->patch[i];
		if (p->at > b->body.n || p->bytes.n > b->body.n - p->at) {
			return false;
		}
	}
	return true;
}

struct shelved_copy *shelf_take(struct shelf *s, const struct exchange_reply *r)
{
	struct shelved *b = s->place[r->place - 1];

	if (b == NULL || !str_eq(b->type, r->type) || !patches_fit(b, r)) {
		return NULL;
	}
	struct shelved_copy *c = spare_of(b);

	for (size_t i = 0; i < r->patch_count; i++) {
		const struct exchange_patch *p = &r->patch[i];
		memcpy(c->bytes + p->at, p->bytes.p, p->bytes.n);
		c->patched[i] = (struct bytes_at){p->at, p->bytes.n};
	}
	c->patched_count = r->patch_count;
	b->sent++;
	return c;
}

void shelved_answer(struct shelved_copy *c, struct http_answer *a)
{
	a->body = (str){c->bytes, c->of->body.n};
	if (c->ready == NULL) {
		c->ready = c->of->engine->ready(a);
	}
	a->ready = c->ready;
}

void shelf_give_back(struct shelved_copy *c)
{
	struct shelved *b = c == NULL ? NULL : c->of;

	if (b == NULL) {
		return;
	}
	b->sent--;
	if (b->shelf == NULL || b->shelf->spare + b->body.n > SHELF_SPARE_MAX) {
		copy_free(c);
		end_if_unused(b);
		return;
	}
	for (size_t i = 0; i < c->patched_count; i++) {
		const struct bytes_at *p = &c->patched[i];
		memcpy(c->bytes + p->at, b->body.p + p->at, p->n);
	}
	b->shelf->spare += b->body.n;
	c->next = b->spare;
	b->spare = c;
}
