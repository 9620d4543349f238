/* What this machine is called: the names and addresses under which others may reach a listening socket. */
#ifndef SYS_HOST_H
#define SYS_HOST_H

#include "base/buf.h"

enum { HOST_ADDRESS_BYTES = 16 }; /* IPv6; IPv4 as ::ffff:a.b.c.d */

/* Appends them with a blank between, the most useful one first: the address of the socket, or, where it listens on all
 * of them, each address of the machine that others can use; then the name of the machine, and what it is to itself:
 * "192.168.1.5 office-pc localhost 127.0.0.1 ::1".  `listening` -1 is one that listens on all. */
void host_names(int listening, struct buf *out);

/* "192.168.1.5", "::1" and the like as bytes; false for what is no address. */
MUST bool host_address(str text, unsigned char ret[static HOST_ADDRESS_BYTES]);

/* The other way round, into `ret`. */
str host_address_text(const unsigned char address[static HOST_ADDRESS_BYTES], char ret[static 64]);

/* 127.0.0.0/8 and ::1. */
bool host_is_loopback(const unsigned char address[static HOST_ADDRESS_BYTES]);

#endif
