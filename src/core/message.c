#include "core/message.h"

/* The row of that id in a table sorted by it, or NULL.  Rows of `size` bytes begin with their id. */
static const void *sorted_row(const struct catalogue *c, const void *rows, uint32_t count, size_t size, str id)
{
	uint32_t low = 0, high = count;

	while (low < high) {
		uint32_t middle = low + (high - low) / 2;
		const struct ref *row = (const void *)((const char *)rows + middle * size);
		int order = str_cmp(catalogue_ref(c, *row), id);
		if (order == 0) {
			return row;
		}
		low = order < 0 ? middle + 1 : low;
		high = order < 0 ? high : middle;
	}
	return NULL;
}

static const struct phrase *find_phrase(const struct catalogue *c, str id)
{
	return sorted_row(c, c->phrases, c->phrase_count, sizeof *c->phrases, id);
}

static const struct message *find_message(const struct catalogue *c, str id)
{
	return sorted_row(c, c->messages, c->message_count, sizeof *c->messages, id);
}

static void fill(struct buf *out, str sentence, const str *args, size_t arg_count)
{
	for (size_t i = 0; i < sentence.n; i++) {
		bool hole = sentence.p[i] == '{' && i + 2 < sentence.n && sentence.p[i + 2] == '}' &&
		            sentence.p[i + 1] >= '1' && sentence.p[i + 1] <= '0' + FAULT_ARGS_MAX;
		if (!hole) {
			buf_char(out, sentence.p[i]);
			continue;
		}
		size_t n = (size_t)(sentence.p[i + 1] - '1');
		buf_add(out, n < arg_count ? args[n] : S(""));
		i += 2;
	}
}

str phrase(const struct catalogue *c, enum lang lang, const char *id)
{
	const struct phrase *p = find_phrase(c, str_of(id));

	return p == NULL ? str_of(id) : catalogue_text(c, p->text, lang);
}

void phrase_fill(struct buf *out, const struct catalogue *c, enum lang lang, const char *id, const str *args,
                 size_t arg_count)
{
	fill(out, phrase(c, lang, id), args, arg_count);
}

/* Behind a place a sentence begins small, by itself it begins with a capital. */
static void say_sentence(struct buf *out, str sentence, const struct fault *f)
{
	size_t at = out->n;

	fill(out, sentence, f->arg, f->arg_count);
	if (out->n > at && out->p[at] >= 'a' && out->p[at] <= 'z') {
		out->p[at] = (char)(out->p[at] - 'a' + 'A');
	}
}

void message_say(struct buf *out, const struct catalogue *c, enum lang lang, const struct fault *f)
{
	const struct message *m = find_message(c, str_of(f->message));

	if (m == NULL) {
		buf_add(out, str_of(f->message));
		return;
	}
	say_sentence(out, catalogue_text(c, m->what, lang), f);
	buf_add(out, lang == LANG_EN ? S(" ") : S(""));
	say_sentence(out, catalogue_text(c, m->mend, lang), f);
}

void message_write(struct buf *out, const struct catalogue *c, enum lang lang, const struct fault *f)
{
	const struct message *m = find_message(c, str_of(f->message));

	if (f->place.file.n != 0) {
		buf_add(out, f->place.file);
		if (f->place.line != 0) {
			buf_char(out, ':');
			buf_int(out, (int64_t)f->place.line);
		}
		buf_lit(out, ": ");
	}
	if (f->place.field.n != 0) {
		buf_add(out, f->place.field);
		buf_lit(out, ": ");
	}
	if (m == NULL) {
		buf_add(out, str_of(f->message));
		for (size_t i = 0; i < f->arg_count; i++) {
			buf_char(out, ' ');
			buf_add(out, f->arg[i]);
		}
		buf_char(out, '\n');
		return;
	}
	fill(out, catalogue_text(c, m->what, lang), f->arg, f->arg_count);
	buf_lit(out, "\n  → ");
	fill(out, catalogue_text(c, m->mend, lang), f->arg, f->arg_count);
	buf_char(out, '\n');
}

void messages_write(struct buf *out, const struct catalogue *c, enum lang lang, const struct faults *fs)
{
	for (size_t i = 0; i < fs->n; i++) {
		message_write(out, c, lang, &fs->list[i]);
	}
	if (fs->more > 0) {
		PHRASE(out, c, lang, "faults-more", INT_STR(fs->more));
		buf_char(out, '\n');
	}
}
