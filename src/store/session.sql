-- table session (passing)
-- Who came in: the hash of a cookie, and for which firm and person it acts.  Of the installation, so that it can be
-- found before anything is known of who asks.  `checked_at`: when it was seen last that it is still that person.
-- `agent`: in which browser (core/agent.h).
create table session (
	tenant id not null,
	key blob not null check (length(key) = 32),
	firm id not null,
	person id not null,
	made_at int not null,
	ends_at int not null,
	checked_at int,
	agent int,
	primary key (tenant, key)
);

create index session_by_person on session (tenant, firm, person, key);
create index session_by_ends_at on session (tenant, ends_at, key);

-- table link (passing)
-- Links that let somebody in, once: whoever has the machine, or `person`, who is asked for a new password first.
create table link (
	tenant id not null,
	key blob not null check (length(key) = 32),
	firm id not null,
	made_at int not null,
	used_at int,
	person id,
	ends_at int,
	primary key (tenant, key)
);

create index link_by_made_at on link (tenant, made_at, key);

-- table attempt (passing)
-- Logins with which somebody did not get in: the hash of what was typed, so that it does not matter whether there is
-- one.  Of the installation.
create table attempt (
	tenant id not null,
	key blob not null check (length(key) = 32),
	failures int not null,
	at int not null,
	primary key (tenant, key)
);

create index attempt_by_at on attempt (tenant, at, key);

-- table challenge (passing)
-- What a passkey is asked to sign: the hash of some random bytes, once, for some minutes.  Of the installation, since
-- nothing is known yet of who signs.
create table challenge (
	tenant id not null,
	key blob not null check (length(key) = 32),
	made_at int not null,
	primary key (tenant, key)
);

create index challenge_by_made_at on challenge (tenant, made_at, key);

-- q_session(key blob) -> one {firm id, person id, ends_at int, checked_at int?}
select firm, person, ends_at, checked_at from session where tenant = :tenant and key = :key;

-- q_session_add(key blob, firm id, person id, made_at int, ends_at int, agent int) -> none
insert into session (tenant, key, firm, person, made_at, ends_at, agent)
values (:tenant, :key, :firm, :person, :made_at, :ends_at, :agent);

-- q_session_enter(key blob, firm id, person id, at int, ends_at int, agent int) -> none
-- across: a session is the installation's, and begins in a transaction of its firm
insert into session (tenant, key, firm, person, made_at, ends_at, checked_at, agent)
values (0, :key, :firm, :person, :at, :ends_at, :at, :agent);

-- q_session_person(key blob, person id, at int) -> changed
-- across: a session is the installation's, and gets its person in the transaction that makes them
update session set person = :person, checked_at = :at where tenant = 0 and key = :key;

-- q_session_check(key blob, at int) -> changed
-- across: a session is the installation's, and is looked at in a transaction of its firm
update session set checked_at = :at where tenant = 0 and key = :key;

-- q_session_list(firm id, person id, n int) -> many {key blob, made_at int, ends_at int, agent int?}
-- across: a session is the installation's, and is listed for its person
select key, made_at, ends_at, agent from session where tenant = 0 and firm = :firm and person = :person
order by key limit :n;

-- q_session_others(firm id, person id, key blob) -> changed
-- across: a session is the installation's, and is ended in a transaction of its firm
delete from session where tenant = 0 and firm = :firm and person = :person and key <> :key;

-- q_session_firm(key blob, firm id) -> changed
-- across: a session is the installation's, and gets its firm in the transaction that makes the firm
update session set firm = :firm where tenant = 0 and key = :key;

-- q_session_remove(key blob) -> changed
-- across: a session is the installation's, and is ended in a transaction of its firm
delete from session where tenant = 0 and key = :key;

-- q_session_expire(before int) -> changed
delete from session where tenant = :tenant and ends_at < :before;

-- q_link(key blob) -> one {firm id, made_at int, used_at int?, person id?, ends_at int?}
select firm, made_at, used_at, person, ends_at from link where tenant = :tenant and key = :key;

-- q_link_add(key blob, firm id, made_at int) -> none
insert into link (tenant, key, firm, made_at) values (:tenant, :key, :firm, :made_at);

-- q_link_person(key blob, firm id, person id, made_at int, ends_at int) -> none
-- across: a link is the installation's, and is made in a transaction of its firm
insert into link (tenant, key, firm, made_at, person, ends_at) values (0, :key, :firm, :made_at, :person, :ends_at);

-- q_link_end(firm id, person id, at int) -> changed
-- across: links are the installation's, and those of a person are ended in a transaction of its firm
update link set used_at = :at where tenant = 0 and firm = :firm and person = :person and used_at is null;

-- q_link_take(key blob, at int) -> changed
-- across: a link is the installation's, and is used up in a transaction of its firm
update link set used_at = :at where tenant = 0 and key = :key and used_at is null;

-- q_link_use(key blob, at int) -> changed
update link set used_at = :at where tenant = :tenant and key = :key and used_at is null;

-- q_link_expire(before int) -> changed
delete from link where tenant = :tenant and made_at < :before;

-- q_attempt(key blob) -> one {failures int, at int}
-- across: attempts are the installation's
select failures, at from attempt where tenant = 0 and key = :key;

-- q_attempt_most(least int) -> one {key blob}
-- across: attempts are the installation's
-- One with so many failures, if there is any.
select key from attempt where tenant = 0 and failures >= :least limit 1;

-- q_attempt_add(key blob, failures int, at int) -> none
-- across: attempts are the installation's
insert into attempt (tenant, key, failures, at) values (0, :key, :failures, :at);

-- q_attempt_remove(key blob) -> changed
-- across: attempts are the installation's
delete from attempt where tenant = 0 and key = :key;

-- q_attempt_expire(before int) -> changed
-- across: attempts are the installation's
delete from attempt where tenant = 0 and at < :before;

-- q_challenge(key blob) -> one {made_at int}
-- across: challenges are the installation's
select made_at from challenge where tenant = 0 and key = :key;

-- q_challenge_add(key blob, made_at int) -> none
-- across: challenges are the installation's
insert into challenge (tenant, key, made_at) values (0, :key, :made_at);

-- q_challenge_remove(key blob) -> changed
-- across: challenges are the installation's
delete from challenge where tenant = 0 and key = :key;

-- q_challenge_expire(before int) -> changed
-- across: challenges are the installation's
delete from challenge where tenant = 0 and made_at < :before;
