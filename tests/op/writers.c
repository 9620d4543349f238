/* store/op.h as a whole: who does what is asked, and writers that come and go. */
#define _GNU_SOURCE
#include "world.h"

#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/test.h"
#include "core/message.h"
#include "sys/clock.h"
#include "sys/lock.h"

/* ---- who does it ---- */

TEST(without_a_writer_it_is_done_here)
{
	SCOPED(world_end) struct world w;

	world_new(&w);
	CHECK_INT(sum_by(&w, false, S("x")), -1);
	check_fault(&w, "store-missing");
	CHECK_INT(sum_by(&w, true, S("x")), getpid());
	CHECK_INT(sum_by(&w, false, S("x")), getpid());
	CHECK_INT(w.fs->n, 0);
}

TEST(beside_a_writer_it_is_done_there)
{
	SCOPED(world_end) struct world w;

	world_new(&w);
	start_writer(&w, 0);
	for (int i = 0; i < 100; i++) {
		check_served(&w);
	}
}

TEST(large_messages_are_done_there_as_well)
{
	static const size_t sizes[] = {SOCKET_PACKET_MAX - 100, SOCKET_PACKET_MAX, 5 << 20,
	                               OP_BYTES_MAX - OP_HEAD_MAX - 8};
	SCOPED(world_end) struct world w;
	str result = S("untouched");

	world_new(&w);
	start_writer(&w, 0);
	for (size_t i = 0; i < COUNT_OF(sizes); i++) {
		CHECK_INT(sum_by(&w, false, letters(w.a, sizes[i])), w.writer);
	}
	CHECK_INT(sum_by(&w, false, letters(w.a, OP_BYTES_MAX - OP_HEAD_MAX - 7)), -1);
	check_fault(&w, "file-too-large");
	CHECK_INT(op_do(w.a, &w.where, false, "bytes", packed_int(w.a, OP_RESULT_MAX + 1), &result, w.fs), ERR_BUG);
	check_fault(&w, "result-too-large");
	CHECK_STR(result, S("untouched"));
	CHECK_INT(op_do(w.a, &w.where, false, "bytes", packed_int(w.a, OP_RESULT_MAX), &result, w.fs), OK);
	CHECK_INT(result.n, OP_RESULT_MAX);
	check_served(&w);
}

TEST(a_data_folder_with_a_long_path_has_a_writer_too)
{
	SCOPED(world_end) struct world w;
	struct buf path;

	world_new(&w);
	buf_init(&path, w.a, PATH_MAX);
	buf_add(&path, str_of(w.data));
	buf_repeat(&path, S("/a-folder-whose-name-is-long-enough"), 10);
	w.where.data = buf_z(&path);
	start_writer(&w, 0);
	check_served(&w);
}

TEST(faults_read_alike_from_here_and_from_there)
{
	static const int64_t counts[] = {1, 3, FAULTS_MAX + 5};
	SCOPED(world_end) struct world w;
	struct buf said[2][COUNT_OF(counts)][LANG__MAX];
	str result = S("untouched");

	world_new(&w);
	CHECK_INT(sum_by(&w, true, S("x")), getpid());
	for (int there = 0; there < 2; there++) {
		if (there) {
			start_writer(&w, 0);
		}
		for (size_t i = 0; i < COUNT_OF(counts); i++) {
			w.fs->n = w.fs->more = 0;
			str args = packed_int(w.a, counts[i]);
			CHECK_INT(op_do(w.a, &w.where, false, "faults", args, &result, w.fs), ERR_DATA);
			for (enum lang lang = 0; lang < LANG__MAX; lang++) {
				buf_init(&said[there][i][lang], w.a, 64 * 1024);
				messages_write(&said[there][i][lang], &catalogue_builtin, lang, w.fs);
			}
		}
	}
	for (size_t i = 0; i < COUNT_OF(counts); i++) {
		for (enum lang lang = 0; lang < LANG__MAX; lang++) {
			CHECK_STR(buf_str(&said[1][i][lang]), buf_str(&said[0][i][lang]));
		}
	}
	CHECK(str_find(buf_str(&said[1][0][LANG_JA]), S("回答.csv:2: item: 項目0は「い」行目にもあります。")) == 0);
	CHECK(str_find(buf_str(&said[1][0][LANG_EN]), S("回答.csv:2: item: item 0 also stands on line 「い」.")) == 0);
	CHECK_STR(result, S("untouched"));
	w.fs->n = w.fs->more = 0;
	CHECK_INT(op_do(w.a, &w.where, false, "no", S(""), &result, w.fs), ERR_NO);
	CHECK_INT(w.fs->n, 0);
}

