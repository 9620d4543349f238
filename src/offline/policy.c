/* The firm's basic policy: what it still has to say for it, how the paper will look, why each clause is there, and the
 * file for its own site.  The paper is that of core/document.h, as the command line makes it of the same firm. */
#include "core/draft.h"
#include "core/edition.h"
#include "core/message.h"
#include "offline/inside.h"
#include "offline/offline_html.h"
#include "render/answer.h"
#include "render/document.h"

enum { USES_ASKED = 5, ISO_BYTES = 16, CHOICES = 3 };

#define POLICY S("policy")

/* ---- what is known ---- */

/* The answers of the newest round; while it is being answered, of the one before where nothing is said yet. */
static struct assessment answers_of(const struct call *d)
{
	const struct framework *f = catalogue_framework(d->book->catalogue, EDITION_SELFCHECK);
	const struct book_round *newest = book_newest(d->book, f);
	struct assessment all = assess_new(d->arena, d->book->catalogue, f);

	for (size_t i = 0; newest != NULL && i < d->book->n; i++) {
		const struct book_round *r = &d->book->rounds[i];
		bool counts = r->answers.framework == f && r->number + 1 >= newest->number;
		for (uint32_t k = 0; counts && k < f->items.count; k++) {
			if (r->answers.given[k].answer != ANSWER_NONE) {
				all.given[k] = r->answers.given[k];
			}
		}
	}
	return all;
}

static struct company company_of(const struct book *b)
{
	return (struct company){
		.name = b->name,
		.representative = b->said.representative,
		.address = b->said.address,
		.contact = b->said.contact,
		.industry = b->industry,
		.people = b->people > 0 ? (uint32_t)b->people : 0,
		.uses = b->said.uses,
		.uses_known = b->said.uses_known,
	};
}

static struct draft draft_of(const struct call *d, const struct book *b, const struct assessment *answers,
                             enum lang lang)
{
	struct company *company = NEW(d->arena, struct company);
	struct wish wish = {
		.pattern = catalogue_pattern(b->catalogue, POLICY),
		.company = company,
		.answers = answers,
		.choice = b->said.choice,
		.day = b->said.decided.month == 0 ? d->today : b->said.decided,
		.lang = lang,
	};

	*company = company_of(b);
	return document_make(d->arena, b->catalogue, &wish);
}

/* The book with what was typed and can be kept; all that is wrong is told. */
static struct book with_typed(const struct call *d, struct faults *fs, bool *ret_good)
{
	struct book b = *d->book;

	*ret_good = true;
	for (size_t i = 0; i < d->typed_count; i++) {
		*ret_good = book_say(&b, d->typed[i].name, d->typed[i].value, fs) == OK && *ret_good;
	}
	if (d->typed_count > 0) {
		str people = call_typed(d, "people");
		*ret_good = book_firm(&b, b.name, call_typed(d, "industry"), people, fs) == OK && *ret_good;
	}
	return b;
}

bool call_take_policy(struct call *d, str *ret_where)
{
	bool good;
	struct book b = with_typed(d, &d->faults, &good);

	*ret_where = S("/policy");
	if (good) {
		*d->book = b;
	}
	return good;
}

/* ---- the fields ---- */

/* What a field fills, by which one sees whether it is missing. */
struct asked {
	const char *name, *label, *hint;
	enum hole hole;
	uint32_t use; /* a bit of enum use, where it is about one */
};

static const struct asked texts[] = {
	{"representative", "label-firm-representative", "hint-firm-representative", HOLE_REPRESENTATIVE, 0},
	{"address", "label-firm-address", "hint-firm-address", HOLE_ADDRESS, 0},
	{"contact", "label-firm-contact", "hint-firm-contact", HOLE_CONTACT, 0},
};

static const struct asked uses[USES_ASKED] = {
	{"use-personal-data", "label-use-personal-data", "hint-use-personal-data", HOLE_USES, 1u << USE_PERSONAL_DATA},
	{"use-cloud", "label-use-cloud", "hint-use-cloud", HOLE_USES, 1u << USE_CLOUD},
	{"use-website", "label-use-website", "hint-use-website", HOLE_USES, 1u << USE_WEBSITE},
	{"use-webshop", "label-use-webshop", "hint-use-webshop", HOLE_USES, 1u << USE_WEBSHOP},
	{"use-machine-control", "label-use-machine-control", "hint-use-machine-control", HOLE_USES,
         1u << USE_MACHINE_CONTROL},
};

