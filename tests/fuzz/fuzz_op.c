/* store/op_wire.h: what two of our processes write to each other, as a request and as a reply.  The first byte says
 * which; a message that is accepted is written again, and must be the same bytes. */
#include "fuzz.h"

#include "store/op_wire.h"

static void hold_request(struct arena *a, str message)
{
	struct op_request r;

	hold_faults_last = ERR_DATA;
	if (op_request_read(message, &r) != WIRE_GOOD) {
		return;
	}
	struct buf again;

	hold_faults_last = OK;
	HOLD(r.name.n > 0 && r.name.n <= OP_NAME_MAX);
	hold_readable(r.name);
	hold_readable(r.args);
	buf_init(&again, a, OP_BYTES_MAX);
	op_request_write(&again, r.name, r.args);
	HOLD(str_eq(buf_str(&again), message));
}

static void hold_fault(const struct fault *f)
{
	str id = str_of(f->message);

	HOLD(f->code != OK);
	HOLD(id.n > 0 && id.n <= OP_NAME_MAX);
	hold_plain(id);
	hold_plain(f->place.file);
	hold_plain(f->place.field);
	HOLD(f->arg_count <= FAULT_ARGS_MAX);
	for (size_t i = 0; i < f->arg_count; i++) {
		hold_plain(f->arg[i]);
	}
}

static void hold_reply(struct arena *a, str message)
{
	const struct op_reply *r, *same;
	enum wire wire = op_reply_read(a, message, &r);

	hold_faults_last = wire == WIRE_GOOD ? OK : ERR_DATA;
	HOLD((wire == WIRE_GOOD) == (r != NULL));
	if (r == NULL) {
		return;
	}
	HOLD(r->faults.n <= FAULTS_MAX);
	for (size_t i = 0; i < r->faults.n; i++) {
		hold_fault(&r->faults.list[i]);
	}
	hold_readable(r->result);

	/* control characters are taken out of faults when they are read: so the second time nothing changes any more */
	struct buf again, third;

	buf_init(&again, a, OP_REPLY_MAX);
	op_reply_write(&again, r->err, &r->faults, r->result);
	HOLD(!again.bad && op_reply_read(a, buf_str(&again), &same) == WIRE_GOOD);
	buf_init(&third, a, OP_REPLY_MAX);
	op_reply_write(&third, same->err, &same->faults, same->result);
	HOLD(str_eq(buf_str(&again), buf_str(&third)));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	str bytes = {(const char *)data, size};

	if (size == 0 || size > INPUT_MAX) {
		return 0;
	}
	SCOPED(arena_end) struct arena *a = arena_new(ARENA_MAX);

	(data[0] == 'q' ? hold_request : hold_reply)(a, str_slice(bytes, 1, SIZE_MAX));
	return 0;
}
