#include "web/frame_inside.h"

#include "sys/clock.h"

static void answer_nowhere(struct store *s, struct visit *v, enum problem what)
{
	v->route = NULL;
	if (store_read(s, v->arena, frame_installation, frame_look_only, v, v->faults) != OK) {
		v->session = (struct session){.is_there = false};
	}
	frame_problem(v, what, NULL);
}

static void dispatch(struct store *s, struct visit *v)
{
	const struct http_request *r = &v->request->http;

	switch (route_find(v->arena, r->method, r->path, &v->route, &v->parts)) {
	case ROUTE_NONE:
		answer_nowhere(s, v, PROBLEM_NOT_FOUND);
		return;
	case ROUTE_NOT_METHOD:
		answer_nowhere(s, v, PROBLEM_NOT_METHOD);
		return;
	case ROUTE_FOUND:
		break;
	}
	v->reply.route = route_name(v->arena, v->route);
	store_come_from(s, S("web"), v->reply.route);
	if (v->route->show != NULL && v->route->method == METHOD_GET) {
		frame_get(s, v);
	} else if (r->method == METHOD_GET) {
		frame_link(s, v);
	} else {
		frame_post(s, v);
	}
}

void frame_answer(struct arena *a, const struct frame *f, const struct exchange_request *request,
                  struct exchange_reply *ret)
{
	struct visit *v = NEW(a, struct visit);
	int64_t before = store_statements(f->store);

	v->arena = a;
	v->request = request;
	v->config = f->config;
	v->keep = f->keep;
	v->store = f->store;
	v->faults = f->faults;
	v->faults->n = 0;
	v->faults->more = 0;
	v->reply.status = 200;
	v->now = clock_now();
	v->chosen_lang = language_chosen(request->http.cookie);
	v->lang = frame_lang(v, 0);
	buf_init(&v->out, a, EXCHANGE_PAGE_MAX);
	dispatch(f->store, v);
	if (v->out.bad) {
		frame_problem(v, PROBLEM_OURS, NULL);
	}
	if (v->reply.place == 0 || v->out.n > 0) { /* else the front has it */
		v->reply.body = buf_str(&v->out);
	}
	/* its connection is gone, and here nothing can be opened any more: the next of us has a new one */
	v->reply.end = v->reply.retry && f->config->where.database != NULL;
	v->reply.statements = store_statements(f->store) - before;
	v->reply.arena = (int64_t)arena_used(a);
	*ret = v->reply;
}
