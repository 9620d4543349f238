/* Reading a page: text, tags, directives. */
#include "mkhtml.h"

static bool sees(const struct html_page *p, str start)
{
	return str_starts(p->rest, start);
}

/* The next `n` bytes, read. */
static str take(struct html_page *p, size_t n)
{
	str taken = str_slice(p->rest, 0, n);

	p->line += newlines(taken);
	p->rest = text_behind(p->rest, n);
	return taken;
}

/* What is before `end`, which is read too. */
static str take_until(struct html_page *p, str end)
{
	size_t n = str_find(p->rest, end);

	if (n == SIZE_MAX) {
		fault(p, "what begins here is not closed: its %.*s is missing", STR_ARG(end));
	}
	str taken = take(p, n);

	(void)take(p, end.n);
	return taken;
}

static void push(struct html_page *p, str name, bool tag)
{
	struct opened *o = NEW(p->arena, struct opened);

	*o = (struct opened){.name = name, .tag = tag, .line = p->at, .outer = p->open};
	p->open = o;
	p->blocks += !tag;
}

/* Complains about what is still open, directives only if `all`, and forgets it. */
static void drop(struct html_page *p, bool all)
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
static void add_run(struct html_page *p, str run, enum hole_place where)
{
	str before = str_slice(run, 0, white(run)), rest = text_behind(run, before.n),
	    message = without_white_end(rest);

	add_literal(p, before, where, false);
	p->at += newlines(before);
	if (count_pieces(rest, CONDITION, NULL) > 0) {
		fault(p,
		      "a condition {?a} stands only at the beginning of an attribute value in double quotes: use if");
	} else if (count_pieces(rest, BAD, NULL) > 0) {
		fault(p, "a hole is a path, {a} or {a.b} or {a->b}, and nothing more; a brace is written {{");
	} else if (is_message(message)) {
		put_message(p, where == IN_TEXT && keeps_white(p) ? message : collapsed(p, message, false), where);
		add_literal(p, text_behind(rest, message.n), where, false);
	} else {
		put_pieces(p, rest, where, false);
	}
}

/* ---- tags ---- */

/* The address of a static file with the hash in its name; any other as it is. */
static str static_address(struct html_page *p, str address)
{
	str trimmed = trim(address), file = text_behind(trimmed, S("/static/").n), path; /* as browsers trim it */
	size_t n = str_find(file, S("#"));                                               /* "icons.svg#plus" */

	if (!str_starts(trimmed, S("/static/")) || p->extract) {
		return address;
	}
	if (str_find(file, S("{")) != SIZE_MAX) {
		fault(p, "a hole behind /static/: write the name of each file, and choose with if");
		return address;
	}
	for (str rest = p->static_files; rest.n > 0;) {
		if (str_eq(str_cut(str_cut(rest, '\n', &rest), '\t', &path), str_slice(file, 0, n))) {
			struct buf b;
			buf_init(&b, p->arena, PAGE_MAX);
			PUT(&b, path, text_behind(file, n));
			return buf_str(&b);
		}
	}
	fault(p, "%.*s: %s", STR_ARG(address),
	      p->has_static_files ? "there is no such static file: put it into the folder static/, or mend the name"
	                          : "these pages have no static files: mkhtml needs --static");
	return address;
}

/* The value of an attribute, which stands in double quotes, single ones, or none.  Only double ones can have holes. */
static void read_value(struct html_page *p, str tag, str name, str quote, str inside)
{
	static const char address[] = "^((https?|mailto|tel):|[^:/?#]*([/?#]|$))";
	bool is_address = is_listed(name, S("href src action formaction poster cite data xlink:href"));
	bool doubled = str_eq(quote, S("\""));
	str groups[GROUPS_MAX];

	if (is_address && (is_message(inside) || !matches(inside, address, groups))) {
		fault(p, "an address is ASCII; it is relative or begins with http: https: mailto: tel:");
	} else if (is_listed(tag, S("script style")) && has_hole(inside)) {
		fault(p, "a hole in <%.*s>: nothing can be escaped there", STR_ARG(tag));
	} else if (!doubled && (is_message(inside) || str_find(inside, S("{")) != SIZE_MAX)) {
		fault(p, "a hole or message in an attribute without double quotes: write them");
	} else {
		str value = is_address ? static_address(p, inside) : inside;
		PUT(&p->markup, S("="), quote);
		if (doubled) {
			add_run(p, value, is_address ? IN_URL : IN_ATTR);
		} else {
			buf_add(&p->markup, value);
		}
		buf_add(&p->markup, quote);
	}
}

