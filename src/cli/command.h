/* The commands of `toride`, as data: from these rows come dispatch, what is allowed on the command line, and help. */
#ifndef CLI_COMMAND_H
#define CLI_COMMAND_H

#include "base/buf.h"
#include "base/fault.h"
#include "base/lang.h"
#include "core/catalogue.h"

enum { ARGUMENTS_MAX = 5, SEALS_MAX = 8 };

/* How results are written. */
enum output_format {
	FORMAT_UNSET,
	FORMAT_TEXT,
	FORMAT_JSON,
	FORMAT_CSV,
	FORMAT_HTML,
	FORMAT_PDF,
	FORMAT_DOCX,
	FORMAT_MD,
	FORMAT__MAX,
};

/* Options, as bits of what a command takes. */
enum option {
	OPTION_LANG = 1 << 0,
	OPTION_FORMAT = 1 << 1,
	OPTION_OUT = 1 << 2,
	OPTION_FRAMEWORK_FILE = 1 << 3,
	OPTION_BEFORE = 1 << 4,
	OPTION_HELP = 1 << 5,
	OPTION_SAVE = 1 << 6,
	OPTION_DATA = 1 << 7,
	OPTION_DATABASE = 1 << 8,
	OPTION_FIRM = 1 << 9,
	OPTION_CREATE = 1 << 10,
	OPTION_FROM = 1 << 11,
	OPTION_TO = 1 << 12,
	OPTION_NO_BACKUP = 1 << 13,
	OPTION_LISTEN = 1 << 14,
	OPTION_TO_FOLDER = 1 << 15, /* of a backup */
	OPTION_PASSPHRASE_FILE = 1 << 16,
	OPTION_KEY_FILE = 1 << 17,
	OPTION_REPLACE = 1 << 18,
	OPTION_COMPANY = 1 << 19,
	OPTION_ANSWERS = 1 << 20,
	OPTION_DATE = 1 << 21,
	OPTION_FURIGANA = 1 << 22,
	OPTION_SEAL = 1 << 23,
	OPTION_NEW_KEY = 1 << 24,
	OPTION_TLS = 1 << 25,
	OPTION_TLS_KEY = 1 << 26,
	OPTION_BEHIND_PROXY = 1 << 27,
	OPTION_BESIDE = 1 << 28,
	OPTION_YES_ERASE = 1 << 29,
	OPTION_VARIANT = 1 << 30,
};

struct entry_kind;

/* A command line, read and checked. */
struct command_line {
	struct arena *arena; /* of the process */
	const struct command *command;
	const char *argument[ARGUMENTS_MAX];
	int argument_count;
	enum lang lang;
	enum output_format format;
	const char *out;            /* NULL: standard output */
	const char *framework_file; /* NULL: none */
	const char *before;         /* NULL: none */
	const char *data;           /* NULL: where records usually lie (records.h) */
	const char *database;       /* NULL: SQLite in that folder */
	const char *firm;           /* NULL: the only one */
	const char *from, *to;      /* of a copy: a folder or a database; of a backup: a folder */
	const char *listen;         /* NULL: 127.0.0.1:8080 */
	const char *passphrase_file, *key_file;
	const char *company;         /* NULL: not named */
	const char *answers;         /* NULL: none */
	const char *date;            /* NULL: today */
	const char *variant;         /* of a document: "strict", "practical"; NULL: by the size of the firm */
	const char *seal[SEALS_MAX]; /* files; --seal may be given again */
	size_t seal_count;
	const char *tls;          /* "own" or a file; NULL: none */
	const char *tls_key;      /* NULL: in the same file */
	const char *behind_proxy; /* an origin; NULL: none */
	const char *yes_erase;    /* the name of the firm; NULL: the terminal is asked */
	bool save, create, no_backup, replace, furigana, new_key, beside, help;
	unsigned given; /* bits of the options that were there */
};

struct command {
	const char *words;     /* "framework show" */
	const char *arguments; /* "ID ANSWERS.csv"; one word each, in brackets what may be left out */
	enum err (*run)(const struct command_line *r, struct faults *fs);
	unsigned options; /* beside OPTION_LANG and OPTION_HELP, which all take */
	unsigned formats; /* bits of 1 << enum output_format; the lowest one is the default */
	bool hidden;      /* not for people: help does not list it */
	const struct entry_kind
		*entry; /* of the commands of such a noun (cmd_record.c): which; NULL: another command */
	const char
		*help; /* phrase: what it does, in one line; in both, {1} to {3} are of the noun (say in command.c) */
	const char *more; /* phrase: what else there is to know; may be NULL */
};

extern const struct command commands[];
extern const size_t command_count;

