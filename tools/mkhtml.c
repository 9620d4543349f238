/* mkhtml: compiles HTML fragments to typed C functions.
 * Long because half of it is refusals: what would make a page unsafe, broken or half translated stops the build.
 *
 *     mkhtml --po content/message/fragment.po --out-c X.c --out-h X.h [--static NAMES] src/render/risk.html
 *     mkhtml --extract FILE.html ...        prints a POT of all messages
 *
 * Before (risk.html):
 *
 *     <!--: include "core/risk.h" -->
 *     <!--: fragment frag_risk_row(const struct risk *r) -->
 *     <li><a href="/risk/{r->id}">{r->title}</a> <!--: if r->closed -->済<!--: end --></li>
 *     <!--: end -->
 *
 * After (X.c; X.h has the #include and the prototype):
 *
 *     static const str message_[][LANG__MAX] = {
 *             {[LANG_JA] = S("済"), [LANG_EN] = S("done")},
 *     };
 *
 *     #line 2 "risk.html"
 *     void frag_risk_row(struct buf *out, enum lang lang, const struct risk *r)
 *     {
 *             (void)lang;
 *             buf_lit(out, "<li><a href=\"/risk/");
 *     #line 3 "risk.html"
 *             html_put_url_part(out, r->id);
 *             buf_lit(out, "\">");
 *     #line 3 "risk.html"
 *             html_put_text(out, r->title);
 *             buf_lit(out, "</a> ");
 *     #line 3 "risk.html"
 *             if (r->closed) {
 *                     buf_add(out, message_[0][lang]);
 *             }
 *             buf_lit(out, "</li>");
 *     }
 *
 * The other directives: `for const struct risk *r in v->rows, v->row_count`, `else`, and `frag_risk_row(r)` or
 * `frag_risk_row(&v->first)`, which calls another fragment.
 *
 * An attribute whose value begins with a condition is written only if that is true; with nothing behind the condition,
 * it is the bare name:
 *
 *     <input required="{?f->required}" aria-describedby="{?f->has_fault}{f->fault_id}" disabled="{?!f->open}">
 *
 * A layout is a fragment with the directive `content` in it: it becomes two functions, frag_layout_begin and
 * frag_layout_end, and tags may be open between them.  A page stands within it:
 *
 *     <!--: fragment frag_layout(const struct layout_view *l) -->       <!--: fragment frag_risks(struct view *v) -->
 *     <main><!--: content --></main>                                    <!--: within frag_layout(&v->layout) -->
 *     <!--: end -->                                                     <p>...</p>
 *                                                                       <!--: end -->
 *                                                                       <!--: end -->
 *
 *     void frag_layout_begin(struct buf *out, enum lang lang, const struct layout_view *l);
 *     void frag_layout_end(struct buf *out, enum lang lang, const struct layout_view *l);
 *
 * Static files stand in pages by their plain names.  NAMES has a line for each, "toride.css", a tab and
 * "/static/toride-3f2a9c0d1b5e.css"; an address that is "/static/toride.css" becomes that path, and one that is not in
 * the list is refused.
 *
 * Holes, conditions (with ! in front, if need be) and arguments are paths, an identifier followed by .name or ->name,
 * and nothing more: logic stays in C.  `{{` is a brace.  The names `out`, `lang` and those that end in _ are taken.
 *
 * The place of a hole decides how it is escaped (render/html.h); the C compiler checks its type.  What cannot be
 * escaped (scripts, styles, on...=, names, unquoted values) is refused here.
 *
 * A message is a run of text and holes between tags, directives or comments, or a whole attribute value (behind its
 * condition), with a byte past ASCII.  It is its own id; its English stands in the PO file, with the same holes in any
 * order.  Both are HTML: & begins a character reference, < is refused, > and " are escaped here.
 *
 * In text, a run of white space becomes one newline or one space, but not inside <pre> and <textarea>; a fragment
 * begins and ends without any.
 *
 * The page is read once, front to back, and C is written as it is read.  All faults are told; after one, the exit code
 * is that of enum err, and nothing is written. */
#include "mkhtml.h"

#include "base/fault.h"
#include "base/utf8.h"

#include <errno.h>
#include <stdarg.h>

void fault(struct html_page *p, const char *format, ...)
{
	va_list args;

	(void)fprintf(stderr, "%s:%zu: ", p->name, p->at);
	va_start(args, format);
	(void)vfprintf(stderr, format, args);
	va_end(args);
	(void)fputc('\n', stderr);
	p->faults++;
}

/* ---- files ---- */

/* Reads the file p->name. */
static enum err read_file(struct html_page *p)
{
	FILE *f = fopen(p->name, "rb");
	char *bytes = arena_alloc(p->arena, PAGE_MAX + 2);
	size_t bad = 0;

	p->line = p->at = 1;
	if (f == NULL) {
		fault(p, "this file cannot be opened: %s", strerror(errno));
		return ERR_MISSING;
	}
	p->rest = (str){bytes, fread(bytes, 1, PAGE_MAX + 1, f)};
	bool good = ferror(f) == 0 && p->rest.n <= PAGE_MAX && utf8_valid(p->rest, &bad) && strlen(bytes) == p->rest.n;

