/* mkhtml: compiles HTML fragments to typed C functions.
 *
 *     mkhtml --po content/message/fragment.po --out-c X.c --out-h X.h src/render/risk.html
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
 * `frag_risk_row(&v->first)`, which calls another fragment.  Holes, conditions (with ! in front, if need be) and
 * arguments are paths, an identifier followed by .name or ->name, and nothing more: logic stays in C.  `{{` is a brace.
 * The names `out`, `lang` and those that end in _ are taken.
 *
 * The place of a hole decides how it is escaped (render/html.h); the C compiler checks its type.  What cannot be
 * escaped (scripts, styles, on...=, names, unquoted values) is refused here.
 *
 * A message is a run of text and holes between tags, directives or comments, or a whole attribute value, with a byte
 * past ASCII.  It is its own id; its English stands in the PO file, with the same holes in any order.  Both are HTML:
 * & begins a character reference, < is refused, > and " are escaped here.
 *
 * In text, a run of white space becomes one newline or one space, but not inside <pre> and <textarea>; a fragment
 * begins and ends without any.
 *
 * The page is read once, front to back, and C is written as it is read.  All faults are told; after one, the exit code
 * is that of enum err, and nothing is written. */
#include "base/buf.h"
#include "base/fault.h"
#include "base/utf8.h"

#include <errno.h>
#include <gettext-po.h>
#include <regex.h>
#include <stdarg.h>

enum {
	PAGE_MAX = 1024 * 1024,     /* bytes of one .html file */
	MADE_MAX = 16 * PAGE_MAX,   /* bytes of one generated file: real pages need four times their own */
	ARENA_MAX = 256 * PAGE_MAX, /* everything together */
};

#define WHITE " \t\r\n"

/* Regular expressions.  A path has two groups in itself. */
#define NAME "[A-Za-z_][A-Za-z0-9_]*"
#define PATH NAME "((\\.|->)" NAME ")*"
enum { GROUPS_MAX = 6 };

/* Where a hole stands.  An address has a beginning and, behind that, parts. */
enum where { IN_TEXT, IN_ATTR, IN_URL, IN_URL_PART };

/* A tag or directive that waits for its end. */
struct open {
	str name;
	bool tag;
	size_t line;
	struct open *outer;
};

/* One .html file on its way to C. */
struct page {
	struct arena *arena;
	const char *name;
	po_file_t po; /* has the English; when extracting, gets the messages */
	bool extract;
	str rest;          /* not yet read */
	size_t line;       /* where `rest` begins */
	size_t at;         /* the line of what is being read, for faults and #line */
	struct open *open; /* the innermost */
	size_t blocks;     /* of C that are open, in tabs */
	struct buf names;  /* of the fragments, a space behind each */
	struct buf header; /* includes and prototypes */
	struct buf table;  /* rows of `message_` */
	size_t rows;
	struct buf code;
	struct buf markup; /* belongs behind `code`, as a literal */
	size_t faults;
};

/* Tells "file:line: what is wrong and how to mend it". */
__attribute__((format(printf, 2, 3))) static void fault(struct page *p, const char *format, ...)
{
	va_list args;

	(void)fprintf(stderr, "%s:%zu: ", p->name, p->at);
	va_start(args, format);
	(void)vfprintf(stderr, format, args);
	va_end(args);
	(void)fputc('\n', stderr);
	p->faults++;
}

/* ---- Characters, paths and pieces ---- */

static str behind(str s, size_t n)
{
	return str_slice(s, n, SIZE_MAX);
}

/* How many bytes of white space `s` begins with. */
static size_t white(str s)
{
	size_t n = 0;

	while (n < s.n && strchr(WHITE, s.p[n]) != NULL) {
		n++;
	}
	return n;
}

static str without_white_end(str s)
{
	while (s.n > 0 && strchr(WHITE, s.p[s.n - 1]) != NULL) {
		s.n--;
	}
	return s;
}

/* Unlike str_trim, this leaves U+3000, which is text. */
static str trim(str s)
{
	return behind(without_white_end(s), white(s));
}

static size_t newlines(str s)
{
	size_t n = 0;

	for (size_t i = 0; i < s.n; i++) {
		n += s.p[i] == '\n';
	}
	return n;
}