static const struct asked industry_asked = {"industry", NULL, NULL, HOLE_INDUSTRY, 0};
static const struct asked people_asked = {"people", NULL, NULL, HOLE_PEOPLE, 0};

static bool is_missing(const struct draft *draft, const struct asked *a)
{
	return a->use != 0 ? (draft->missing_uses & a->use) != 0 : (draft->missing & 1u << a->hole) != 0;
}

/* The form while it is put together. */
struct maker {
	const struct call *call;
	const struct draft *saved, *typed; /* the paper of what is kept, and with what was typed */
	struct policy_view *page;
	struct field_view *all; /* the fields, for the list of those that were refused */
	struct wanted_view *missing;
};

static void add_field(struct field_group_view *group, struct field_view f, bool radios)
{
	*(struct field_view *)(radios ? &group->radios[group->radio_count++] : &group->fields[group->field_count++]) =
		f;
}

/* What is kept already, and needs no mending, is folded away. */
static void place(struct maker *m, const struct asked *a, struct field_view f, bool open, bool radios)
{
	struct policy_view *page = m->page;

	m->all[page->unsaved.field_count++] = f;
	page->unsaved.has_fault |= f.has_fault;
	add_field(open || f.has_fault ? &page->asked : &page->known, f, radios);
	if (a != NULL && is_missing(m->typed, a)) {
		m->missing[page->missing_count++] = (struct wanted_view){f.label, f.name};
	}
}

static struct field_view field_of(const struct call *d, const char *name, const char *label, const char *hint,
                                  str saved)
{
	const struct catalogue *c = d->book->catalogue;
	struct field_view f = call_field(d, name, saved);

	f.label = phrase(c, d->lang, label);
	f.hint = phrase(c, d->lang, hint);
	f.has_hint = true;
	return f;
}

static void give_choices(const struct call *d, struct field_view *f, const str *words, const char *const *labels)
{
	struct option_view *options = NEW_N(d->arena, struct option_view, CHOICES);

	for (size_t i = 0; i < CHOICES; i++) {
		options[i] = (struct option_view){words[i], phrase(d->book->catalogue, d->lang, labels[i]),
		                                  str_eq(f->value, words[i])};
	}
	f->required = true;
	f->options = options;
	f->option_count = CHOICES;
}

static void add_texts(struct maker *m)
{
	const struct book_said *said = &m->call->book->said;
	const str kept[COUNT_OF(texts)] = {said->representative, said->address, said->contact};

	for (size_t i = 0; i < COUNT_OF(texts); i++) {
		struct field_view f = field_of(m->call, texts[i].name, texts[i].label, texts[i].hint, kept[i]);
		f.is_line = true;
		place(m, &texts[i], f, is_missing(m->saved, &texts[i]), false);
	}
}

static void add_day(struct maker *m)
{
	const struct call *d = m->call;
	struct day decided = d->book->said.decided;
	bool kept = decided.month != 0;
	struct buf iso;

	buf_init(&iso, d->arena, ISO_BYTES);
	day_write_iso(&iso, kept ? decided : d->today);
	struct field_view f = field_of(d, "decided", "label-policy-decided", "hint-policy-decided", buf_str(&iso));

	f.is_day = f.required = true;
	place(m, NULL, f, !kept, false);
}

static void add_firm(struct maker *m)
{
	place(m, &people_asked, call_people_field(m->call), is_missing(m->saved, &people_asked), false);
	place(m, &industry_asked, call_industry_field(m->call), is_missing(m->saved, &industry_asked), false);
}

static void add_uses(struct maker *m)
{
	static const str words[CHOICES] = {S("yes"), S("no"), S("unknown")};
	static const char *const labels[CHOICES] = {"choice-yes", "choice-no", "choice-unknown"};

	for (size_t i = 0; i < USES_ASKED; i++) {
		enum use u = use_named(str_slice(str_of(uses[i].name), sizeof "use-" - 1, SIZE_MAX));
		struct field_view f = field_of(m->call, uses[i].name, uses[i].label, uses[i].hint,
		                               book_use_word(&m->call->book->said, u));
		give_choices(m->call, &f, words, labels);
		place(m, &uses[i], f, is_missing(m->saved, &uses[i]), true);
	}
}

