#include "web/page/enter.h"

#include "core/agent.h"

enum { KEY_MOST = 300 };

const struct field enter_fields[ENTER_FIELDS] = {
	{.name = "key", .kind = FIELD_SECRET, .least = 1, .most = KEY_MOST, .label = "field-link"},
};

/* People paste the whole link as well as its last part. */
static str key_in(str pasted)
{
	size_t at = str_find(pasted, S("key="));

	return at == SIZE_MAX ? pasted : str_slice(pasted, at + S("key=").n, SESSION_KEY_LENGTH);
}

enum err page_enter(struct tx *tx, struct visit *v, str *ret_where)
{
	struct session session;

	TRY(session_enter(tx, key_in(visit_value(v, "key")->text), agent_of(v->request->http.agent), &session));
	v->session = session;
	visit_cookie(v, S("toride-session"), session.key, (session.ends_at - tx->now) / 1000);
	*ret_where = S("/");
	return OK;
}

enum err page_leave(struct tx *tx, struct visit *v, str *ret_where)
{
	TRY(session_leave(tx, v->session.key));
	visit_cookie(v, S("toride-session"), S(""), 0);
	*ret_where = S("/");
	return OK;
}
