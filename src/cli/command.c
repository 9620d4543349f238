#include "cli/command.h"

#include "core/message.h"
#include "store/entry.h"

enum {
	HELP_COLUMN = 44, /* of the list of commands: where the sentences begin */
	FIELDS_SAID_MAX = 1024,
};

/* Which member of the command line an option fills: a path or word as it stands, or a switch. */
#define WORD(m) offsetof(struct command_line, m), 0
#define SWITCH(m) 0, offsetof(struct command_line, m)

static const struct {
	const char *word, *value, *help; /* "--out", "FILE", phrase */
	unsigned option;
	size_t text, yes; /* places in struct command_line; 0: read in set_option */
	unsigned needs;   /* another option without which it means nothing, where the command has that one */
} options[] = {
	{"--format", "WORD", "option-format", OPTION_FORMAT, 0, 0, 0},
	{"-o", "FILE", "option-out", OPTION_OUT, WORD(out), 0},
	{"--before", "FILE", "option-before", OPTION_BEFORE, WORD(before), 0},
	{"--framework-file", "FILE", "option-framework-file", OPTION_FRAMEWORK_FILE, WORD(framework_file), 0},
	{"--company", "FILE", "option-company", OPTION_COMPANY, WORD(company), 0},
	{"--answers", "FILE", "option-answers", OPTION_ANSWERS, WORD(answers), 0},
	{"--date", "DAY", "option-date", OPTION_DATE, WORD(date), 0},
	{"--variant", "WAY", "option-variant", OPTION_VARIANT, WORD(variant), 0},
	{"--furigana", NULL, "option-furigana", OPTION_FURIGANA, SWITCH(furigana), 0},
	{"--save", NULL, "option-save", OPTION_SAVE, SWITCH(save), 0},
	{"--firm", "NAME", "option-firm", OPTION_FIRM, WORD(firm), OPTION_SAVE},
	{"--create", NULL, "option-create", OPTION_CREATE, SWITCH(create), OPTION_SAVE},
	{"--from", "PLACE", "option-from", OPTION_FROM, WORD(from), OPTION_TO},
	{"--to", "PLACE", "option-to", OPTION_TO, WORD(to), OPTION_FROM},
	{"--to", "DIR", "option-to-folder", OPTION_TO_FOLDER, WORD(to), 0},
	{"--passphrase-file", "FILE", "option-passphrase-file", OPTION_PASSPHRASE_FILE, WORD(passphrase_file), 0},
	{"--key-file", "FILE", "option-key-file", OPTION_KEY_FILE, WORD(key_file), 0},
	{"--replace", NULL, "option-replace", OPTION_REPLACE, SWITCH(replace), 0},
	{"--listen", "ADDR:PORT", "option-listen", OPTION_LISTEN, WORD(listen), 0},
	{"--tls", "own|CERT.pem", "option-tls", OPTION_TLS, WORD(tls), 0},
	{"--tls-key", "KEY.pem", "option-tls-key", OPTION_TLS_KEY, WORD(tls_key), OPTION_TLS},
	{"--behind-proxy", "ORIGIN", "option-behind-proxy", OPTION_BEHIND_PROXY, WORD(behind_proxy), 0},
	{"--no-backup", NULL, "option-no-backup", OPTION_NO_BACKUP, SWITCH(no_backup), 0},
	{"--seal", "FILE", "option-seal", OPTION_SEAL, 0, 0, 0},
	{"--new-key", NULL, "option-new-key", OPTION_NEW_KEY, SWITCH(new_key), 0},
	{"--beside", NULL, "option-beside", OPTION_BESIDE, SWITCH(beside), 0},
	{"--yes-erase", "NAME", "option-yes-erase", OPTION_YES_ERASE, WORD(yes_erase), 0},
	{"--data", "DIR", "option-data", OPTION_DATA, WORD(data), OPTION_SAVE},
	{"--database", "SERVICE", "option-database", OPTION_DATABASE, WORD(database), OPTION_SAVE},
	{"--lang", "ja|en", "option-lang", OPTION_LANG, 0, 0, 0},
	{"--help", NULL, "option-help", OPTION_HELP, SWITCH(help), 0},
};

str format_word(enum output_format f)
{
	static const str words[FORMAT__MAX] = {
		[FORMAT_UNSET] = S(""),    [FORMAT_TEXT] = S("text"), [FORMAT_JSON] = S("json"),
		[FORMAT_CSV] = S("csv"),   [FORMAT_HTML] = S("html"), [FORMAT_PDF] = S("pdf"),
		[FORMAT_DOCX] = S("docx"), [FORMAT_MD] = S("md"),
	};

	return words[f];
}

