#include "core/password.h"

#include "base/buf.h"
#include "base/utf8.h"
#include "core/field.h"

enum {
	PART_LEAST = 3,      /* letters of a name's part that are looked for */
	PARTS_MAX = 64,      /* of all names */
	ROMAN_MAX = 4 * 200, /* bytes of one name in Roman letters */
	YEAR_DIGITS = 4,
};

static bool is_letter(char c)
{
	return c >= 'a' && c <= 'z';
}

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* ---- logins ---- */

enum err login_read(struct arena *a, str typed, const char *field, str *ret, struct faults *fs)
{
	str login = utf8_fold(a, typed);

	TRY(field_line(login, field, LOGIN_LEAST, LOGIN_MOST, fs));
	for (size_t i = 0; i < login.n; i++) {
		char c = login.p[i];
		bool inside = i > 0 && i + 1 < login.n && memchr("._-+@", c, 5) != NULL;
		if (!is_letter(c) && !is_digit(c) && !inside) {
			return FAIL(fs, ERR_DATA, "login-form", AT_FIELD(S(""), 0, str_of(field)));
		}
	}
	*ret = login;
	return OK;
}

/* ---- Roman letters ---- */

/* Hiragana from U+3041 on, as kana tables write them; "" where a sign changes its neighbour or is none. */
static const char *const kana[] = {
	"a",  "a",  "i",  "i",  "u",  "u",  "e",  "e",  "o",  "o",  "ka", "ga", "ki", "gi", "ku", "gu", "ke", "ge",
	"ko", "go", "sa", "za", "si", "zi", "su", "zu", "se", "ze", "so", "zo", "ta", "da", "ti", "zi", "",   "tu",
	"zu", "te", "de", "to", "do", "na", "ni", "nu", "ne", "no", "ha", "ba", "pa", "hi", "bi", "pi", "hu", "bu",
	"pu", "he", "be", "pe", "ho", "bo", "po", "ma", "mi", "mu", "me", "mo", "ya", "ya", "yu", "yu", "yo", "yo",
	"ra", "ri", "ru", "re", "ro", "wa", "wa", "i",  "e",  "o",  "n",  "bu", "ka", "ke",
};

enum { HIRAGANA = 0x3041, KATAKANA = 0x30A1, SMALL_TU = 34 };

/* The place in the table; COUNT_OF(kana) for what is no kana. */
static size_t kana_at(uint32_t c)
{
	uint32_t first = c >= KATAKANA ? KATAKANA : HIRAGANA;

	return c >= first && c - first < COUNT_OF(kana) ? c - first : COUNT_OF(kana);
}

static bool is_small_y(size_t at)
{
	return at == 66 || at == 68 || at == 70;
}

/* Kana as Roman letters; everything else as it is. */
static void add_roman(struct buf *out, str text)
{
	while (text.n > 0) {
		str one = text;
		uint32_t c = utf8_next(&text);
		size_t at = kana_at(c);
		if (at == COUNT_OF(kana)) {
			buf_add(out, c == 0x30FC ? S("") : str_slice(one, 0, one.n - text.n));
			continue;
		}
		if (is_small_y(at) && out->n > 0 && out->p[out->n - 1] == 'i') {
			out->n--;
		}
		buf_add(out, str_of(kana[at]));
	}
}

/* The two ways to write Japanese in Roman letters meet in one: what is longer first. */
static const struct {
	const char *from, *to;
} same[] = {
	{"shi", "si"},  {"sha", "sya"}, {"shu", "syu"}, {"sho", "syo"}, {"chi", "ti"}, {"cha", "tya"},
	{"chu", "tyu"}, {"cho", "tyo"}, {"tsu", "tu"},  {"fu", "hu"},   {"ji", "zi"},  {"ja", "zya"},
	{"ju", "zyu"},  {"jo", "zyo"},  {"ou", "o"},    {"oo", "o"},    {"uu", "u"},
};

/* What looks like a letter is taken for it where letters stand beside it. */
static char letter_of(char c)
{
	static const char looks[] = "0o1i3e4a5s7t@a$s!i";

	for (size_t i = 0; i + 1 < sizeof looks; i += 2) {
		if (looks[i] == c) {
			return looks[i + 1];
		}
	}
	return c;
}

/* Folded text with those pairs replaced, once. */
static str replaced(struct arena *a, str text)
{
	struct buf out;

	buf_init(&out, a, text.n + 1);
	for (size_t i = 0; i < text.n;) {
		size_t k = 0;
		while (k < COUNT_OF(same) && !str_starts(str_slice(text, i, SIZE_MAX), str_of(same[k].from))) {
			k++;
		}
		if (k < COUNT_OF(same)) {
			buf_add(&out, str_of(same[k].to));
			i += strlen(same[k].from);
		} else {
			bool doubled = i > 0 && text.p[i] == text.p[i - 1] && is_letter(text.p[i]);
			if (!doubled) { /* gakkou, gakou */
				buf_char(&out, text.p[i]);
			}
			i++;
		}
	}
	return buf_str(&out);
}

/* Twice: what is long may stand behind what was replaced (shou, syou, syo). */
static str plain_of(struct arena *a, str text)
{
	return replaced(a, replaced(a, text));
}

/* ---- what is known ---- */

/* Words that people take when a password is asked for: names of places, families, seasons, animals, teams, feelings.
 * In the spelling of plain_of. */
