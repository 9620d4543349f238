#define _GNU_SOURCE
#include "plan.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

static struct fault_plan *map_file(const char *path, int flags)
{
	int fd = open(path, flags | O_RDWR | O_CLOEXEC, 0600);
	void *p = MAP_FAILED;

	if (fd >= 0 && ftruncate(fd, sizeof(struct fault_plan)) == 0) {
		p = mmap(NULL, sizeof(struct fault_plan), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
	}
	close(fd);
	return p == MAP_FAILED ? NULL : p;
}

struct fault_plan *plan_make(const char *path)
{
	struct fault_plan *p = map_file(path, O_CREAT | O_TRUNC);

	if (p != NULL) {
		engine_fail_share(&p->call);
		engine_fail_plan(NULL);
	}
	return p;
}

struct fault_plan *plan_open(const char *path)
{
	struct fault_plan *p = map_file(path, 0);

	if (p != NULL) {
		engine_fail_share(&p->call);
	}
	return p;
}

void plan_set(struct fault_plan *p, enum cause cause, size_t nth, size_t times)
{
	const struct counter planned = {.nth = nth, .times = times};
	const struct failing call = {.nth = cause == CAUSE_CALL ? nth : 0, .times = times, .trouble = TROUBLE_IO};

	p->allocation = cause == CAUSE_ALLOCATION ? planned : (struct counter){.nth = 0};
	p->write = cause == CAUSE_WRITE ? planned : (struct counter){.nth = 0};
	engine_fail_plan(&call);
}

size_t plan_count(const struct fault_plan *p, enum cause cause)
{
	return cause == CAUSE_ALLOCATION ? p->allocation.count
	       : cause == CAUSE_CALL     ? engine_fail_calls()
	                                 : p->write.count;
}

size_t plan_failed(const struct fault_plan *p, enum cause cause)
{
	return cause == CAUSE_ALLOCATION ? p->allocation.failed
	       : cause == CAUSE_CALL     ? engine_fail_failed()
	                                 : p->write.failed;
}

const char *cause_word(enum cause cause)
{
	static const char *const words[CAUSE__MAX] = {"allocation", "call", "write"};

	return words[cause];
}
