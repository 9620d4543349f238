/* pack: makes a WebAssembly module small, as src/offline/coder.h says.
 *
 *     pack MODULE.wasm OUT
 *
 * The layout is found in the module: its texts begin with the data section and end with the longest run of text. */
#include "base/buf.h"
#include "base/fault.h"
#include "base/utf8.h"
#include "offline/coder.h"
#include "sys/file.h"

enum { ARENA_MAX = 512 * 1024 * 1024, SECTION_DATA = 11, MODULE_HEAD = 8, SHIFTS = 4 };

/* A number of WebAssembly (LEB128); moves *at behind it. */
static uint32_t number(str module, uint32_t *at)
{
	uint32_t n = 0;

	for (uint32_t shift = 0; *at < module.n && shift < 32; shift += 7) {
		uint32_t byte = (unsigned char)module.p[(*at)++];
		n |= (byte & 127) << shift;
		if (byte < 128) {
			break;
		}
	}
	return n;
}

/* Where the data section begins; 0: there is none. */
static uint32_t data_of(str module)
{
	for (uint32_t at = MODULE_HEAD; at < module.n;) {
		bool is_data = module.p[at++] == SECTION_DATA;
		uint32_t size = number(module, &at);
		if (is_data) {
			return at;
		}
		at += size;
	}
	return 0;
}

/* Where the longest run of text behind `from` ends. */
static uint32_t end_of_text(str module, uint32_t from)
{
	uint32_t begun = from, end = from, longest = 0;

	for (str rest = str_slice(module, from, module.n); rest.n > 0;) {
		uint32_t c = utf8_next(&rest), at = (uint32_t)(module.n - rest.n);
		if (c == UTF8_BAD || (utf8_is_control(c) && c != '\n')) {
			begun = at;
		} else if (at - begun > longest) {
			longest = at - begun;
			end = at;
		}
	}
	return end;
}

static str pack(struct arena *a, str module, struct layout layout)
{
	struct coder *c = NEW(a, struct coder);

	c->layout = layout;
	memcpy(c->module, module.p, module.n);
	return (str){(const char *)c->packed, coder_pack(c)};
}

static bool comes_out_again(struct arena *a, str packed, str module)
{
	struct coder *c = NEW(a, struct coder);

	if (packed.p == NULL) {
		return false;
	}
	memcpy(c->packed, packed.p, packed.n);
	str out = {(const char *)c->module, coder_unpack(c)};

	return str_eq(out, module);
}

static enum err write_out(struct arena *a, const char *path, str bytes, struct faults *fs)
{
	SCOPED(output_end) struct output o = {.fd = -1};

	TRY(output_open(a, path, &o, fs));
	TRY(output_write(&o, bytes, fs));
	return output_commit(&o, fs);
}

static enum err make(struct arena *a, const char *from, const char *to, struct faults *fs)
{
	str module, smallest = {NULL, SIZE_MAX};

	TRY(file_read(a, from, CODER_BYTES_MAX, &module, fs));
	uint32_t texts = data_of(module), tables = end_of_text(module, texts);

	/* where numbers begin is not said in the file: the shift that was meant is the one that packs best */
	for (uint32_t shift = 0; shift < SHIFTS; shift++) {
		str packed = pack(a, module, (struct layout){(uint32_t)module.n, texts, tables, shift});
		smallest = packed.n < smallest.n ? packed : smallest;
	}
	if (!comes_out_again(a, smallest, module)) {
		return FAIL(fs, ERR_BUG, "result-too-large", NOWHERE, INT_STR(CODER_BYTES_MAX / 1024 / 1024));
	}
	return write_out(a, to, smallest, fs);
}

int main(int argc, char **argv)
{
	static struct faults fs;
	SCOPED(arena_end) struct arena *a = arena_new(ARENA_MAX);

	if (argc != 3) {
		fputs("usage: pack MODULE.wasm OUT\n", stderr);
		return ERR_USAGE;
	}
	enum err err = make(a, argv[1], argv[2], &fs);

	for (size_t i = 0; i < fs.n; i++) {
		fprintf(stderr, "pack: %s\n", fs.list[i].message);
	}
	return (int)err;
}
