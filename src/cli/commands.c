/* The commands there are, as rows.  How a command line is read by them stands in command.c. */
#include "cli/command.h"

#include "store/certification.h"
#include "store/insurance.h"

#define F(f) (1u << (f))

/* Where the records are. */
#define PLACE (OPTION_DATA | OPTION_DATABASE)

/* Forms of a result of an assessment. */
#define RESULT (F(FORMAT_TEXT) | F(FORMAT_JSON) | F(FORMAT_CSV) | F(FORMAT_HTML) | F(FORMAT_PDF))

#define ENTRY_COMMAND(noun_, word_, arguments_, run_, options_, formats_)                                              \
	.words = #noun_ " " word_, .arguments = (arguments_), .run = (run_), .entry = &noun_##_kind,                   \
	.options = PLACE | OPTION_FIRM | (options_), .formats = F(FORMAT_TEXT) | (formats_)

/* The commands about a noun of entries (store/entry.h); `name_` is what help calls the name of a new one. */
#define ENTRY_COMMANDS(noun_, name_)                                                                                   \
	{ENTRY_COMMAND(noun_, "list", "", cmd_record_list, OPTION_FORMAT | OPTION_OUT, F(FORMAT_JSON)),                \
	 .help = "help-record-list"},                                                                                  \
		{ENTRY_COMMAND(noun_, "add", name_, cmd_record_add, OPTION_CREATE, 0), .help = "help-record-add"},     \
		{ENTRY_COMMAND(noun_, "set", "ID FIELD VALUE", cmd_record_set, 0, 0), .help = "help-record-set",       \
	         .more = "help-record-set-more"},                                                                      \
	{                                                                                                              \
		ENTRY_COMMAND(noun_, "remove", "ID", cmd_record_remove, 0, 0), .help = "help-record-remove"            \
	}

