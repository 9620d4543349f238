#include "store/op_wire.h"

#define VERSION S("TRD1")

/* The word at the front: ours, that of another version of us, or neither. */
static enum wire read_version(struct unpack *u)
{
	str word = unpack_text(u, VERSION.n);

	if (str_eq(word, VERSION)) {
		return WIRE_GOOD;
	}
	return word.n == VERSION.n && str_starts(word, S("TRD")) ? WIRE_VERSION : WIRE_BAD;
}

void op_request_write(struct buf *out, str name, str args)
{
	pack_text(out, VERSION);
	pack_text(out, name);
	pack_text(out, args);
}

enum wire op_request_read(str message, struct op_request *ret)
{
	struct unpack u = {.rest = message};
	enum wire version = read_version(&u);
	str name = unpack_text(&u, OP_NAME_MAX), args = unpack_text(&u, OP_BYTES_MAX);

	if (version != WIRE_GOOD) {
		return version;
	}
	if (!unpack_done(&u) || name.n == 0) {
		return WIRE_BAD;
	}
	*ret = (struct op_request){name, args};
	return WIRE_GOOD;
}

/* ---- replies ---- */

static void write_fault(struct buf *out, const struct fault *f)
{
	pack_int(out, f->code);
	pack_text(out, str_of(f->message));
	pack_text(out, f->place.file);
	pack_int(out, (int64_t)f->place.line);
	pack_text(out, f->place.field);
	pack_int(out, (int64_t)f->arg_count);
	for (size_t i = 0; i < f->arg_count; i++) {
		pack_text(out, f->arg[i]);
	}
}

void op_reply_write(struct buf *out, enum err err, const struct faults *fs, str result)
{
	pack_text(out, VERSION);
	pack_int(out, err);
	pack_int(out, (int64_t)fs->n);
	for (size_t i = 0; i < fs->n; i++) {
		write_fault(out, &fs->list[i]);
	}
	pack_int(out, (int64_t)fs->more);
	pack_text(out, result);
}

static enum err read_err(struct unpack *u)
{
	static const enum err codes[] = {OK,          ERR_NO,  ERR_USAGE,  ERR_DATA, ERR_MISSING,
	                                 ERR_SERVICE, ERR_BUG, ERR_CREATE, ERR_IO};
	int64_t n = unpack_int(u);

	for (size_t i = 0; i < COUNT_OF(codes); i++) {
		if (n == (int64_t)codes[i]) {
			return codes[i];
		}
	}
	u->bad = true;
	return ERR_BUG;
}

/* The id of a message: it is looked up by its letters, and shown as it is when it is not found. */
static const char *read_id(struct arena *a, struct unpack *u)
{
	str id = unpack_text(u, OP_NAME_MAX);

	u->bad = u->bad || id.n == 0;
	for (size_t i = 0; i < id.n; i++) {
		char c = id.p[i];
		bool good = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
		u->bad = u->bad || !good;
	}
	return u->bad ? "" : str_copy(a, id).p;
}

static void read_fault(struct arena *a, struct unpack *u, struct faults *ret)
{
	str args[FAULT_ARGS_MAX];
	enum err code = read_err(u);
	const char *id = read_id(a, u);
	struct place place = {.file = unpack_text(u, FAULT_VALUE)};

	place.line = (size_t)unpack_int_in(u, 0, INT64_MAX);
	place.field = unpack_text(u, FAULT_VALUE);
	size_t n = (size_t)unpack_int_in(u, 0, FAULT_ARGS_MAX);

	for (size_t i = 0; i < n; i++) {
		args[i] = unpack_text(u, FAULT_VALUE);
	}
	u->bad = u->bad || code == OK;
	if (!u->bad) {
		(void)fail_at(ret, code, id, place, args, n);
	}
}

enum wire op_reply_read(struct arena *a, str message, const struct op_reply **ret)
{
	struct unpack u = {.rest = message};
	enum wire version = read_version(&u);
	struct op_reply *r = NEW(a, struct op_reply);

	*ret = NULL;
	if (version != WIRE_GOOD) {
		return version;
	}
	r->err = read_err(&u);
	for (int64_t n = unpack_int_in(&u, 0, FAULTS_MAX); n > 0 && !u.bad; n--) {
		read_fault(a, &u, &r->faults);
	}
	r->faults.more = (size_t)unpack_int_in(&u, 0, INT64_MAX);
	r->result = unpack_text(&u, OP_RESULT_MAX);
	if (!unpack_done(&u)) {
		return WIRE_BAD;
	}
	*ret = r;
	return WIRE_GOOD;
}