/* ---- reading ---- */

/* Japanese unless the surroundings say English. */
static enum lang lang_around(void)
{
	static const char *const names[] = {"LC_ALL", "LC_MESSAGES", "LANG"};

	for (size_t i = 0; i < COUNT_OF(names); i++) {
		str value = str_of(getenv(names[i]));
		if (value.n != 0) {
			return str_starts(value, S("en")) ? LANG_EN : LANG_JA;
		}
	}
	return LANG_JA;
}

static bool read_lang(const char *word, enum lang *ret)
{
	bool en = strcmp(word, "en") == 0, ja = strcmp(word, "ja") == 0;

	*ret = en ? LANG_EN : ja ? LANG_JA : *ret;
	return en || ja;
}

/* The language must be known before the first fault is told. */
static enum lang lang_wanted(int argc, char **argv)
{
	enum lang lang = lang_around();

	for (int i = 1; i < argc; i++) {
		str value, word = str_cut(str_of(argv[i]), '=', &value);
		if (str_eq(word, S("--lang"))) {
			const char *next = i + 1 < argc ? argv[i + 1] : "";
			(void)read_lang(value.n != 0 ? value.p : next, &lang);
		}
	}
	return lang;
}

static unsigned taken_by(const struct command *c)
{
	return c->options | OPTION_LANG | OPTION_HELP;
}

/* How many words of argv name this command; 0 if they do not. */
static int words_matching(const struct command *c, int argc, char **argv)
{
	str rest = str_of(c->words);
	int n = 0;

	while (rest.n > 0) {
		str word = str_cut(rest, ' ', &rest);
		if (n + 1 >= argc || !str_eq(str_of(argv[n + 1]), word)) {
			return 0;
		}
		n++;
	}
	return n;
}

/* How many arguments a command takes, or, with `needed`, cannot do without: those not in brackets. */
static int arguments_of(const struct command *c, bool needed)
{
	int n = 0;

	for (str rest = str_of(c->arguments); rest.n > 0;) {
		str word = str_cut(rest, ' ', &rest);
		n += !needed || word.p[0] != '[';
	}
	return n;
}

static enum output_format default_format(const struct command *c)
{
	enum output_format f = FORMAT_TEXT;

	while (f < FORMAT__MAX && (c->formats & (1u << f)) == 0) {
		f++;
	}
	return f;
}

static enum err read_format(struct arena *a, const char *word, struct command_line *r, struct faults *fs)
{
	struct buf known;

	buf_init(&known, a, 256);
	for (enum output_format f = FORMAT_TEXT; f < FORMAT__MAX; f++) {
		if ((r->command->formats & (1u << f)) == 0) {
			continue;
		}
		if (str_eq(str_of(word), format_word(f))) {
			r->format = f;
			return OK;
		}
		buf_add(&known, known.n == 0 ? S("") : S(", "));
		buf_add(&known, format_word(f));
	}
	return FAIL(fs, ERR_USAGE, "usage-format", NOWHERE, str_of(word), buf_str(&known));
}

static enum err add_seal(const char *path, struct command_line *r, struct faults *fs)
{
	if (r->seal_count == SEALS_MAX) {
		return FAIL(fs, ERR_USAGE, "usage-seals", NOWHERE, INT_STR(SEALS_MAX));
	}
	r->seal[r->seal_count++] = path;
	return OK;
}

static enum err set_option(struct arena *a, size_t k, const char *value, struct command_line *r, struct faults *fs)
{
	r->given |= options[k].option;
	if (options[k].text != 0) {
		memcpy((char *)r + options[k].text, &value, sizeof value);
	} else if (options[k].yes != 0) {
		*(bool *)((char *)r + options[k].yes) = true;
	} else if (options[k].option == OPTION_FORMAT) {
		return read_format(a, value, r, fs);
	} else if (options[k].option == OPTION_SEAL) {
		return add_seal(value, r, fs);
	} else if (!read_lang(value, &r->lang)) {
		return FAIL(fs, ERR_USAGE, "usage-lang", NOWHERE, str_of(value));
	}
	return OK;
}

static str option_word(unsigned option)
{
	size_t k = 0;

	while (options[k].option != option) {
		k++;
	}
	return str_of(options[k].word);
}