TEST(an_op_that_nobody_knows_is_told)
{
	SCOPED(world_end) struct world w;
	str result;

	world_new(&w);
	CHECK_INT(op_do(w.a, &w.where, true, "no.such", S(""), &result, w.fs), ERR_SERVICE);
	check_fault(&w, "op-unknown");
	start_writer(&w, 0);
	CHECK_INT(op_do(w.a, &w.where, false, "no.such", S(""), &result, w.fs), ERR_SERVICE);
	check_fault(&w, "op-unknown");
	CHECK_INT(op_do(w.a, &w.where, false, "sum", S("no text"), &result, w.fs), ERR_DATA);
	check_fault(&w, "op-malformed");
	check_served(&w);
}

/* Holds the lock without a socket, as a short command does. */
static pid_t hold_lock(const struct world *w, int64_t ms)
{
	int told[2];
	char byte;

	CHECK(pipe2(told, O_CLOEXEC) == 0);
	pid_t pid = fork_child();

	if (pid == 0) {
		int fd;
		if (lock_take(w->lock, 0, &fd) != LOCK_TAKEN || write(told[1], "!", 1) != 1) {
			_exit(1);
		}
		usleep((useconds_t)ms * 1000);
		_exit(0);
	}
	close(told[1]);
	CHECK(read(told[0], &byte, 1) == 1);
	close(told[0]);
	return pid;
}

TEST(a_short_command_is_waited_for)
{
	SCOPED(world_end) struct world w;

	world_new(&w);
	CHECK_INT(sum_by(&w, true, S("x")), getpid());
	pid_t pid = hold_lock(&w, 300);
	int64_t began = clock_ticks();

	CHECK_INT(sum_by(&w, false, S("x")), getpid());
	CHECK(clock_ticks() - began >= 200 && clock_ticks() - began < SOON_MS);
	CHECK_INT(exit_code(pid), 0);
	CHECK_INT(w.fs->n, 0);
}

TEST(a_command_that_does_not_end_is_not_waited_for_for_ever)
{
	SCOPED(world_end) struct world w;

	world_new(&w);
	CHECK_INT(sum_by(&w, true, S("x")), getpid());
	pid_t pid = hold_lock(&w, STORE_WAIT_MS * 3);
	int64_t began = clock_ticks();
	str result;

	CHECK_INT(op_do(w.a, &w.where, false, "sum", packed_text(w.a, S("x")), &result, w.fs), ERR_SERVICE);
	check_fault(&w, "store-locked");
	CHECK(clock_ticks() - began >= STORE_WAIT_MS && clock_ticks() - began < STORE_WAIT_MS + SOON_MS);
	CHECK(kill(pid, SIGKILL) == 0);
	CHECK_INT(exit_code(pid), KILLED + SIGKILL);
}

/* ---- writers that come and go ---- */

TEST(a_writer_that_dies_in_the_middle_is_told)
{
	SCOPED(world_end) struct world w;
	str result;

	world_new(&w);
	start_writer(&w, 0);
	CHECK_INT(op_do(w.a, &w.where, false, "die", S(""), &result, w.fs), ERR_SERVICE);
	check_fault(&w, "op-no-answer");
	CHECK_INT(exit_code(w.writer), KILLED + SIGKILL);
	w.writer = 0;

	/* its lock is gone with it, its socket is left: nobody minds */
	CHECK(access(w.socket, F_OK) == 0);
	CHECK_INT(sum_by(&w, false, S("x")), getpid());
	start_writer(&w, 0);
	check_served(&w);
}

TEST(a_file_in_the_sockets_place_is_told)
{
	SCOPED(world_end) struct world w;
	int fd = -1;

	world_new(&w);
	CHECK_INT(sum_by(&w, true, S("x")), getpid());
	close(open(w.socket, O_CREAT | O_WRONLY | O_CLOEXEC, 0600));
	CHECK_INT(op_listen(&w.where, &fd, w.fs), ERR_CREATE);
	check_fault(&w, "op-socket");
	CHECK_INT(op_listen(&(struct where){.data = NULL}, &fd, w.fs), ERR_CREATE);
	check_fault(&w, "op-socket");
	CHECK_INT(fd, -1);
}