/* Is it a word of `list`, which has spaces between its words?  Capitals are small letters. */
static bool is_listed(str word, str list)
{
	while (list.n > 0) {
		if (str_eq_nocase(word, str_cut(list, ' ', &list))) {
			return true;
		}
	}
	return false;
}

/* Does `s` begin as the pattern says (which ends with $ if it means all of it)?  Its groups are then in *ret, else
 * *ret is empty.  REG_STARTEND, which glibc and the BSDs have, is for views: no NUL ends them. */
static bool matches(str s, const char *pattern, str ret[static GROUPS_MAX])
{
	regmatch_t groups[GROUPS_MAX] = {{.rm_so = 0, .rm_eo = (regoff_t)s.n}};
	regex_t regex;

	if (regcomp(&regex, pattern, REG_EXTENDED) != 0) {
		abort(); /* the pattern is ours */
	}
	bool matched = regexec(&regex, s.p, GROUPS_MAX, groups, REG_STARTEND) == 0;

	for (size_t i = 0; i < GROUPS_MAX; i++) {
		bool set = matched && groups[i].rm_so >= 0;
		size_t from = set ? (size_t)groups[i].rm_so : 0, to = set ? (size_t)groups[i].rm_eo : 0;
		ret[i] = str_slice(s, from, to - from);
	}
	regfree(&regex);
	return matched;
}

/* Texts for people have something past ASCII: a character of several bytes. */
static bool is_message(str s)
{
	return utf8_count(s) != s.n;
}

/* What a text or value is made of. */
enum piece_kind { LITERAL, HOLE, BAD };

struct piece {
	enum piece_kind kind;
	str text; /* what is to be written; the path; the brace that begins no hole */
};

/* The first piece of *rest, which must not be empty and is moved behind it. */
static struct piece next_piece(str *rest)
{
	str s = *rest, groups[GROUPS_MAX];
	size_t open = str_find(s, S("{"));
	bool hole = open == 0 && matches(s, "^\\{(" PATH ")\\}", groups), brace = str_starts(s, S("{{"));
	size_t n = open != 0 ? open : hole ? groups[0].n : brace ? 2 : 1;

	*rest = behind(s, n);
	if (hole) {
		return (struct piece){HOLE, groups[1]};
	}
	return (struct piece){open != 0 || brace ? LITERAL : BAD, open != 0 ? str_slice(s, 0, n) : S("{")};
}

/* How many pieces of this kind `s` has; only those with this text if it is not NULL. */
static size_t count(str s, enum piece_kind kind, const str *text)
{
	size_t n = 0;

	while (s.n > 0) {
		struct piece piece = next_piece(&s);
		n += piece.kind == kind && (text == NULL || str_eq(piece.text, *text));
	}
	return n;
}

/* ---- Writing C ---- */

#define PUT(b, ...) put_all((b), (const str[]){__VA_ARGS__}, COUNT_OF(((const str[]){__VA_ARGS__})))

static void put_all(struct buf *b, const str *texts, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		buf_add(b, texts[i]);
	}
}

/* `s` as a C literal, in a new line behind each newline. */
static str literal(const struct page *p, str s)
{
	struct buf b;

	buf_init(&b, p->arena, MADE_MAX);
	for (size_t i = 0; i < s.n; i++) {
		bool trigraph = i > 0 && s.p[i - 1] == '?' && s.p[i] == '?';
		if (s.p[i] == '\n') {
			buf_add(&b, i + 1 < s.n ? S("\\n\"\n\t\t\"") : S("\\n"));
		} else if (s.p[i] != '\r') {
			buf_add(&b, s.p[i] == '"' || s.p[i] == '\\' || trigraph ? S("\\") : S(""));
			buf_char(&b, s.p[i]);
		}
	}
	return buf_str(&b);
}

/* Where the next line of code is to be put. */
static struct buf *line(struct page *p)
{
	buf_repeat(&p->code, S("\t"), p->blocks);
	return &p->code;
}

/* Makes code of the markup. */
static void flush(struct page *p)
{
	if (p->markup.n > 0) {
		PUT(line(p), S("buf_lit(out, \""), literal(p, buf_str(&p->markup)), S("\");\n"));
		p->markup.n = 0;
	}
}

/* Like line, for what the compiler checks: it shall name the page, not the generated file. */
static struct buf *line_of_page(struct page *p)
{
	flush(p);
	PUT(&p->code, S("#line "), INT_STR(p->at), S(" \""), literal(p, str_of(p->name)), S("\"\n"));
	return line(p);
}

