#include "render/event.h"

#include "core/day.h"
#include "core/id.h"
#include "core/message.h"

enum { WORDS_BYTES_MAX = 16 * 1024 };

const char *const event_nouns[] = {"firm",      "round",     "answer", "task",        "certification",
                                   "insurance", "checklist", "person", "declaration", "document_version",
                                   "receipt",   NULL};
const char *const event_noun_labels[] = {
	"event-noun-firm",          "event-noun-round",
	"event-noun-answer",        "event-noun-task",
	"event-noun-certification", "event-noun-insurance",
	"event-noun-checklist",     "event-noun-person",
	"event-noun-declaration",   "event-noun-document-version",
	"event-noun-receipt",       NULL,
};

/* ---- deeds ---- */

static const struct {
	const char *what, *phrase;
} deeds[] = {
	{"firm.add", "event-firm-add"},
	{"firm.set", "event-firm-set"},
	{"firm.import", "event-firm-import"},
	{"firm.export", "event-firm-export"},
	{"firm.erase", "event-firm-erase"},
	{"round.add", "event-round-add"},
	{"round.set", "event-round-set"},
	{"round.save", "event-round-save"},
	{"answer.set", "event-answer-set"},
	{"task.add", "event-task-add"},
	{"task.set", "event-task-set"},
	{"task.remove", "event-task-remove"},
	{"document.add", "event-document-add"},
	{"document.set", "event-document-set"},
	{"document_clause.add", "event-document-clause-add"},
	{"document_clause.set", "event-document-clause-set"},
	{"document_clause.remove", "event-document-clause-remove"},
	{"document_version.add", "event-document-version-add"},
	{"document_version.set", "event-document-version-set"},
	{"receipt.add", "event-receipt-add"},
	{"receipt.set", "event-receipt-set"},
	{"receipt.remove", "event-receipt-remove"},
	{"proposal.add", "event-proposal-set"},
	{"proposal.set", "event-proposal-set"},
	{"certification.add", "event-certification-add"},
	{"certification.set", "event-certification-set"},
	{"certification.remove", "event-certification-remove"},
	{"declaration.add", "event-declaration-add"},
	{"declaration.set", "event-declaration-set"},
	{"insurance.add", "event-insurance-add"},
	{"insurance.set", "event-insurance-set"},
	{"insurance.remove", "event-insurance-remove"},
	{"checklist.keep", "event-checklist-keep"},
	{"person.add", "event-person-add"},
	{"person.set", "event-person-set"},
	{"person.link", "event-person-link"},
	{"person.password", "event-person-password"},
	{"person.reset", "event-person-reset"},
	{"person.look", "event-person-look"},
	{"backup_plan.add", "event-backup-plan-set"},
	{"backup_plan.set", "event-backup-plan-set"},
	{"backup.add", "event-backup-add"},
	{"backup_key.add", "event-backup-key-add"},
	{"setting.set", "event-setting-set"},
	{"event.forget", "event-event-forget"},
	{"seal.add", "event-seal-add"},
	{"person.password-removed", "event-person-password-removed"},
	{"person.codes-begun", "event-person-codes-begun"},
	{"person.codes", "event-person-codes"},
	{"person.codes-removed", "event-person-codes-removed"},
	{"person.recovery", "event-person-recovery"},
	{"person.recovery-used", "event-person-recovery-used"},
	{"person.passkey", "event-person-passkey"},
	{"person.passkey-removed", "event-person-passkey-removed"},
	{"person.passkey-back", "event-person-passkey-back"},
	{"person.enter", "event-person-enter"},
	{"person.check", "event-person-check"},
	{"person.lock", "event-person-lock"},
	{"person.unlock", "event-person-unlock"},
};

str event_deed(const struct event_reader *r, str what)
{
	for (size_t i = 0; i < COUNT_OF(deeds); i++) {
		if (str_eq(what, str_of(deeds[i].what))) {
			return phrase(r->c, r->lang, deeds[i].phrase);
		}
	}
	return what;
}

str event_who(const struct event_reader *r, int64_t who)
{
	for (size_t i = 0; i < r->person_count; i++) {
		if (r->person[i].id == who) {
			return r->person[i].name;
		}
	}
	return who == EVENT_WHO_LOCAL  ? phrase(r->c, r->lang, "event-who-local")
	       : who == EVENT_WHO_LINK ? phrase(r->c, r->lang, "event-who-link")
	                               : id_text(r->arena, who);
}

str event_whence(const struct event_reader *r, str via)
{
	str name, kind = str_cut(via, ' ', &name);
	struct buf out;

	if (via.p == NULL) {
		return phrase(r->c, r->lang, "event-via-none");
	}
	buf_init(&out, r->arena, WORDS_BYTES_MAX);
	str page = str_eq(kind, S("web")) && r->page != NULL ? r->page(r->arena, r->lang, name) : (str){NULL, 0};

	if (page.p != NULL) {
		PHRASE(&out, r->c, r->lang, "event-via-page", page);
	} else if (str_eq(kind, S("web"))) {
		PHRASE(&out, r->c, r->lang, "event-via-web", name);
	} else if (str_eq(kind, S("op"))) {
		PHRASE(&out, r->c, r->lang, "event-via-op", name);
	} else {
		buf_add(&out, via);
	}
	return buf_str(&out);
}

str event_when(const struct event_reader *r, int64_t at)
{
	struct buf out;

	buf_init(&out, r->arena, 64);
	day_write(&out, day_of(at, r->zone), r->lang);
	buf_char(&out, ' ');
	time_write(&out, at, r->zone);
	return buf_str(&out);
}