/* Another Toride, or something that is none: holds the lock, listens, and answers the first request with `reply`. */
static pid_t pretend_writer(const struct world *w, str reply)
{
	int listening = socket_listen(w->socket);
	pid_t pid = fork_child();

	if (pid == 0) {
		const volatile bool never = false;
		struct watch one = {.fd = listening};
		bool waiting = socket_wait(&one, 1, &never, clock_ticks() + SOON_MS);
		int fd = socket_accept(listening);
		str request;
		bool good = waiting &&
		            packet_receive(fd, w->a, OP_BYTES_MAX, clock_ticks() + SOON_MS, &request) == PACKET_DONE;
		_exit(!good || packet_send(fd, reply, clock_ticks() + SOON_MS) != PACKET_DONE);
	}
	close(listening);
	return pid;
}

TEST(a_writer_of_another_version_is_told)
{
	static const struct {
		str word;
		const char *id;
	} rows[] = {{S("TRD2"), "op-version"}, {S("what"), "op-no-answer"}};
	SCOPED(world_end) struct world w;
	str result;

	world_new(&w);
	CHECK_INT(sum_by(&w, true, S("x")), getpid());
	pid_t lock = hold_lock(&w, STORE_WAIT_MS);

	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		pid_t pid = pretend_writer(&w, packed_text(w.a, rows[i].word));
		CHECK_INT(op_do(w.a, &w.where, false, "sum", S(""), &result, w.fs), ERR_SERVICE);
		check_fault(&w, rows[i].id);
		CHECK_INT(exit_code(pid), 0);
	}
	CHECK(kill(lock, SIGKILL) == 0);
	CHECK_INT(exit_code(lock), KILLED + SIGKILL);
}

/* ---- the end ---- */

TEST(what_was_asked_before_the_end_is_still_done)
{
	SCOPED(world_end) struct world w;
	int fd[OP_CALLERS_MAX + 10];

	world_new(&w);
	start_writer(&w, 0);
	for (size_t i = 0; i < COUNT_OF(fd); i++) {
		fd[i] = call(&w);
		str request = request_of(&w, "TRD1", "slow", packed_int(w.a, i == 0 ? 300 : 1));
		CHECK_INT(packet_send(fd[i], request, clock_ticks() + SOON_MS), PACKET_DONE);
	}
	int64_t began = clock_ticks();

	CHECK_INT(stop_writer(&w), 0);
	CHECK(clock_ticks() - began < SOON_MS);
	CHECK(access(w.socket, F_OK) != 0);
	for (size_t i = 0; i < COUNT_OF(fd); i++) {
		const struct op_reply *reply;
		CHECK_INT(next_reply(&w, fd[i], &reply), PACKET_DONE);
		CHECK(reply != NULL && reply->err == OK);
		CHECK_INT(next_reply(&w, fd[i], &reply), PACKET_CLOSED);
		close(fd[i]);
	}
	CHECK_INT(sum_by(&w, false, S("x")), getpid());
}

/* Nobody who asks while writers come and go is ever left without an answer. */
TEST(writers_may_change_while_others_ask)
{
	enum { CALLERS = 4, EACH = 100 };
	SCOPED(world_end) struct world w;
	pid_t pid[CALLERS];
	bool asking = true;

	world_new(&w);
	CHECK_INT(sum_by(&w, true, S("x")), getpid());
	for (int i = 0; i < CALLERS; i++) {
		pid[i] = fork_child();
		if (pid[i] == 0) {
			for (int k = 0; k < EACH; k++) {
				if (sum_by(&w, false, S("x")) < 0) {
					_exit(1);
				}
			}
			_exit(0);
		}
	}
	while (asking) {
		pid_t writer = fork_child();
		if (writer == 0) {
			int null = open("/dev/null", O_WRONLY | O_CLOEXEC);
			write_for_others(&w, null, 0);
		}
		usleep(20000);
		CHECK(kill(writer, SIGTERM) == 0);
		(void)exit_code(writer); /* may have found the lock taken, or been told to end before it began */
		int status;
		asking = waitpid(pid[0], &status, WNOHANG) == 0;
		CHECK(asking || (WIFEXITED(status) && WEXITSTATUS(status) == 0));
	}
	for (int i = 1; i < CALLERS; i++) {
		CHECK_INT(exit_code(pid[i]), 0);
	}
}
