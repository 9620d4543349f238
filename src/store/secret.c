#include "store/secret.h"

#include "store/event.h"

enum err secret_password(struct tx *tx, int64_t person, str *ret)
{
	const struct q_secret_list_row *rows;
	size_t n;

	TRY(q_secret_list(tx, person, SECRET_PASSWORD, 1, &rows, &n));
	*ret = n == 0 ? S("") : rows[0].data;
	return OK;
}

enum err secret_set_password(struct tx *tx, int64_t person, str kept)
{
	int64_t changed;

	TRY(q_secret_clear(tx, person, SECRET_PASSWORD, &changed));
	TRY(q_secret_add(tx, &(const struct q_secret_add){
				     .id = store_id(tx),
				     .person = person,
				     .kind = SECRET_PASSWORD,
				     .name = S(""),
				     .key = S(""),
				     .data = kept,
				     .made_at = tx->now,
			     }));
	return event_add(tx, "person.password", person, (str){NULL, 0}, (str){NULL, 0});
}

enum err secret_forget(struct tx *tx, int64_t person)
{
	int64_t changed;

	for (enum secret_kind k = SECRET_UNSET + 1; k < SECRET__MAX; k++) {
		TRY(q_secret_clear(tx, person, k, &changed));
	}
	return event_add(tx, "person.reset", person, (str){NULL, 0}, (str){NULL, 0});
}