/* A name and, if there is one, a value; both only on the condition that the value begins with. */
static void put_attribute(struct html_page *p, str tag, str name, str value)
{
	str quote = str_starts(value, S("\"")) || str_starts(value, S("'")) ? str_slice(value, 0, 1) : S("");
	str inside = str_slice(value, quote.n, value.n - 2 * quote.n), groups[GROUPS_MAX];
	bool conditional = str_eq(quote, S("\"")) && matches(inside, "^\\{\\?(!?" PATH ")\\}", groups);

	if (conditional) {
		put_if(p, groups[1]);
		p->blocks++;
		inside = text_behind(inside, groups[0].n);
	}
	PUT(&p->markup, S(" "), name);
	if (inside.n > 0 || (value.n > 0 && !conditional)) {
		read_value(p, tag, name, quote, inside);
	}
	if (conditional) {
		end_block(p);
	}
}

/* One attribute; false at the end of the tag. */
static bool read_attribute(struct html_page *p, str tag)
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
	(void)take(p, groups[0].n - groups[3].n);
	p->at = p->line;
	put_attribute(p, tag, groups[1], groups[3]);
	(void)take(p, groups[3].n);
	return true;
}

/* What is inside <script> or <style>, up to the closing tag. */
static void read_raw(struct html_page *p, str tag)
{
	str inside = take(p, str_find(p->rest, S("</")));

	if (has_hole(inside)) {
		fault(p, "a hole in <%.*s>: nothing can be escaped there", STR_ARG(tag));
	} else if (str_eq_nocase(tag, S("script")) && trim(inside).n > 0) {
		fault(p, "a script inside the page: put it into a file and name that in src=");
	}
	buf_add(&p->markup, inside);
}

static void read_open_tag(struct html_page *p, str name)
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

static void read_close_tag(struct html_page *p)
{
	str name = trim(text_behind(take_until(p, S(">")), S("</").n));
	const struct opened *o = p->open;

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

/* ---- directives ---- */

/* Each gets the groups of its pattern in the table below. */

static void read_include(struct html_page *p, const str *groups)
{
	if (p->names.n > 0) {
		fault(p, "an include stands at the top of the file, before all fragments");
	}
	PUT(&p->header, S("#include "), groups[1], S("\n"));
}

static void read_fragment(struct html_page *p, const str *groups)
{
	str name = groups[1];
	struct buf params;

	drop(p, true);
	if (is_listed(name, buf_str(&p->names))) {
		fault(p, "%.*s is defined twice: rename one", STR_ARG(name));
	}
	PUT(&p->names, name, S(" "));
	buf_init(&params, p->arena, PAGE_MAX + 2);
	PUT(&params, groups[2].n == 0 ? S("") : S(", "), groups[2]);
	p->fragment.name = name;
	p->fragment.params = buf_str(&params);
	p->fragment.line = p->at;
	p->fragment.has_content = false;
	p->body.n = 0;
	push(p, S("fragment"), false);
	(void)take(p, white(p->rest)); /* a fragment begins with its first tag or word */
}

static void read_for(struct html_page *p, const str *groups)
{
	str i = INT_STR(p->blocks), n = groups[5]; /* loops in loops have another i */

	PUT(page_line(p), S("for (size_t i"), i, S("_ = 0; i"), i, S("_ < "), n, S("; i"), i, S("_++) {\n"));
	push(p, S("for"), false);
	PUT(page_line(p), groups[1], S(" = &"), groups[2], S("[i"), i, S("_];\n"));
}

static void read_if(struct html_page *p, const str *groups)
{
	put_if(p, groups[1]);
	push(p, S("if"), false);
}

static void read_else(struct html_page *p, const str *groups)
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
	PUT(code_line(p), S("} else {\n"));
	p->blocks++;
}