/* An option that means nothing alone is more likely a slip than meant so. */
static enum err check_needs(const struct command_line *r, struct faults *fs)
{
	for (size_t k = 0; k < COUNT_OF(options); k++) {
		unsigned needs = options[k].needs & r->command->options;
		if ((r->given & options[k].option) != 0 && (r->given & needs) != needs) {
			return FAIL(fs, ERR_USAGE, "usage-needs", NOWHERE, str_of(options[k].word), option_word(needs));
		}
	}
	return OK;
}

/* Reads the option at argv[*i], and its value, which may also follow a "=". */
static enum err read_option(struct arena *a, int argc, char **argv, int *i, struct command_line *r, struct faults *fs)
{
	str value, word = str_cut(str_of(argv[*i]), '=', &value);
	bool has_value = word.n < strlen(argv[*i]); /* behind a "=", perhaps an empty one */

	for (size_t k = 0; k < COUNT_OF(options); k++) {
		bool known = str_eq(word, str_of(options[k].word)) ||
		             (options[k].option == OPTION_HELP && str_eq(word, S("-h")));
		if (!known || (taken_by(r->command) & options[k].option) == 0) {
			continue;
		}
		if (options[k].value == NULL && !has_value) {
			return set_option(a, k, NULL, r, fs);
		}
		if (options[k].value == NULL) {
			break; /* --help=no is no option */
		}
		if (value.n != 0) {
			return set_option(a, k, value.p, r, fs);
		}
		if (has_value || *i + 1 >= argc) {
			return FAIL(fs, ERR_USAGE, "usage-value", NOWHERE, word, str_of(options[k].value));
		}
		return set_option(a, k, argv[++*i], r, fs);
	}
	return FAIL(fs, ERR_USAGE, "usage-option", NOWHERE, word, str_of(r->command->words));
}

static const struct command *command_named(str words)
{
	size_t i = 0;

	while (!str_eq(str_of(commands[i].words), words)) {
		i++;
	}
	return &commands[i];
}

/* The number of words that name a command, which is set; 0 if they name none. */
static int find_command(int argc, char **argv, struct command_line *r)
{
	for (size_t i = 0; i < command_count; i++) {
		int n = words_matching(&commands[i], argc, argv);
		if (n > 0) {
			r->command = &commands[i];
			return n;
		}
	}
	bool version = argc > 1 && strcmp(argv[1], "--version") == 0; /* what everybody types first */

	r->command = version ? command_named(S("version")) : NULL;
	return version;
}

/* --lang may stand before the command, too; it is taken off the line. */
static enum err read_leading_lang(int *argc, char ***argv, struct command_line *r, struct faults *fs)
{
	while (*argc > 1) {
		str value, word = str_cut(str_of((*argv)[1]), '=', &value);
		int n = value.n != 0 ? 1 : 2;
		if (!str_eq(word, S("--lang"))) {
			return OK;
		}
		if (n >= *argc) {
			return FAIL(fs, ERR_USAGE, "usage-value", NOWHERE, word, S("ja|en"));
		}
		if (!read_lang(n == 1 ? value.p : (*argv)[2], &r->lang)) {
			return FAIL(fs, ERR_USAGE, "usage-lang", NOWHERE, n == 1 ? value : str_of((*argv)[2]));
		}
		*argc -= n;
		*argv += n;
	}
	return OK;
}

static bool is_help(const char *word)
{
	return strcmp(word, "--help") == 0 || strcmp(word, "-h") == 0;
}

/* True if it is help that is wanted: no command at all, or only the beginning of one, as in "framework --help". */
static bool wants_help(int argc, char **argv, struct command_line *r)
{
	r->command = command_named(S("help"));
	r->format = FORMAT_TEXT;
	int i = 1;

	for (; i < argc && i <= ARGUMENTS_MAX && argv[i][0] != '-'; i++) {
		r->argument[r->argument_count++] = argv[i];
	}
	return argc < 2 || (i < argc && is_help(argv[i]));
}

enum err command_read(struct arena *a, int argc, char **argv, struct command_line *ret, struct faults *fs)
{
	bool options_end = false;

	*ret = (struct command_line){.arena = a, .lang = lang_wanted(argc, argv)};
	TRY(read_leading_lang(&argc, &argv, ret, fs));
	int words = find_command(argc, argv, ret);