static const char *const words[] = {
	"aiti",     "aikotoba", "aisiteru", "akari",    "akita",    "ansyo",    "aoi",      "aomori",   "arigato",
	"asahi",    "asita",    "banana",   "bango",    "daisuki",  "densya",   "denwa",    "doraemon", "edo",
	"ehime",    "gakoo",    "gako",     "genki",    "ginko",    "gunma",    "haru",     "haruka",   "hayasi",
	"hikari",   "himawari", "himitu",   "hirosima", "hito",     "hokaido",  "hosi",     "hyogo",    "inoue",
	"inu",      "isikawa",  "ito",      "kabusiki", "kagosima", "kaisya",   "kanagawa", "karate",   "kato",
	"kawai",    "kazoku",   "kimura",   "kobayasi", "kobe",     "koti",     "koi",      "kokoro",   "koniti",
	"konitiwa", "kumamoto", "kyo",      "kyoto",    "mama",     "matumoto", "midori",   "minato",   "mirai",
	"misaki",   "miyagi",   "miyazaki", "momo",     "nagano",   "nagasaki", "nagoya",   "naka",     "nakamura",
	"nara",     "natu",     "neko",     "nihon",    "nigata",   "nipon",    "nobunaga", "okane",    "okayama",
	"okinawa",  "ookami",   "osaka",    "ototo",    "pasuwado", "pikatyu",  "risu",     "saga",     "saito",
	"sakura",   "samurai",  "sapuro",   "saporo",   "sasaki",   "sato",     "sekai",    "sendai",   "sensei",
	"siawase",  "siga",     "simane",   "sinzyuku", "sizuoka",  "sora",     "suika",    "suzuki",   "syatyo",
	"syoten",   "taiyo",    "takahasi", "tanaka",   "taro",     "tiba",     "tokyo",    "tomodati", "totigi",
	"toyama",   "toyota",   "tuki",     "umi",      "usagi",    "watanabe", "watasi",   "yama",     "yamada",
	"yamaguti", "yamamoto", "yamanasi", "yamato",   "yokohama", "yosida",   "yuki",     "zyoho",    "nyuryoku",
};

/* Parts of names that are letters, as plain_of spells them. */
struct parts {
	str part[PARTS_MAX];
	size_t n;
};

static void add_parts(struct arena *a, struct parts *parts, str name)
{
	struct buf roman;

	buf_init(&roman, a, ROMAN_MAX);
	add_roman(&roman, utf8_fold(a, name));
	str text = plain_of(a, buf_str(&roman));

	for (size_t i = 0, from = 0; i <= text.n; i++) {
		if (i < text.n && is_letter(text.p[i])) {
			continue;
		}
		if (i - from >= PART_LEAST && parts->n < PARTS_MAX) {
			parts->part[parts->n++] = str_slice(text, from, i);
		}
		from = i + 1;
	}
}

/* ---- weighing ---- */

static bool is_year(str s)
{
	bool digits = s.n >= YEAR_DIGITS && (str_starts(s, S("19")) || str_starts(s, S("20")));

	return digits && is_digit(s.p[2]) && is_digit(s.p[3]);
}

/* How much of its own the rest has from each place on: 0 for a part of a name, PASSWORD_WORD_WORTH for a word, 1 for
 * anything else but what only goes on (111, 1234), and for a year. */
static size_t own_of(struct arena *a, str text, const struct parts *parts)
{
	size_t *least = NEW_N(a, size_t, text.n + 1);

	for (size_t i = text.n; i-- > 0;) {
		str rest = str_slice(text, i, SIZE_MAX);
		int step = i > 0 ? text.p[i] - text.p[i - 1] : 2;
		least[i] = least[i + 1] + (step < -1 || step > 1);
		if (is_year(rest)) {
			least[i] = least[i] < least[i + YEAR_DIGITS] + 1 ? least[i] : least[i + YEAR_DIGITS] + 1;
		}
		for (size_t k = 0; k < parts->n; k++) {
			size_t with = str_starts(rest, parts->part[k]) ? least[i + parts->part[k].n] : SIZE_MAX;
			least[i] = with < least[i] ? with : least[i];
		}
		for (size_t k = 0; k < COUNT_OF(words); k++) {
			str word = str_of(words[k]);
			size_t with = str_starts(rest, word) ? least[i + word.n] + PASSWORD_WORD_WORTH : SIZE_MAX;
			least[i] = with < least[i] ? with : least[i];
		}
	}
	return least[0];
}

static str with_letters(struct arena *a, str text)
{
	char *p = arena_alloc(a, text.n + 1);

	for (size_t i = 0; i < text.n; i++) {
		bool beside = (i > 0 && is_letter(text.p[i - 1])) || (i + 1 < text.n && is_letter(text.p[i + 1]));
		p[i] = beside ? letter_of(text.p[i]) : text.p[i];
	}
	return (str){p, text.n};
}

enum err password_check(struct arena *a, str password, bool has_second, const char *field, const str *names, size_t n,
                        struct faults *fs)
{
	struct parts parts = {.n = 0};
	size_t least = has_second ? PASSWORD_LEAST_BESIDE : PASSWORD_LEAST;

	TRY(field_line(password, field, least, PASSWORD_MOST, fs));
	for (size_t i = 0; i < n; i++) {
		add_parts(a, &parts, names[i]);
	}
	str folded = utf8_fold(a, password);
	size_t own = own_of(a, plain_of(a, folded), &parts),
	       looked = own_of(a, plain_of(a, with_letters(a, folded)), &parts);

	if (own < PASSWORD_OWN_LEAST || looked < PASSWORD_OWN_LEAST) {
		return FAIL(fs, ERR_DATA, "password-names", AT_FIELD(S(""), 0, str_of(field)));
	}
	return OK;
}