/* Reads a command line.  On ERR_USAGE *ret still has the language, for the fault's sentence. */
MUST enum err command_read(struct arena *a, int argc, char **argv, struct command_line *ret, struct faults *fs);

str format_word(enum output_format f);

/* Help for one command: usage, what it does, its options. */
void help_write(struct buf *out, const struct command *c, enum lang lang);

/* All commands, a line each. */
void help_write_all(struct buf *out, enum lang lang);

enum err cmd_assess(const struct command_line *r, struct faults *fs);
enum err cmd_framework_list(const struct command_line *r, struct faults *fs);
enum err cmd_framework_show(const struct command_line *r, struct faults *fs);
enum err cmd_framework_check(const struct command_line *r, struct faults *fs);
enum err cmd_document_list(const struct command_line *r, struct faults *fs);
enum err cmd_document_make(const struct command_line *r, struct faults *fs);
enum err cmd_search(const struct command_line *r, struct faults *fs);
enum err cmd_source_list(const struct command_line *r, struct faults *fs);
enum err cmd_version(const struct command_line *r, struct faults *fs);
enum err cmd_help(const struct command_line *r, struct faults *fs);
enum err cmd_export(const struct command_line *r, struct faults *fs);
enum err cmd_import(const struct command_line *r, struct faults *fs);
enum err cmd_erase(const struct command_line *r, struct faults *fs);
enum err cmd_round_export(const struct command_line *r, struct faults *fs);
enum err cmd_round_list(const struct command_line *r, struct faults *fs);
enum err cmd_round_show(const struct command_line *r, struct faults *fs);
enum err cmd_round_diff(const struct command_line *r, struct faults *fs);
enum err cmd_firm_list(const struct command_line *r, struct faults *fs);
enum err cmd_firm_show(const struct command_line *r, struct faults *fs);
enum err cmd_declaration_show(const struct command_line *r, struct faults *fs);
enum err cmd_declaration_set(const struct command_line *r, struct faults *fs);
enum err cmd_firm_set(const struct command_line *r, struct faults *fs);
enum err cmd_record_list(const struct command_line *r, struct faults *fs);
enum err cmd_record_add(const struct command_line *r, struct faults *fs);
enum err cmd_record_set(const struct command_line *r, struct faults *fs);
enum err cmd_record_remove(const struct command_line *r, struct faults *fs);
enum err cmd_task_list(const struct command_line *r, struct faults *fs);
enum err cmd_task_add(const struct command_line *r, struct faults *fs);
enum err cmd_task_done(const struct command_line *r, struct faults *fs);
enum err cmd_task_drop(const struct command_line *r, struct faults *fs);
enum err cmd_event_list(const struct command_line *r, struct faults *fs);
enum err cmd_user_list(const struct command_line *r, struct faults *fs);
enum err cmd_user_invite(const struct command_line *r, struct faults *fs);
enum err cmd_user_role(const struct command_line *r, struct faults *fs);
enum err cmd_user_close(const struct command_line *r, struct faults *fs);
enum err cmd_user_open(const struct command_line *r, struct faults *fs);
enum err cmd_user_reset(const struct command_line *r, struct faults *fs);
enum err cmd_setting_list(const struct command_line *r, struct faults *fs);
enum err cmd_setting_set(const struct command_line *r, struct faults *fs);
enum err cmd_check(const struct command_line *r, struct faults *fs);
enum err cmd_verify(const struct command_line *r, struct faults *fs);
enum err cmd_seal(const struct command_line *r, struct faults *fs);
enum err cmd_rebuild(const struct command_line *r, struct faults *fs);
enum err cmd_migrate(const struct command_line *r, struct faults *fs);
enum err cmd_copy(const struct command_line *r, struct faults *fs);
enum err cmd_backup(const struct command_line *r, struct faults *fs);
enum err cmd_backup_key(const struct command_line *r, struct faults *fs);
enum err cmd_backup_set(const struct command_line *r, struct faults *fs);
enum err cmd_backup_list(const struct command_line *r, struct faults *fs);
enum err cmd_backup_check(const struct command_line *r, struct faults *fs);
enum err cmd_backup_drill(const struct command_line *r, struct faults *fs);
enum err cmd_restore(const struct command_line *r, struct faults *fs);
enum err cmd_serve(const struct command_line *r, struct faults *fs);
enum err cmd_link(const struct command_line *r, struct faults *fs);
enum err cmd_tls_show(const struct command_line *r, struct faults *fs);
enum err cmd_tls_renew(const struct command_line *r, struct faults *fs);
enum err cmd_part(const struct command_line *r, struct faults *fs);
enum err cmd_help_routes(const struct command_line *r, struct faults *fs);

#endif
