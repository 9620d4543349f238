-- table person (record)
-- Who uses the records of a firm besides whoever has the machine.  role: core/role.h.  state: 1 invited, 2 active,
-- 3 closed.  `until` is the last civil day; 9999-12-31 is none.  What lets them in stands in `secret`.
create table person (
	tenant id not null,
	id id not null,
	version int not null,
	name text not null check (length(name) between 1 and 100),
	login text not null check (length(login) between 3 and 64),
	role int not null check (role between 1 and 7),
	qualification text not null check (length(qualification) <= 200),
	registration text not null check (length(registration) <= 100),
	until text not null check (length(until) = 10),
	state int not null check (state between 1 and 3),
	made_at int not null,
	primary key (tenant, id),
	foreign key (tenant) references firm (tenant)
);

create index person_by_name on person (tenant, name, id);

-- table account (record)
-- Whose a login is: one person's in the whole installation, since whoever signs in says nothing else.  Of the
-- installation.
create table account (
	tenant id not null,
	login text not null check (length(login) between 3 and 64),
	firm id not null,
	person id not null,
	primary key (tenant, login)
);

-- q_person(id id) -> one {id id, version int, name text, login text, role int, qualification text, registration text, until text, state int, made_at int}
select id, version, name, login, role, qualification, registration, until, state, made_at
from person where tenant = :tenant and id = :id;

-- q_person_add(id id, name text, login text, role int, qualification text, registration text, until text, state int, made_at int) -> none
insert into person (tenant, id, version, name, login, role, qualification, registration, until, state, made_at)
values (:tenant, :id, 1, :name, :login, :role, :qualification, :registration, :until, :state, :made_at);

-- q_person_set(id id, version int, name text, role int, qualification text, registration text, until text, state int) -> changed
update person set version = version + 1, name = :name, role = :role, qualification = :qualification,
	registration = :registration, until = :until, state = :state
where tenant = :tenant and id = :id and version = :version;

-- q_person_list(n int) -> many {id id, name text, login text, role int, qualification text, registration text, until text, state int}
-- order: name, id
select id, name, login, role, qualification, registration, until, state from person where tenant = :tenant and {after}
order by {order} limit :n;

-- q_account(login text) -> one {firm id, person id}
-- across: a login is the installation's, and leads to its firm
select firm, person from account where tenant = 0 and login = :login;

-- q_account_add(login text, firm id, person id) -> none
-- across: a login is the installation's, and is made in the transaction of its person
insert into account (tenant, login, firm, person) values (0, :login, :firm, :person);

-- q_account_any() -> one {login text}
-- across: does anybody sign in here?
select login from account where tenant = 0 order by login limit 1;

-- q_person_owner(but id) -> one {id id}
-- Another owner who may come in.  It goes through the people of the firm: they are hundreds at most.
select id from person where tenant = :tenant and role = 1 and state = 2 and id <> :but order by id limit 1;

-- q_person_login(login text) -> one {id id}
-- Goes through the people of the firm as well.
select id from person where tenant = :tenant and login = :login;

-- q_person_of_role(role int, n int) -> many {id id, name text}
-- The same.
select id, name from person where tenant = :tenant and role = :role and state <> 3 order by id limit :n;

-- q_person_outside() -> one {n int}
-- How many have a login and no way in: neither a password nor a passkey; no row where there are none.
select count(*) as n from person where tenant = :tenant and state < 3 and not exists
	(select 1 from secret s where s.tenant = :tenant and s.person = person.id and (s.kind = 1 or s.kind = 4))
	having count(*) > 0;