const struct command commands[] = {
	{
		.words = "assess",
		.arguments = "ID ANSWERS.csv",
		.run = cmd_assess,
		.options = OPTION_FORMAT | OPTION_OUT | OPTION_FRAMEWORK_FILE | OPTION_BEFORE | OPTION_SAVE | PLACE |
                           OPTION_FIRM | OPTION_CREATE,
		.formats = RESULT,
		.help = "help-assess",
		.more = "help-assess-more",
	},
	{
		.words = "framework list",
		.arguments = "",
		.run = cmd_framework_list,
		.options = OPTION_FORMAT | OPTION_OUT | OPTION_FRAMEWORK_FILE,
		.formats = F(FORMAT_TEXT) | F(FORMAT_JSON),
		.help = "help-framework-list",
	},
	{
		.words = "framework show",
		.arguments = "ID",
		.run = cmd_framework_show,
		.options = OPTION_FORMAT | OPTION_OUT | OPTION_FRAMEWORK_FILE,
		.formats = F(FORMAT_TEXT) | F(FORMAT_JSON),
		.help = "help-framework-show",
	},
	{
		.words = "framework check",
		.arguments = "FILE.yaml",
		.run = cmd_framework_check,
		.formats = F(FORMAT_TEXT),
		.help = "help-framework-check",
		.more = "help-framework-check-more",
	},
	{
		.words = "document list",
		.arguments = "",
		.run = cmd_document_list,
		.options = OPTION_FORMAT | OPTION_OUT,
		.formats = F(FORMAT_TEXT) | F(FORMAT_JSON),
		.help = "help-document-list",
	},
	{
		.words = "document make",
		.arguments = "NAME",
		.run = cmd_document_make,
		.options = OPTION_FORMAT | OPTION_OUT | OPTION_COMPANY | OPTION_ANSWERS | OPTION_DATE | OPTION_FURIGANA,
		.formats = F(FORMAT_HTML) | F(FORMAT_PDF) | F(FORMAT_DOCX) | F(FORMAT_MD),
		.help = "help-document-make",
		.more = "help-document-make-more",
	},
	{
		.words = "search",
		.arguments = "WORDS",
		.run = cmd_search,
		.options = OPTION_FORMAT | OPTION_OUT,
		.formats = F(FORMAT_TEXT) | F(FORMAT_JSON),
		.help = "help-search",
		.more = "help-search-more",
	},
	{
		.words = "source list",
		.arguments = "",
		.run = cmd_source_list,
		.options = OPTION_FORMAT | OPTION_OUT,
		.formats = F(FORMAT_TEXT) | F(FORMAT_JSON),
		.help = "help-source-list",
	},
	{
		.words = "round list",
		.arguments = "[FRAMEWORK]",
		.run = cmd_round_list,
		.options = OPTION_FORMAT | OPTION_OUT | PLACE | OPTION_FIRM,
		.formats = F(FORMAT_TEXT) | F(FORMAT_JSON),
		.help = "help-round-list",
	},
	{
		.words = "round show",
		.arguments = "FRAMEWORK [NUMBER]",
		.run = cmd_round_show,
		.options = OPTION_FORMAT | OPTION_OUT | PLACE | OPTION_FIRM,
		.formats = RESULT,
		.help = "help-round-show",
		.more = "help-round-show-more",
	},
	{
		.words = "round diff",
		.arguments = "FRAMEWORK [OLD] [NEW]",
		.run = cmd_round_diff,
		.options = OPTION_FORMAT | OPTION_OUT | PLACE | OPTION_FIRM,
		.formats = RESULT,
		.help = "help-round-diff",
		.more = "help-round-diff-more",
	},
	{
		.words = "round export",
		.arguments = "",
		.run = cmd_round_export,
		.options = OPTION_OUT | PLACE | OPTION_FIRM,
		.formats = F(FORMAT_JSON),
		.help = "help-round-export",
		.more = "help-round-export-more",
	},
	{
		.words = "import",
		.arguments = "FILE.json",
		.run = cmd_import,
		.options = PLACE | OPTION_FIRM | OPTION_CREATE,
		.formats = F(FORMAT_TEXT),
		.help = "help-import",
		.more = "help-import-more",
	},
	{
		.words = "firm list",
		.arguments = "",
		.run = cmd_firm_list,
		.options = OPTION_FORMAT | OPTION_OUT | PLACE,
		.formats = F(FORMAT_TEXT) | F(FORMAT_JSON),
		.help = "help-firm-list",
	},
	{
		.words = "firm show",
		.arguments = "",
		.run = cmd_firm_show,
		.options = OPTION_FORMAT | OPTION_OUT | PLACE | OPTION_FIRM,
		.formats = F(FORMAT_TEXT) | F(FORMAT_JSON),
		.help = "help-firm-show",
	},
	{
		.words = "firm set",
		.arguments = "FIELD VALUE",
		.run = cmd_firm_set,
		.options = PLACE | OPTION_FIRM | OPTION_CREATE,
		.formats = F(FORMAT_TEXT),
		.help = "help-firm-set",
		.more = "help-firm-set-more",
	},
	ENTRY_COMMANDS(certification, "NAME"),
	ENTRY_COMMANDS(insurance, "INSURER"),
	{
		.words = "task list",
		.arguments = "",
		.run = cmd_task_list,
		.options = OPTION_FORMAT | OPTION_OUT | PLACE | OPTION_FIRM,
		.formats = F(FORMAT_TEXT) | F(FORMAT_JSON),
		.help = "help-task-list",
	},
	{
		.words = "task add",
		.arguments = "MEASURE|TITLE [DAY]",
		.run = cmd_task_add,
		.options = OPTION_OUT | PLACE | OPTION_FIRM | OPTION_CREATE,
		.formats = F(FORMAT_TEXT),
		.help = "help-task-add",
		.more = "help-task-add-more",
	},
	{
		.words = "task done",
		.arguments = "TASK|MEASURE [DAY]",
		.run = cmd_task_done,
		.options = OPTION_OUT | PLACE | OPTION_FIRM | OPTION_CREATE,
		.formats = F(FORMAT_TEXT),
		.help = "help-task-done",
		.more = "help-task-done-more",
	},
	{
		.words = "task drop",
		.arguments = "TASK|MEASURE",
		.run = cmd_task_drop,
		.options = OPTION_OUT | PLACE | OPTION_FIRM,
		.formats = F(FORMAT_TEXT),
		.help = "help-task-drop",
	},
	{
		.words = "setting list",
		.arguments = "",
		.run = cmd_setting_list,
		.options = OPTION_FORMAT | OPTION_OUT | PLACE,
		.formats = F(FORMAT_TEXT) | F(FORMAT_JSON),
		.help = "help-setting-list",
	},
	{
		.words = "setting set",
		.arguments = "NAME VALUE",
		.run = cmd_setting_set,
		.options = PLACE | OPTION_CREATE,
		.formats = F(FORMAT_TEXT),
		.help = "help-setting-set",
	},
	{
		.words = "check",
		.arguments = "",
		.run = cmd_check,
		.options = OPTION_FORMAT | PLACE,
		.formats = F(FORMAT_TEXT) | F(FORMAT_JSON),
		.help = "help-check",
		.more = "help-check-more",
	},
	{
		.words = "verify",
		.arguments = "",
		.run = cmd_verify,
		.options = OPTION_FORMAT | PLACE,
		.formats = F(FORMAT_TEXT) | F(FORMAT_JSON),
		.help = "help-verify",
		.more = "help-verify-more",
	},
	{
		.words = "rebuild",
		.arguments = "",
		.run = cmd_rebuild,
		.options = OPTION_FORMAT | PLACE,
		.formats = F(FORMAT_TEXT) | F(FORMAT_JSON),
		.help = "help-rebuild",
		.more = "help-rebuild-more",
	},
	{
		.words = "migrate",
		.arguments = "",
		.run = cmd_migrate,
		.options = OPTION_FORMAT | PLACE | OPTION_NO_BACKUP,
		.formats = F(FORMAT_TEXT) | F(FORMAT_JSON),
		.help = "help-migrate",
		.more = "help-migrate-more",
	},
	{
		.words = "copy",
		.arguments = "",
		.run = cmd_copy,
		.options = OPTION_FORMAT | OPTION_FROM | OPTION_TO,
		.formats = F(FORMAT_TEXT) | F(FORMAT_JSON),
		.help = "help-copy",
		.more = "help-copy-more",
	},
	{
		.words = "backup key",
		.arguments = "[FILE]",
		.run = cmd_backup_key,
		.options = OPTION_DATA,
		.formats = F(FORMAT_TEXT),
		.help = "help-backup-key",
		.more = "help-backup-key-more",
	},
	{
		.words = "backup set",
		.arguments = "FIELD VALUE",
		.run = cmd_backup_set,
		.options = PLACE,
		.formats = F(FORMAT_TEXT),
		.help = "help-backup-set",
		.more = "help-backup-set-more",
	},
	{
		.words = "backup list",
		.arguments = "[DIR]",
		.run = cmd_backup_list,
		.options = OPTION_FORMAT | OPTION_OUT | PLACE,
		.formats = F(FORMAT_TEXT) | F(FORMAT_JSON),
		.help = "help-backup-list",
	},
	{
		.words = "backup check",
		.arguments = "FILE",
		.run = cmd_backup_check,
		.options = OPTION_DATA | OPTION_PASSPHRASE_FILE | OPTION_KEY_FILE,
		.formats = F(FORMAT_TEXT),
		.help = "help-backup-check",
		.more = "help-backup-check-more",
	},
	{
		.words = "backup drill",
		.arguments = "[FILE]",
		.run = cmd_backup_drill,
		.options = PLACE | OPTION_PASSPHRASE_FILE | OPTION_KEY_FILE,
		.formats = F(FORMAT_TEXT),
		.help = "help-backup-drill",
		.more = "help-backup-drill-more",
	},
	{
		.words = "backup",
		.arguments = "",
		.run = cmd_backup,
		.options = OPTION_FORMAT | OPTION_OUT | OPTION_TO_FOLDER | PLACE | OPTION_PASSPHRASE_FILE |
                           OPTION_KEY_FILE,
		.formats = F(FORMAT_TEXT) | F(FORMAT_JSON),
		.help = "help-backup",
		.more = "help-backup-more",
	},
	{
		.words = "restore",
		.arguments = "FILE",
		.run = cmd_restore,
		.options = PLACE | OPTION_PASSPHRASE_FILE | OPTION_KEY_FILE | OPTION_REPLACE,
		.formats = F(FORMAT_TEXT),
		.help = "help-restore",
		.more = "help-restore-more",
	},
	{
		.words = "serve",
		.arguments = "",
		.run = cmd_serve,
		.options = PLACE | OPTION_FIRM | OPTION_LISTEN,
		.formats = F(FORMAT_TEXT),
		.help = "help-serve",
		.more = "help-serve-more",
	},
	{
		.words = "link",
		.arguments = "",
		.run = cmd_link,
		.options = PLACE | OPTION_FIRM,
		.formats = F(FORMAT_TEXT),
		.help = "help-link",
		.more = "help-link-more",
	},
	{
		.words = "part",
		.arguments = "WORD [NUMBER]",
		.run = cmd_part,
		.formats = F(FORMAT_TEXT),
		.hidden = true,
		.help = "help-part",
	},
	{
		.words = "version",
		.arguments = "",
		.run = cmd_version,
		.options = OPTION_FORMAT,
		.formats = F(FORMAT_TEXT) | F(FORMAT_JSON),
		.help = "help-version",
	},
	{
		.words = "help routes",
		.arguments = "",
		.run = cmd_help_routes,
		.options = OPTION_FORMAT | OPTION_OUT,
		.formats = F(FORMAT_TEXT) | F(FORMAT_JSON),
		.help = "help-help-routes",
	},
	{
		.words = "help",
		.arguments = "[WORD] [WORD]",
		.run = cmd_help,
		.formats = F(FORMAT_TEXT),
		.help = "help-help",
	},
};

const size_t command_count = COUNT_OF(commands);