/* White space counts inside these. */
static bool keeps_white(const struct page *p)
{
	for (const struct open *o = p->open; o != NULL; o = o->outer) {
		if (is_listed(o->name, S("pre textarea"))) {
			return true;
		}
	}
	return false;
}

/* `s` with each run of white space made one: a newline if `lines` and the run has one, else a space. */
static str collapsed(const struct page *p, str s, bool lines)
{
	struct buf b;

	buf_init(&b, p->arena, PAGE_MAX);
	while (s.n > 0) {
		size_t n = white(s);
		bool newline = lines && newlines(str_slice(s, 0, n)) > 0;
		buf_char(&b, n == 0 ? s.p[0] : newline ? '\n' : ' ');
		s = behind(s, n == 0 ? 1 : n);
	}
	return buf_str(&b);
}

/* Adds literal text of a message, right between tags and in double quotes, or of what is none. */
static void add_literal(struct page *p, str s, enum where where, bool message)
{
	if (!message) {
		buf_add(&p->markup, where != IN_TEXT || keeps_white(p) ? s : collapsed(p, s, true));
		return;
	}
	for (size_t i = 0; i < s.n; i++) {
		buf_add(&p->markup, s.p[i] == '"' ? S("&quot;") : s.p[i] == '>' ? S("&gt;") : str_slice(s, i, 1));
	}
}

/* Adds the pieces of a message, or of what is none, to code and markup. */
static void put_pieces(struct page *p, str text, enum where where, bool message)
{
	static const str places[] = {S("text"), S("attr"), S("url"), S("url_part")};

	for (bool first = true; text.n > 0; first = false) {
		struct piece piece = next_piece(&text);
		if (piece.kind == HOLE) {
			str place = places[where == IN_URL && !first ? IN_URL_PART : where];
			PUT(line_of_page(p), S("html_put_"), place, S("(out, "), piece.text, S(");\n"));
		} else {
			add_literal(p, piece.text, where, message);
		}
		p->at += newlines(piece.text);
	}
}

/* ---- Messages ---- */

/* libgettextpo tells its faults to functions without a context. */
static size_t po_faults;

static void tell(int severity, po_message_t m, const char *file, size_t at, size_t column, int lines, const char *text)
{
	(void)m, (void)column, (void)lines;
	(void)fprintf(stderr, "%s:%zu: %s\n", file == NULL ? "PO file" : file, at == SIZE_MAX ? 0 : at, text);
	po_faults += severity != PO_SEVERITY_WARNING;
	if (severity == PO_SEVERITY_FATAL_ERROR) {
		exit(ERR_DATA); /* the library must not be returned to */
	}
}

static void tell_two(int severity, po_message_t m1, const char *file1, size_t at1, size_t column1, int lines1,
                     const char *text1, po_message_t m2, const char *file2, size_t at2, size_t column2, int lines2,
                     const char *text2)
{
	tell(PO_SEVERITY_WARNING, m1, file1, at1, column1, lines1, text1);
	tell(severity, m2, file2, at2, column2, lines2, text2);
}

static const struct po_xerror_handler po_handler = {.xerror = tell, .xerror2 = tell_two};

/* The entry with this id; if there is none NULL, or, given its text, a new one at the end. */
static po_message_t entry(po_file_t po, const char *id, const char *new_text)
{
	po_message_iterator_t all = po_message_iterator(po, NULL);
	po_message_t m = po_next_message(all);

	while (m != NULL && (po_message_is_obsolete(m) || strcmp(po_message_msgid(m), id) != 0)) {
		m = po_next_message(all);
	}
	if (m == NULL && new_text != NULL) {
		m = po_message_create();
		po_message_set_msgid(m, id);
		po_message_set_msgstr(m, new_text);
		po_message_insert(all, m);
	}
	po_message_iterator_free(all);
	return m;
}

/* Has the English each hole of the Japanese as often, and no other brace? */
static bool same_holes(str japanese, str english)
{
	for (str rest = english; rest.n > 0;) {
		struct piece piece = next_piece(&rest);
		if (piece.kind == HOLE && count(english, HOLE, &piece.text) != count(japanese, HOLE, &piece.text)) {
			return false;
		}
	}
	return count(english, HOLE, NULL) == count(japanese, HOLE, NULL) && count(english, BAD, NULL) == 0;
}

