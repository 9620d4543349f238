#include "web/control.h"

#include "sys/process.h"

static const str words[PART__MAX] = {
	[PART_UNSET] = S(""),    [PART_FRONT] = S("front"), [PART_READ] = S("read"),     [PART_WRITE] = S("write"),
	[PART_SLOW] = S("slow"), [PART_JOB] = S("job"),     [PART_BACKUP] = S("backup"),
};

str part_word(enum server_part p)
{
	return words[p];
}

enum server_part part_named(str word)
{
	for (enum server_part p = PART_UNSET + 1; p < PART__MAX; p++) {
		if (str_eq(words[p], word)) {
			return p;
		}
	}
	return PART_UNSET;
}

enum lane part_lane(enum server_part p)
{
	return p == PART_READ ? LANE_READ : p == PART_WRITE ? LANE_WRITE : p == PART_SLOW ? LANE_SLOW : LANE_UNSET;
}

/* ---- what a part is ---- */

static void pack_z(struct buf *out, const char *z)
{
	pack_int(out, z != NULL);
	pack_text(out, str_of(z));
}

static const char *unpack_z(struct arena *a, struct unpack *u)
{
	bool there = unpack_int_in(u, 0, 1) == 1;
	str s = unpack_text(u, PART_CONFIG_TEXT_MAX);

	return there ? str_copy(a, s).p : NULL;
}

void part_config_write(struct buf *out, const struct part_config *c)
{
	pack_int(out, CONTROL_CONFIG);
	pack_int(out, PART_CONFIG_VERSION);
	pack_int(out, c->part);
	pack_int(out, c->id);
	pack_z(out, c->where.data);
	pack_z(out, c->where.database);
	pack_z(out, c->firm);
	pack_z(out, c->key);
	pack_z(out, c->address);
	pack_int(out, c->reach.kind);
	pack_z(out, c->reach.origin);
	pack_z(out, c->reach.fingerprint);
	pack_int(out, c->reach.until);
	pack_int(out, c->lang);
}

bool part_config_read(struct arena *a, str message, struct part_config *ret)
{
	struct unpack u = {.rest = message};
	struct part_config c;

	(void)unpack_int_in(&u, CONTROL_CONFIG, CONTROL_CONFIG);
	(void)unpack_int_in(&u, PART_CONFIG_VERSION, PART_CONFIG_VERSION);
	c.part = (enum server_part)unpack_int_in(&u, PART_UNSET + 1, PART__MAX - 1);
	c.id = unpack_int_in(&u, 1, INT64_MAX);
	c.where.data = unpack_z(a, &u);
	c.where.database = unpack_z(a, &u);
	c.firm = unpack_z(a, &u);
	c.key = unpack_z(a, &u);
	c.address = unpack_z(a, &u);
	c.reach.kind = (enum reach_kind)unpack_int_in(&u, REACH_UNSET + 1, REACH__MAX - 1);
	c.reach.origin = unpack_z(a, &u);
	c.reach.fingerprint = unpack_z(a, &u);
	c.reach.until = unpack_int(&u);
	c.lang = (enum lang)unpack_int_in(&u, 0, LANG__MAX - 1);
	if (!unpack_done(&u) || c.where.data == NULL || c.address == NULL || c.reach.origin == NULL) {
		return false;
	}
	*ret = c;
	return true;
}

/* ---- the other messages ---- */

static void control_write(struct buf *out, const struct control_message *t)
{
	pack_int(out, t->word);
	pack_int(out, t->lane);
	pack_int(out, t->id);
}

bool control_read(str message, struct control_message *ret)
{
	struct unpack u = {.rest = message};
	struct control_message t;

	t.word = (enum control)unpack_int_in(&u, CONTROL_CONFIG + 1, CONTROL__MAX - 1);
	t.lane = (enum lane)unpack_int_in(&u, LANE_UNSET, LANE__MAX - 1);
	t.id = unpack_int_in(&u, 0, INT64_MAX);
	if (!unpack_done(&u)) {
		return false;
	}
	*ret = t;
	return true;
}

bool control_send(int control, const struct control_message *t, int fd)
{
	SCOPED(arena_end) struct arena *own = arena_new(CONTROL_BYTES_MAX);
	struct buf message;

	buf_init(&message, own, CONTROL_BYTES_MAX);
	control_write(&message, t);
	return process_send(control, buf_str(&message), fd);
}
