/* Writing C: code, literals, markup. */
#include "mkhtml.h"

void put_all(struct buf *b, const str *texts, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		buf_add(b, texts[i]);
	}
}

str literal(const struct html_page *p, str s)
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

struct buf *code_line(struct html_page *p)
{
	buf_repeat(&p->body, S("\t"), p->blocks);
	return &p->body;
}

void flush(struct html_page *p)
{
	if (p->markup.n > 0) {
		PUT(code_line(p), S("buf_lit(out, \""), literal(p, buf_str(&p->markup)), S("\");\n"));
		p->markup.n = 0;
	}
}

static void put_place(struct html_page *p, struct buf *out, size_t at)
{
	PUT(out, S("#line "), INT_STR(at), S(" \""), literal(p, str_of(p->name)), S("\"\n"));
}

static void put_head(struct html_page *p, struct buf *out, str suffix, str before, str after)
{
	PUT(out, before, S("void "), p->fragment.name, suffix, S("(struct buf *out, enum lang lang"),
	    p->fragment.params);
	PUT(out, S(")"), after);
}

struct buf *page_line(struct html_page *p)
{
	flush(p);
	put_place(p, &p->body, p->at);
	return code_line(p);
}

void put_if(struct html_page *p, str condition)
{
	PUT(page_line(p), S("if ("), condition, S(") {\n"));
}

void end_block(struct html_page *p)
{
	flush(p);
	p->blocks--;
	PUT(code_line(p), S("}\n"));
}

/* A layout needs not all parameters in both halves. */
static void put_unused(struct html_page *p)
{
	str groups[GROUPS_MAX];

	for (str rest = p->fragment.params; rest.n > 0;) {
		if (matches(str_cut(rest, ',', &rest), "^.*[ *](" NAME ") *$", groups)) {
			PUT(&p->code, S("\t(void)"), groups[1], S(";\n"));
		}
	}
}

void end_function(struct html_page *p, str suffix)
{
	flush(p);
	put_head(p, &p->header, suffix, S("\n"), S(";\n"));
	put_place(p, &p->code, p->fragment.line);
	put_head(p, &p->code, suffix, S(""), S("\n{\n\t(void)lang;\n"));
	if (suffix.n > 0) {
		put_unused(p);
	}
	PUT(&p->code, buf_str(&p->body), S("}\n\n"));
	p->body.n = 0;
}

bool keeps_white(const struct html_page *p)
{
	for (const struct opened *o = p->open; o != NULL; o = o->outer) {
		if (is_listed(o->name, S("pre textarea"))) {
			return true;
		}
	}
	return false;
}

str collapsed(const struct html_page *p, str s, bool lines)
{
	struct buf b;

	buf_init(&b, p->arena, PAGE_MAX);
	while (s.n > 0) {
		size_t n = white(s);
		bool newline = lines && newlines(str_slice(s, 0, n)) > 0;
		buf_char(&b, n == 0 ? s.p[0] : newline ? '\n' : ' ');
		s = text_behind(s, n == 0 ? 1 : n);
	}
	return buf_str(&b);
}

void add_literal(struct html_page *p, str s, enum hole_place where, bool message)
{
	if (!message) {
		buf_add(&p->markup, where != IN_TEXT || keeps_white(p) ? s : collapsed(p, s, true));
		return;
	}
	for (size_t i = 0; i < s.n; i++) {
		buf_add(&p->markup, s.p[i] == '"' ? S("&quot;") : s.p[i] == '>' ? S("&gt;") : str_slice(s, i, 1));
	}
}

void put_pieces(struct html_page *p, str text, enum hole_place where, bool message)
{
	static const str places[] = {S("text"), S("attr"), S("url"), S("url_part")};

	for (bool first = true; text.n > 0; first = false) {
		struct piece piece = piece_next(&text);
		if (piece.kind == HOLE) {
			str place = places[where == IN_URL && !first ? IN_URL_PART : where];
			PUT(page_line(p), S("html_put_"), place, S("(out, "), piece.text, S(");\n"));
		} else {
			add_literal(p, piece.text, where, message);
		}
		p->at += newlines(piece.text);
	}
}
