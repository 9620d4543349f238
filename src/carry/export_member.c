#include "carry/exporting.h"

void export_begin(struct exporting *x, const char *folder, str name, const char *ending)
{
	if (x->n == x->room) {
		size_t room = x->room == 0 ? 64 : 2 * x->room;
		x->members = arena_grow(x->arena, x->members, x->room * sizeof *x->members, room * sizeof *x->members);
		x->room = room;
	}
	struct export_member *m = &x->members[x->n++];

	snprintf(m->name, sizeof m->name, "%s%.*s%s", folder, STR_ARG(name), ending);
	sha256_init(&m->on_its_way);
	x->zip->member(x->writer, m->name);
}

void export_put(struct exporting *x, str bytes)
{
	struct export_member *m = &x->members[x->n - 1];

	sha256_add(&m->on_its_way, bytes);
	m->bytes += (int64_t)bytes.n;
	x->bytes += (int64_t)bytes.n;
	x->zip->put(x->writer, bytes);
}

enum err export_end(struct exporting *x)
{
	struct export_member *m = &x->members[x->n - 1];

	sha256_done(&m->on_its_way, m->hash);
	return x->bytes <= EXPORT_BYTES_MAX && x->n <= EXPORT_MEMBERS_MAX
	               ? OK
	               : FAIL(x->tx->faults, ERR_DATA, "export-too-large", NOWHERE, INT_STR(EXPORT_BYTES_MAX >> 20));
}

enum err export_whole(struct exporting *x, const char *folder, str name, const char *ending, const struct buf *text)
{
	if (text->bad) {
		return FAIL(x->tx->faults, ERR_DATA, "export-too-large", NOWHERE, INT_STR(EXPORT_TEXT_MAX >> 20));
	}
	export_begin(x, folder, name, ending);
	export_put(x, buf_str(text));
	return export_end(x);
}
