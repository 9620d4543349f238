-- table session (passing)
-- Who came in: the hash of a cookie, and for which firm it acts.  Of the installation, so that it can be found before
-- anything is known of who asks.
create table session (
	tenant id not null,
	key blob not null check (length(key) = 32),
	firm id not null,
	person id not null,
	made_at int not null,
	ends_at int not null,
	primary key (tenant, key)
);

create index session_by_ends_at on session (tenant, ends_at, key);

-- table link (passing)
-- Links that let somebody in, once.
create table link (
	tenant id not null,
	key blob not null check (length(key) = 32),
	firm id not null,
	made_at int not null,
	used_at int,
	primary key (tenant, key)
);

create index link_by_made_at on link (tenant, made_at, key);

-- q_session(key blob) -> one {firm id, person id, ends_at int}
select firm, person, ends_at from session where tenant = :tenant and key = :key;

-- q_session_add(key blob, firm id, person id, made_at int, ends_at int) -> none
insert into session (tenant, key, firm, person, made_at, ends_at)
values (:tenant, :key, :firm, :person, :made_at, :ends_at);

-- q_session_firm(key blob, firm id) -> changed
-- across: a session is the installation's, and gets its firm in the transaction that makes the firm
update session set firm = :firm where tenant = 0 and key = :key;

-- q_session_remove(key blob) -> changed
-- across: a session is the installation's, and is ended in a transaction of its firm
delete from session where tenant = 0 and key = :key;

-- q_session_expire(before int) -> changed
delete from session where tenant = :tenant and ends_at < :before;

-- q_link(key blob) -> one {firm id, made_at int, used_at int?}
select firm, made_at, used_at from link where tenant = :tenant and key = :key;

-- q_link_add(key blob, firm id, made_at int) -> none
insert into link (tenant, key, firm, made_at) values (:tenant, :key, :firm, :made_at);

-- q_link_use(key blob, at int) -> changed
update link set used_at = :at where tenant = :tenant and key = :key and used_at is null;

-- q_link_expire(before int) -> changed
delete from link where tenant = :tenant and made_at < :before;