/* What is wrong with the English, and how to mend it; NULL if nothing is. */
static const char *why_bad(po_message_t m, str japanese, str english)
{
	return english.n == 0                   ? "no English: add it to the PO file"
	       : po_message_is_fuzzy(m)         ? "the English is fuzzy: check it and remove the mark"
	       : !same_holes(japanese, english) ? "the English has other holes: write each as often, and a brace as {{"
	       : str_find(english, S("<")) != SIZE_MAX ? "the English has a <: write &lt;"
	                                               : NULL;
}

/* A message without holes. */
static str message_literal(struct page *p, str text)
{
	put_pieces(p, text, IN_TEXT, true);
	str made = literal(p, buf_str(&p->markup));

	p->markup.n = 0;
	return made;
}

/* A message with holes, in one language. */
static void put_language(struct page *p, str text, enum where where)
{
	p->blocks++;
	put_pieces(p, text, where, true);
	flush(p);
	p->blocks--;
}

static void put_message(struct page *p, str japanese, enum where where)
{
	po_message_t m = entry(p->po, str_copy(p->arena, japanese).p, p->extract ? "" : NULL);
	str english = str_of(m == NULL ? NULL : po_message_msgstr(m));
	const char *why = p->extract ? NULL : why_bad(m, japanese, english);

	flush(p);
	if (p->extract) {
		po_message_add_filepos(m, p->name, p->at);
	} else if (why != NULL) {
		fault(p, "\"%.*s\": %s", STR_ARG(japanese), why);
	} else if (count(japanese, HOLE, NULL) == 0) {
		PUT(line(p), S("buf_add(out, message_["), INT_STR(p->rows), S("][lang]);\n"));
		PUT(&p->table, S("\t{[LANG_JA] = S(\""), message_literal(p, japanese), S("\"), [LANG_EN] = S(\""));
		PUT(&p->table, message_literal(p, english), S("\")},\n"));
		p->rows++;
	} else {
		PUT(line(p), S("if (lang == LANG_JA) {\n"));
		put_language(p, japanese, where);
		PUT(line(p), S("} else {\n"));
		put_language(p, english, where);
		PUT(line(p), S("}\n"));
	}
}

/* ---- Reading ---- */

static bool sees(const struct page *p, str start)
{
	return str_starts(p->rest, start);
}

/* The next `n` bytes, read. */
static str take(struct page *p, size_t n)
{
	str taken = str_slice(p->rest, 0, n);

	p->line += newlines(taken);
	p->rest = behind(p->rest, n);
	return taken;
}

/* What is before `end`, which is read too. */
static str take_until(struct page *p, str end)
{
	size_t n = str_find(p->rest, end);

	if (n == SIZE_MAX) {
		fault(p, "what begins here is not closed: its %.*s is missing", STR_ARG(end));
	}
	str taken = take(p, n);

	(void)take(p, end.n);
	return taken;
}

static void push(struct page *p, str name, bool tag)
{
	struct open *o = NEW(p->arena, struct open);

	*o = (struct open){.name = name, .tag = tag, .line = p->at, .outer = p->open};
	p->open = o;
	p->blocks += !tag;
}

/* Complains about what is still open, directives only if `all`, and forgets it. */
static void drop(struct page *p, bool all)
{
	size_t at = p->at;

	for (; p->open != NULL && (all || p->open->tag); p->open = p->open->outer) {
		p->at = p->open->line;
		fault(p, "`%.*s` is not closed before line %zu", STR_ARG(p->open->name), p->line);
		p->blocks -= !p->open->tag;
	}
	p->at = at;
}

/* A run of text and holes, or a whole attribute value; the white space at its ends belongs to no message. */
static void add_run(struct page *p, str run, enum where where)
{
	str before = str_slice(run, 0, white(run)), rest = behind(run, before.n), message = without_white_end(rest);

	add_literal(p, before, where, false);
	p->at += newlines(before);
	if (count(rest, BAD, NULL) > 0) {
		fault(p, "a hole is a path, {a} or {a.b} or {a->b}, and nothing more; a brace is written {{");
	} else if (is_message(message)) {
		put_message(p, where == IN_TEXT && keeps_white(p) ? message : collapsed(p, message, false), where);
		add_literal(p, behind(rest, message.n), where, false);
	} else {
		put_pieces(p, rest, where, false);
	}
}