	(void)fclose(f);
	p->at += newlines(str_slice(p->rest, 0, bad));
	if (!good) {
		fault(p, "this is not a text in UTF-8 of at most %d bytes", PAGE_MAX);
	}
	return good ? OK : ERR_DATA;
}

/* Reads the list of the static files. */
static enum err read_static_files(struct html_page *p, const char *name)
{
	struct html_page list = {.arena = p->arena, .name = name};
	str groups[GROUPS_MAX];

	TRY(read_file(&list));
	p->static_files = list.rest;
	p->has_static_files = true;
	for (str rest = list.rest; rest.n > 0; list.at++) {
		if (!matches(str_cut(rest, '\n', &rest), "^[A-Za-z0-9._-]+\t/static/[A-Za-z0-9._-]+$", groups)) {
			fault(&list, "a line has the name of a file, a tab, and its path /static/...");
		}
	}
	return list.faults == 0 ? OK : ERR_DATA;
}

static enum err read_page(struct html_page *p)
{
	struct buf *const made[] = {&p->names, &p->header, &p->table, &p->code, &p->body, &p->markup};

	for (size_t i = 0; i < COUNT_OF(made); i++) {
		buf_init(made[i], p->arena, MADE_MAX);
	}
	PUT(&p->header, S("/* Made from "), str_of(p->name), S(" by mkhtml: do not edit. */\n#pragma once\n\n"));
	PUT(&p->header, S("#include \"base/buf.h\"\n#include \"base/lang.h\"\n"));
	TRY(read_file(p));
	page_read(p);
	if (p->header.bad || p->table.bad || p->code.bad || p->body.bad) {
		fault(p, "its C is longer than %d bytes: split it", MADE_MAX);
	}
	return p->faults + po_faults == 0 ? OK : ERR_DATA;
}

static enum err write_file(const char *name, const struct buf *b)
{
	FILE *f = fopen(name, "wb");
	bool opened = f != NULL;
	bool written = opened && fwrite(b->p, 1, b->n, f) == b->n;

	if ((opened && fclose(f) != 0) || !written) {
		(void)fprintf(stderr, "%s: cannot be written: %s\n", name, strerror(errno));
		return opened ? ERR_IO : ERR_CREATE;
	}
	return OK;
}

static enum err write_page(const struct html_page *p, const char *c_name, const char *h_name)
{
	const char *slash = strrchr(h_name, '/');
	str own = str_of(slash == NULL ? h_name : slash + 1);
	struct buf c;

	buf_init(&c, p->arena, 3 * MADE_MAX);
	PUT(&c, S("/* Made from "), str_of(p->name), S(" by mkhtml: do not edit. */\n#include \""), own);
	PUT(&c, S("\"\n\n#include \"render/html.h\"\n\n"));
	if (p->rows > 0) {
		PUT(&c, S("static const str message_[][LANG__MAX] = {\n"), buf_str(&p->table), S("};\n\n"));
	}
	buf_add(&c, buf_str(&p->code));
	TRY(write_file(h_name, &p->header));
	return write_file(c_name, &c);
}

/* ---- commands ---- */

static const char usage[] = "usage: mkhtml --po FILE.po --out-c X.c --out-h X.h [--static NAMES] FILE.html\n"
			    "       mkhtml --extract FILE.html ...\n";

static enum err compile(struct html_page *p, const char *po_name, const char *c_name, const char *h_name)
{
	p->po = po_file_read(po_name, &po_handler);
	if (p->po == NULL) {
		(void)fprintf(stderr, "%s: cannot be read: %s\n", po_name, strerror(errno));
		return ERR_MISSING;
	}
	enum err err = read_page(p);

	err = err == OK ? write_page(p, c_name, h_name) : err;
	po_file_free(p->po);
	return err;
}

static enum err extract(struct arena *a, char **names, size_t name_count)
{
	po_file_t pot = po_new();
	enum err err = OK;

	for (size_t i = 0; i < name_count; i++) {
		struct html_page p = {.arena = a, .name = names[i], .po = pot, .extract = true};
		enum err its = read_page(&p);
		err = err == OK ? its : err;
	}
	if (err == OK && (po_file_write(pot, "-", &po_handler) == NULL || po_faults > 0 || fflush(stdout) != 0)) {
		err = ERR_IO;
	}
	po_file_free(pot);
	return err;
}

int main(int argc, char **argv)
{
	SCOPED(arena_end) struct arena *a = arena_new(ARENA_MAX);
	bool has_static = argc == 10 && strcmp(argv[7], "--static") == 0;
	bool all = (argc == 8 || has_static) && strcmp(argv[1], "--po") == 0 && strcmp(argv[3], "--out-c") == 0;

	if (all && strcmp(argv[5], "--out-h") == 0) {
		struct html_page p = {.arena = a, .name = argv[argc - 1]};
		enum err err = has_static ? read_static_files(&p, argv[8]) : OK;
		return (int)(err == OK ? compile(&p, argv[2], argv[4], argv[6]) : err);
	}
	if (argc > 2 && strcmp(argv[1], "--extract") == 0) {
		return (int)extract(a, argv + 2, (size_t)argc - 2);
	}
	(void)fputs(usage, stderr);
	return ERR_USAGE;
}