static void read_end(struct html_page *p, const str *groups)
{
	(void)groups;
	drop(p, false);
	str after = p->open->after;

	p->open = p->open->outer;
	if (p->open == NULL) { /* a fragment ends with its last tag or word */
		p->markup.n = without_white_end(buf_str(&p->markup)).n;
		end_function(p, p->fragment.has_content ? S("_end") : S(""));
		p->blocks--;
		return;
	}
	end_block(p);
	if (after.n > 0) {
		PUT(code_line(p), after);
	}
}

static void put_call(struct buf *out, const str *groups, str suffix)
{
	PUT(out, groups[1], suffix, S("(out, lang"), groups[2].n == 0 ? S("") : S(", "), groups[2], S(");\n"));
}

static void read_call(struct html_page *p, const str *groups)
{
	put_call(page_line(p), groups, S(""));
}

static void read_content(struct html_page *p, const str *groups)
{
	const struct opened *o = p->open;

	(void)groups;
	while (o->tag) {
		o = o->outer;
	}
	if (o->outer != NULL || p->fragment.has_content) {
		fault(p, "`content` stands once in a fragment, and in no if, for or within");
		return;
	}
	p->fragment.has_content = true;
	end_function(p, S("_begin"));
}

static void read_within(struct html_page *p, const str *groups)
{
	struct buf after;

	buf_init(&after, p->arena, MADE_MAX);
	put_call(&after, groups, S("_end"));
	put_call(page_line(p), groups, S("_begin"));
	PUT(code_line(p), S("{\n"));
	push(p, S("within"), false);
	p->open->after = buf_str(&after);
}

/* Two groups that matter: the name and the arguments. */
#define CALL "(frag_[A-Za-z0-9_]+)\\((&?" PATH "(, ?&?" PATH ")*)?\\)"

static void read_directive(struct html_page *p)
{
	static const struct {
		str start;
		bool outside; /* of a fragment */
		void (*read)(struct html_page *p, const str *groups);
		const char *pattern, *example;
	} directives[] = {
		{S("include"), true, read_include, "^include (\"[A-Za-z0-9_./-]+\")$", "include \"folder/file.h\""},
		{S("fragment"), true, read_fragment, "^fragment (frag_[a-z0-9_]+)\\(([A-Za-z0-9_ *,]*)\\)$",
	         "fragment frag_name(const struct x *x, ...)"},
		{S("frag_"), false, read_call, "^" CALL "$", "frag_name(a, &b->c)"},
		{S("content"), false, read_content, "^content$", "content"},
		{S("within"), false, read_within, "^within " CALL "$", "within frag_name(a, &b->c)"},
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
	fault(p, "unknown directive %.*s: there are include, fragment, content, within, for, if, else, end, frag_...",
	      STR_ARG(text));
}

/* ---- the page ---- */

/* What is outside of fragments: white space; directives and comments follow. */
static void read_outside(struct html_page *p)
{
	(void)take(p, white(p->rest));
	p->at = p->line;
	if (p->rest.n > 0 && !sees(p, S("<!--"))) {
		fault(p, "text outside a fragment: move it between <!--: fragment ... --> and <!--: end -->");
		(void)take(p, str_find(p->rest, S("<!--")));
	}
}

static void read_next(struct html_page *p)
{
	str groups[GROUPS_MAX];

	p->at = p->line;
	if (sees(p, S("<!--:"))) {
		read_directive(p);
	} else if (sees(p, S("<!--"))) {
		if (has_hole(take_until(p, S("-->")))) {
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

void page_read(struct html_page *p)
{
	while (p->rest.n > 0) {
		read_next(p);
	}
	drop(p, true);
}
