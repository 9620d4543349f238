/* Loaded into a PostgreSQL server of the tests (LD_PRELOAD; postgres.sh --quick): a process that has done what it does
 * at its end ends.  Else each backend, one for each command of toride, would first tidy up OpenSSL, LDAP and others
 * that the server loads and we do not ask for: a third of what a connection takes, on pages copied for it alone.
 * PostgreSQL calls exit behind its own last deeds (proc_exit in its storage/ipc/ipc.c). */
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

void exit(int status)
{
	fflush(NULL);
	_exit(status);
}