/* ---- Tags ---- */

/* One attribute, whose value may be in double quotes, single ones, or none.  Only double ones can have holes. */
static void read_value(struct page *p, str tag, str name, str value)
{
	static const char address[] = "^((https?|mailto|tel):|[^:/?#]*([/?#]|$))";
	bool is_address = is_listed(name, S("href src action formaction poster cite data xlink:href"));
	bool doubled = str_starts(value, S("\"")), single = str_starts(value, S("'"));
	str inside = doubled || single ? str_slice(value, 1, value.n - 2) : value, groups[GROUPS_MAX];

	if (is_address && (is_message(inside) || !matches(inside, address, groups))) {
		fault(p, "an address is ASCII; it is relative or begins with http: https: mailto: tel:");
	} else if (is_listed(tag, S("script style")) && count(inside, HOLE, NULL) > 0) {
		fault(p, "a hole in <%.*s>: nothing can be escaped there", STR_ARG(tag));
	} else if (doubled) {
		buf_lit(&p->markup, "=\"");
		add_run(p, inside, is_address ? IN_URL : IN_ATTR);
		buf_lit(&p->markup, "\"");
	} else if (is_message(inside) || str_find(inside, S("{")) != SIZE_MAX) {
		fault(p, "a hole or message in an attribute without double quotes: write them");
	} else {
		PUT(&p->markup, S("="), value);
	}
}

/* One attribute; false at the end of the tag. */
static bool read_attribute(struct page *p, str tag)
{
	static const char attribute[] =
		"^([^ \t\r\n=>/\"'<{]+)([ \t\r\n]*=[ \t\r\n]*(\"[^\"]*\"|'[^']*'|[^ \t\r\n>\"']+))?";
	str groups[GROUPS_MAX];

	(void)take(p, white(p->rest));
	p->at = p->line;
	if (p->rest.n == 0 || sees(p, S(">")) || sees(p, S("/>"))) {
		return false;
	}
	if (!matches(p->rest, attribute, groups)) {
		fault(p, "an attribute of <%.*s> is written name=\"value\", without a hole in the name", STR_ARG(tag));
		(void)take(p, str_find(p->rest, S(">")));
		return false;
	}
	if (str_eq_nocase(str_slice(groups[1], 0, 2), S("on")) || is_listed(groups[1], S("style srcdoc"))) {
		fault(p, "%.*s= is refused: instead use a script file, a class, a page of its own", STR_ARG(groups[1]));
	}
	PUT(&p->markup, S(" "), groups[1]);
	(void)take(p, groups[0].n - groups[3].n);
	p->at = p->line;
	if (groups[3].n > 0) {
		read_value(p, tag, groups[1], groups[3]);
	}
	(void)take(p, groups[3].n);
	return true;
}

/* What is inside <script> or <style>, up to the closing tag. */
static void read_raw(struct page *p, str tag)
{
	str inside = take(p, str_find(p->rest, S("</")));

	if (count(inside, HOLE, NULL) > 0) {
		fault(p, "a hole in <%.*s>: nothing can be escaped there", STR_ARG(tag));
	} else if (str_eq_nocase(tag, S("script")) && trim(inside).n > 0) {
		fault(p, "a script inside the page: put it into a file and name that in src=");
	}
	buf_add(&p->markup, inside);
}

static void read_open_tag(struct page *p, str name)
{
	size_t at = p->at;

	PUT(&p->markup, S("<"), name);
	while (read_attribute(p, name)) {
	}
	bool closed = sees(p, S("/>"));

	p->at = at;
	(void)take_until(p, S(">"));
	buf_lit(&p->markup, ">");
	if (is_listed(name, S("area base br col embed hr img input link meta source track wbr"))) {
		return;
	}
	if (closed) { /* written in the way that is right in HTML and in SVG */
		PUT(&p->markup, S("</"), name, S(">"));
		return;
	}
	push(p, name, true);
	if (is_listed(name, S("script style"))) {
		read_raw(p, name);
	}
}

static void read_close_tag(struct page *p)
{
	str name = trim(behind(take_until(p, S(">")), S("</").n));
	const struct open *o = p->open;

	if (!o->tag) {
		fault(p, "</%.*s> closes nothing that was opened in this block: remove it", STR_ARG(name));
		return;
	}
	if (!str_eq_nocase(o->name, name)) {
		fault(p, "</%.*s> before <%.*s> of line %zu is closed", STR_ARG(name), STR_ARG(o->name), o->line);
	}
	PUT(&p->markup, S("</"), name, S(">"));
	p->open = o->outer;
}

