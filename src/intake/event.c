#include "intake/event.h"

#include <jansson.h>

#include "base/buf.h"

enum { VALUE_BYTES_MAX = 64 * 1024 };

static void json_end(json_t **j)
{
	json_decref(*j);
}

struct taking {
	struct arena *arena;
	struct event_member *members;
	size_t n, room;
};

/* Appends a value; of an object or a list, its values with a blank between. */
static void put_value(struct buf *out, const json_t *value, int depth)
{
	const char *key;
	json_t *inner;
	size_t i;

	if (json_is_string(value)) {
		buf_add(out, (str){json_string_value(value), json_string_length(value)});
	} else if (json_is_integer(value)) {
		buf_int(out, json_integer_value(value));
	} else if (json_is_boolean(value)) {
		buf_int(out, json_is_true(value));
	} else if (json_is_object(value) && depth > 0) {
		json_object_foreach((json_t *)(uintptr_t)value, key, inner)
		{
			if (out->n > 0) {
				buf_char(out, ' ');
			}
			put_value(out, inner, depth - 1);
		}
	} else if (json_is_array(value) && depth > 0) {
		json_array_foreach(value, i, inner)
		{
			if (out->n > 0) {
				buf_char(out, ' ');
			}
			put_value(out, inner, depth - 1);
		}
	}
}

static void take(struct taking *t, const char *name, const json_t *value)
{
	struct buf out;

	if (t->n == t->room) {
		return;
	}
	buf_init(&out, t->arena, VALUE_BYTES_MAX);
	put_value(&out, value, 2);
	t->members[t->n++] = (struct event_member){
		.name = str_copy(t->arena, str_of(name)),
		.value = out.n == 0 ? S("") : buf_str(&out),
		.none = json_is_null(value),
	};
}

/* How many there will be; at least one. */
static size_t members_in(const json_t *root)
{
	const char *key;
	json_t *value;
	size_t n = 1;

	json_object_foreach((json_t *)(uintptr_t)root, key, value)
	{
		n += json_is_array(value) ? json_array_size(value) : 1;
	}
	return n < EVENT_MEMBERS_MAX ? n : EVENT_MEMBERS_MAX;
}

struct event_side event_side_read(struct arena *a, str body)
{
	struct taking t = {.arena = a};
	const char *key;
	json_t *value, *element;
	size_t i;

	if (body.p == NULL) {
		return (struct event_side){.said = false};
	}
	SCOPED(json_end) json_t *root = json_loadb(body.p, body.n, JSON_REJECT_DUPLICATES, NULL);

	t.room = members_in(root);
	t.members = NEW_N(a, struct event_member, t.room);
	if (!json_is_object(root)) {
		t.members[t.n++] = (struct event_member){.name = S(""), .value = body};
		return (struct event_side){t.members, t.n, true};
	}
	json_object_foreach(root, key, value)
	{
		if (!json_is_array(value)) {
			take(&t, key, value);
			continue;
		}
		json_array_foreach(value, i, element)
		{
			take(&t, key, element);
		}
	}
	return (struct event_side){t.members, t.n, true};
}