	if (words == 0) {
		return wants_help(argc, argv, ret) ? OK
		                                   : FAIL(fs, ERR_USAGE, "usage-command", NOWHERE, str_of(argv[1]));
	}
	ret->format = default_format(ret->command);
	for (int i = 1 + words; i < argc; i++) {
		bool option = !options_end && argv[i][0] == '-' && argv[i][1] != '\0';
		if (option && strcmp(argv[i], "--") == 0) {
			options_end = true;
		} else if (option) {
			TRY(read_option(a, argc, argv, &i, ret, fs));
		} else if (ret->argument_count == arguments_of(ret->command, false)) {
			return FAIL(fs, ERR_USAGE, "usage-too-many", NOWHERE, str_of(argv[i]),
			            str_of(ret->command->words));
		} else {
			ret->argument[ret->argument_count++] = argv[i];
		}
	}
	if (!ret->help && ret->argument_count < arguments_of(ret->command, true)) {
		return FAIL(fs, ERR_USAGE, "usage-too-few", NOWHERE, str_of(ret->command->words),
		            str_of(ret->command->arguments));
	}
	return ret->help ? OK : check_needs(ret, fs);
}

/* ---- help ---- */

static void usage_line(struct buf *out, const struct command *c)
{
	buf_lit(out, "toride ");
	buf_add(out, str_of(c->words));
	buf_add(out, c->arguments[0] == '\0' ? S("") : S(" "));
	buf_add(out, str_of(c->arguments));
}

static void help_options(struct buf *out, const struct command *c, enum lang lang)
{
	for (size_t i = 0; i < COUNT_OF(options); i++) {
		size_t start = out->n;
		if ((taken_by(c) & options[i].option) == 0) {
			continue;
		}
		buf_lit(out, "  ");
		buf_add(out, str_of(options[i].word));
		buf_lit(out, " ");
		bool formats = options[i].option == OPTION_FORMAT;
		for (enum output_format f = FORMAT_TEXT; formats && f < FORMAT__MAX; f++) {
			if ((c->formats & (1u << f)) != 0) {
				buf_add(out, f == default_format(c) ? S("") : S("|"));
				buf_add(out, format_word(f));
			}
		}
		buf_add(out, formats ? S("") : str_of(options[i].value));
		buf_repeat(out, S(" "), out->n - start < 32 ? 32 - (out->n - start) : 1);
		buf_add(out, phrase(&catalogue_builtin, lang, options[i].help));
		buf_char(out, '\n');
	}
}

/* The fields of a noun, as `set` takes them. */
static str fields_say(char *room, size_t size, const struct entry_kind *k, enum lang lang)
{
	size_t n = 0;

	for (size_t i = 0; i < entry_value_count(k) && n < size; i++) {
		const char *comma = i == 0 ? "" : lang == LANG_JA ? "、" : ", ";
		n += (size_t)snprintf(room + n, size - n, "%s%s", comma, k->fields[i].name);
	}
	return (str){room, n < size ? n : size};
}

/* A sentence about the command, in which {1} is one record of its noun, {2} are several, {3} are the fields. */
static void say(struct buf *out, const struct command *c, const char *id, enum lang lang)
{
	const struct catalogue *all = &catalogue_builtin;

	if (c->entry == NULL) {
		buf_add(out, phrase(all, lang, id));
		return;
	}
	char room[FIELDS_SAID_MAX];

	PHRASE(out, all, lang, id, phrase(all, lang, c->entry->one), phrase(all, lang, c->entry->many),
	       fields_say(room, sizeof room, c->entry, lang));
}

void help_write(struct buf *out, const struct command *c, enum lang lang)
{
	usage_line(out, c);
	buf_lit(out, "\n  ");
	say(out, c, c->help, lang);
	buf_lit(out, "\n");
	if (c->more != NULL) {
		buf_lit(out, "  ");
		say(out, c, c->more, lang);
		buf_lit(out, "\n");
	}
	buf_lit(out, "\n");
	help_options(out, c, lang);
}

void help_write_all(struct buf *out, enum lang lang)
{
	buf_add(out, phrase(&catalogue_builtin, lang, "help-title"));
	buf_lit(out, "\n\n");
	for (size_t i = 0; i < command_count; i++) {
		size_t start = out->n;
		if (commands[i].hidden) {
			continue;
		}
		buf_lit(out, "  ");
		usage_line(out, &commands[i]);
		buf_repeat(out, S(" "), out->n - start < HELP_COLUMN ? HELP_COLUMN - (out->n - start) : 1);
		say(out, &commands[i], commands[i].help, lang);
		buf_char(out, '\n');
	}
	buf_char(out, '\n');
	buf_add(out, phrase(&catalogue_builtin, lang, "help-more"));
	buf_char(out, '\n');
}