/* ---- Directives ---- */

/* Each gets the groups of its pattern in the table below. */

static void read_include(struct page *p, const str *groups)
{
	if (p->names.n > 0) {
		fault(p, "an include stands at the top of the file, before all fragments");
	}
	PUT(&p->header, S("#include "), groups[1], S("\n"));
}

static void read_fragment(struct page *p, const str *groups)
{
	str name = groups[1], comma = groups[2].n == 0 ? S("") : S(", ");

	drop(p, true);
	if (is_listed(name, buf_str(&p->names))) {
		fault(p, "%.*s is defined twice: rename one", STR_ARG(name));
	}
	PUT(&p->names, name, S(" "));
	PUT(&p->header, S("\nvoid "), name, S("(struct buf *out, enum lang lang"), comma, groups[2], S(");\n"));
	PUT(line_of_page(p), S("void "), name, S("(struct buf *out, enum lang lang"), comma, groups[2], S(")\n{\n"));
	push(p, S("fragment"), false);
	PUT(line(p), S("(void)lang;\n"));
	(void)take(p, white(p->rest)); /* a fragment begins with its first tag or word */
}

static void read_for(struct page *p, const str *groups)
{
	str i = INT_STR(p->blocks), n = groups[5]; /* loops in loops have another i */

	PUT(line_of_page(p), S("for (size_t i"), i, S("_ = 0; i"), i, S("_ < "), n, S("; i"), i, S("_++) {\n"));
	push(p, S("for"), false);
	PUT(line_of_page(p), groups[1], S(" = &"), groups[2], S("[i"), i, S("_];\n"));
}

static void read_if(struct page *p, const str *groups)
{
	PUT(line_of_page(p), S("if ("), groups[1], S(") {\n"));
	push(p, S("if"), false);
}

static void read_else(struct page *p, const str *groups)
{
	(void)groups;
	drop(p, false);
	if (!str_eq(p->open->name, S("if"))) {
		fault(p, "`else` without `if`");
	}
	p->open->name = S("else");
	p->open->line = p->at;
	flush(p);
	p->blocks--;
	PUT(line(p), S("} else {\n"));
	p->blocks++;
}

static void read_end(struct page *p, const str *groups)
{
	(void)groups;
	drop(p, false);
	p->open = p->open->outer;
	if (p->open == NULL) { /* a fragment ends with its last tag or word */
		p->markup.n = without_white_end(buf_str(&p->markup)).n;
	}
	flush(p);
	p->blocks--;
	PUT(line(p), S("}\n"), p->blocks == 0 ? S("\n") : S(""));
}

static void read_call(struct page *p, const str *groups)
{
	PUT(line_of_page(p), groups[1], S("(out, lang"), groups[2].n == 0 ? S("") : S(", "), groups[2], S(");\n"));
}

static void read_directive(struct page *p)
{
	static const struct {
		str start;
		bool outside; /* of a fragment */
		void (*read)(struct page *p, const str *groups);
		const char *pattern, *example;
	} directives[] = {
		{S("include"), true, read_include, "^include (\"[A-Za-z0-9_./-]+\")$", "include \"folder/file.h\""},
		{S("fragment"), true, read_fragment, "^fragment (frag_[a-z0-9_]+)\\(([A-Za-z0-9_ *,]*)\\)$",
	         "fragment frag_name(const struct x *x, ...)"},
		{S("frag_"), false, read_call, "^(" NAME ")\\((&?" PATH "(, ?&?" PATH ")*)?\\)$",
	         "frag_name(a, &b->c)"},
		{S("for"), false, read_for, "^for ([A-Za-z0-9_ ]+\\* ?" NAME ") in (" PATH "), ?(" PATH ")$",
	         "for const struct x *x in v->rows, v->row_count"},
		{S("if"), false, read_if, "^if (!?" PATH ")$", "if v->name, or: if !v->name"},
		{S("else"), false, read_else, "^else$", "else"},
		{S("end"), false, read_end, "^end$", "end"},
	};
	(void)take(p, S("<!--:").n);
	str groups[GROUPS_MAX], text = collapsed(p, trim(take_until(p, S("-->"))), false);

	for (size_t i = 0; i < COUNT_OF(directives); i++) {
		if (!str_starts(text, directives[i].start)) {
			continue;
		}
		if (!matches(text, directives[i].pattern, groups)) {
			fault(p, "this is written <!--: %s --> and in no other way", directives[i].example);
		}
		if (p->open != NULL || directives[i].outside) {
			directives[i].read(p, groups);
		} else {
			fault(p, "`%.*s` outside a fragment", STR_ARG(directives[i].start));
		}
		return;
	}
	fault(p, "unknown directive %.*s: there are include, fragment, for, if, else, end, frag_...", STR_ARG(text));
}