static void add_choice(struct maker *m)
{
	static const char *const labels[CHOICES] = {"choice-by-size", "choice-strict", "choice-practical"};
	const str words[CHOICES] = {book_choice_word(CHOICE_BY_SIZE), book_choice_word(CHOICE_STRICT),
	                            book_choice_word(CHOICE_PRACTICAL)};
	struct field_view f = field_of(m->call, "choice", "label-document-choice", "hint-document-choice",
	                               book_choice_word(m->call->book->said.choice));

	give_choices(m->call, &f, words, labels);
	place(m, NULL, f, false, true);
}

static struct field_group_view group_new(struct arena *a)
{
	return (struct field_group_view){.fields = NEW_N(a, struct field_view, CALL_FIELDS_MAX),
	                                 .radios = NEW_N(a, struct field_view, CALL_FIELDS_MAX)};
}

static void fill_form(const struct call *d, const struct draft *saved, const struct draft *typed,
                      struct policy_view *page)
{
	struct maker m = {
		.call = d,
		.saved = saved,
		.typed = typed,
		.page = page,
		.all = NEW_N(d->arena, struct field_view, CALL_FIELDS_MAX),
		.missing = NEW_N(d->arena, struct wanted_view, CALL_FIELDS_MAX),
	};

	page->asked = group_new(d->arena);
	page->known = group_new(d->arena);
	page->unsaved.fields = m.all;
	page->missing = m.missing;
	add_texts(&m);
	add_day(&m);
	add_firm(&m);
	add_uses(&m);
	add_choice(&m);
	page->has_asked = page->asked.field_count + page->asked.radio_count > 0;
	page->has_missing = page->missing_count > 0;
}

/* ---- the clauses ---- */

static struct reason_view reason_of(const struct call *d, const struct draft_clause *clause)
{
	const struct catalogue *c = d->book->catalogue;
	struct denial_view *denied = NEW_N(d->arena, struct denial_view, clause->denied_count);

	for (size_t i = 0; i < clause->denied_count; i++) {
		denied[i] = (struct denial_view){catalogue_ref(c, clause->denied[i]->id),
		                                 catalogue_text(c, clause->denied[i]->title, d->lang)};
	}
	return (struct reason_view){
		.title = draft_clause_name(d->arena, clause),
		.why = catalogue_text(c, clause->clause->why, d->lang),
		.denied = denied,
		.denied_count = clause->denied_count,
		.has_denied = clause->denied_count > 0,
	};
}

static void fill_reasons(const struct call *d, const struct draft *draft, struct policy_view *page)
{
	struct reason_view *list = NEW_N(d->arena, struct reason_view, d->book->catalogue->clause_count);

	page->reasons = list;
	for (size_t i = 0; i < draft->section_count; i++) {
		for (size_t k = 0; k < draft->sections[i].clause_count; k++) {
			list[page->reason_count++] = reason_of(d, &draft->sections[i].clauses[k]);
		}
	}
}

bool call_write_policy(struct call *d)
{
	struct faults ignored = {.n = 0}; /* of what is typed and not sent */
	struct assessment answers = answers_of(d);
	bool good;
	struct book b = with_typed(d, &ignored, &good);
	struct draft saved = draft_of(d, d->book, &answers, d->lang), typed = draft_of(d, &b, &answers, d->lang);
	const struct pattern *p = typed.pattern;
	struct policy_view page = {
		.frame = call_frame(d),
		.title = typed.plain_title,
		.about = catalogue_text(d->book->catalogue, p->about, d->lang),
		.answered = answer_count(&answers),
		.items = answers.framework->items.count,
		.denied = typed.denied,
		.unreviewed = phrase(d->book->catalogue, d->lang, "document-unreviewed"),
		.is_unreviewed = typed.unreviewed,
		.paper = document_paper_view(d->arena, &typed, S("p-")),
	};

	page.is_answered = page.answered == page.items;
	fill_form(d, &saved, &typed, &page);
	fill_reasons(d, &typed, &page);
	frag_offline_policy(&d->out, d->lang, &page);
	return true;
}

/* ---- the file ---- */

/* For who reads it, without what the firm alone should know: where its answers deny it. */
bool call_file_policy(struct call *d)
{
	bool english = str_eq(d->part[1], S("security-policy-en.html"));
	struct assessment answers = answers_of(d);

	if (d->book->name.n == 0 || (!english && !str_eq(d->part[1], S("security-policy-ja.html")))) {
		return false;
	}
	struct draft draft = draft_of(d, d->book, &answers, english ? LANG_EN : LANG_JA);
	draft_unmark(&draft, d->arena);
	document_write_html(&d->out, d->arena, &draft);
	return true;
}
