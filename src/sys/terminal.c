#define _GNU_SOURCE
#include "sys/terminal.h"

#include <fcntl.h>
#include <signal.h>
#include <termios.h>
#include <unistd.h>

static void say(int fd, str s)
{
	(void)!write(fd, s.p, s.n);
}

static bool read_line(int fd, char *room, size_t size, str *ret)
{
	size_t n = 0;

	while (n < size) {
		ssize_t got = read(fd, room + n, 1);
		if (got <= 0) {
			return false;
		}
		if (room[n] == '\n') {
			*ret = (str){room, n};
			return true;
		}
		n++;
	}
	return false;
}

static void break_off(int signal)
{
	(void)signal; /* read() ends, and the terminal shows again what is typed */
}

static bool ask(str question, bool shows, char *room, size_t size, str *ret)
{
	const struct sigaction breaking = {.sa_handler = break_off};
	struct sigaction interrupted, ended;
	struct termios usual;
	int fd = open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY);

	if (fd < 0 || tcgetattr(fd, &usual) != 0) {
		if (fd >= 0) {
			close(fd);
		}
		return false;
	}
	struct termios hidden = usual;

	hidden.c_lflag &= shows ? ~(tcflag_t)0 : ~(tcflag_t)ECHO;
	sigaction(SIGINT, &breaking, &interrupted);
	sigaction(SIGTERM, &breaking, &ended);
	say(fd, question);
	bool good = tcsetattr(fd, TCSAFLUSH, &hidden) == 0 && read_line(fd, room, size, ret);

	tcsetattr(fd, TCSAFLUSH, &usual);
	say(fd, shows && good ? S("") : S("\n"));
	sigaction(SIGINT, &interrupted, NULL);
	sigaction(SIGTERM, &ended, NULL);
	close(fd);
	return good;
}

bool terminal_ask(str question, char *room, size_t size, str *ret)
{
	return ask(question, false, room, size, ret);
}

bool terminal_ask_shown(str question, char *room, size_t size, str *ret)
{
	return ask(question, true, room, size, ret);
}