/* ---- The page ---- */

/* What is outside of fragments: white space; directives and comments follow. */
static void read_outside(struct page *p)
{
	(void)take(p, white(p->rest));
	p->at = p->line;
	if (p->rest.n > 0 && !sees(p, S("<!--"))) {
		fault(p, "text outside a fragment: move it between <!--: fragment ... --> and <!--: end -->");
		(void)take(p, str_find(p->rest, S("<!--")));
	}
}

static void read_next(struct page *p)
{
	str groups[GROUPS_MAX];

	p->at = p->line;
	if (sees(p, S("<!--:"))) {
		read_directive(p);
	} else if (sees(p, S("<!--"))) {
		if (count(take_until(p, S("-->")), HOLE, NULL) > 0) {
			fault(p, "a hole in a comment, which is not written: remove it");
		}
	} else if (p->open == NULL) {
		read_outside(p);
	} else if (sees(p, S("</"))) {
		read_close_tag(p);
	} else if (!sees(p, S("<"))) {
		add_run(p, take(p, str_find(p->rest, S("<"))), IN_TEXT);
	} else if (matches(p->rest, "^<!(doctype|DOCTYPE) html>", groups)) {
		buf_add(&p->markup, take(p, groups[0].n));
	} else if (matches(p->rest, "^<([A-Za-z][A-Za-z0-9:-]*)[ \t\r\n/>]", groups)) {
		(void)take(p, groups[1].n + 1);
		read_open_tag(p, groups[1]);
	} else {
		fault(p, "a < that begins no tag: write &lt;, and no hole in a tag's name");
		(void)take(p, 1);
	}
}

/* ---- Files ---- */

/* Reads the file p->name. */
static enum err read_file(struct page *p)
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

static enum err read_page(struct page *p)
{
	struct buf *const made[] = {&p->names, &p->header, &p->table, &p->code, &p->markup};

	for (size_t i = 0; i < COUNT_OF(made); i++) {
		buf_init(made[i], p->arena, MADE_MAX);
	}
	PUT(&p->header, S("/* Made from "), str_of(p->name), S(" by mkhtml: do not edit. */\n#pragma once\n\n"));
	PUT(&p->header, S("#include \"base/buf.h\"\n#include \"base/lang.h\"\n"));
	TRY(read_file(p));
	while (p->rest.n > 0) {
		read_next(p);
	}
	drop(p, true);
	if (p->header.bad || p->table.bad || p->code.bad) {
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

static enum err write_page(const struct page *p, const char *c_name, const char *h_name)
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

/* ---- Commands ---- */

static const char usage[] = "usage: mkhtml --po FILE.po --out-c X.c --out-h X.h FILE.html\n"
			    "       mkhtml --extract FILE.html ...\n";

static enum err compile(struct page *p, const char *po_name, const char *c_name, const char *h_name)
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
	po_file_t pot = po_file_create();
	enum err err = OK;

	(void)entry(pot, "", "Content-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: 8bit\n");
	for (size_t i = 0; i < name_count; i++) {
		struct page p = {.arena = a, .name = names[i], .po = pot, .extract = true};
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
	bool all = argc == 8 && strcmp(argv[1], "--po") == 0 && strcmp(argv[3], "--out-c") == 0;

	if (all && strcmp(argv[5], "--out-h") == 0) {
		return (int)compile(&(struct page){.arena = a, .name = argv[7]}, argv[2], argv[4], argv[6]);
	}
	if (argc > 2 && strcmp(argv[1], "--extract") == 0) {
		return (int)extract(a, argv + 2, (size_t)argc - 2);
	}
	(void)fputs(usage, stderr);
	return ERR_USAGE;
}
