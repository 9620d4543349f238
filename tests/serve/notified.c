/* notified PATH
 *
 * Listens on a datagram socket as a service manager does (sd_notify(3)), and prints each message as one line, its parts
 * with a blank between; until SIGTERM. */
#define _GNU_SOURCE
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "base/base.h"

int main(int argc, char **argv)
{
	struct sockaddr_un at = {.sun_family = AF_UNIX};
	int fd = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
	char bytes[4096];
	ssize_t n;

	if (argc != 2 || fd < 0 || strlen(argv[1]) >= sizeof at.sun_path) {
		return 64;
	}
	memcpy(at.sun_path, argv[1], strlen(argv[1]) + 1);
	if (bind(fd, (struct sockaddr *)&at, sizeof at) != 0) {
		perror(argv[1]);
		return 1;
	}
	while ((n = recv(fd, bytes, sizeof bytes, 0)) >= 0) {
		for (ssize_t i = 0; i < n; i++) {
			bytes[i] = bytes[i] == '\n' ? ' ' : bytes[i];
		}
		printf("%.*s\n", (int)n, bytes);
		fflush(stdout);
	}
	return 0;
}
