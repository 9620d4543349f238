-- table round (record)
-- One round of an assessment: a firm's answers to one edition of a framework.  state: 1 open, 2 closed.
create table round (
	tenant id not null,
	id id not null,
	version int not null,
	framework text not null check (length(framework) between 1 and 64),
	number int not null check (number > 0),
	state int not null check (state in (1, 2)),
	made_at int not null,
	closed_at int,
	who id not null,
	primary key (tenant, id),
	foreign key (tenant) references firm (tenant)
);

create unique index round_by_number on round (tenant, framework, number);
create index round_by_made on round (tenant, made_at, id);

-- table answer (record)
-- `answer` is a code of round.c, never an enum's value.
create table answer (
	tenant id not null,
	round id not null,
	item text not null check (length(item) between 1 and 64),
	answer int not null check (answer between 1 and 7),
	note text not null,
	version int not null,
	at int not null,
	who id not null,
	primary key (tenant, round, item),
	foreign key (tenant, round) references round (tenant, id)
);

-- q_round(id id) -> one {id id, version int, framework text, number int, state int, made_at int, closed_at int?, who id}
select id, version, framework, number, state, made_at, closed_at, who from round where tenant = :tenant and id = :id;

-- q_round_numbered(framework text, number int) -> one {id id, state int, made_at int, closed_at int?}
select id, state, made_at, closed_at from round where tenant = :tenant and framework = :framework and number = :number;

-- q_round_newest(framework text) -> one {id id, number int}
select id, number from round where tenant = :tenant and framework = :framework
order by number desc limit 1;

-- q_round_unfinished(framework text) -> one {id id}
select id from round where tenant = :tenant and framework = :framework and state = 1 order by number desc limit 1;

-- q_round_shown(framework text, items int) -> one {id id, framework text, number int, newest int, state int, made_at int, closed_at int?}
-- The newest whose result stands: closed, or with as many answers as there are items; and the number of the newest of
-- all, which is another one while it is being answered.
select id, framework, number, (select max(n.number) from round n where n.tenant = :tenant and n.framework = :framework) as newest,
	state, made_at, closed_at
from round where tenant = :tenant and framework = :framework
and (state = 2 or (select count(*) from answer a where a.tenant = :tenant and a.round = round.id) >= :items)
order by number desc limit 1;

-- q_round_then(framework text, made_at int, closed_at int) -> many {id id}
-- Those begun and closed at these instants.
select id from round
where tenant = :tenant and framework = :framework and made_at = :made_at and closed_at = :closed_at;

-- q_round_add(id id, framework text, number int, state int, made_at int, closed_at int?, who id) -> none
insert into round (tenant, id, version, framework, number, state, made_at, closed_at, who)
values (:tenant, :id, 1, :framework, :number, :state, :made_at, :closed_at, :who);

-- q_round_close(id id, version int, at int) -> changed
update round set state = 2, closed_at = :at, version = version + 1
where tenant = :tenant and id = :id and version = :version and state = 1;

-- q_round_list(framework text?, n int) -> many {id id, framework text, number int, state int, made_at int, closed_at int?, who id}
-- order: made_at desc, id desc
select id, framework, number, state, made_at, closed_at, who from round
where tenant = :tenant and (:framework is null or framework = :framework) and {after}
order by {order} limit :n;

-- q_answer_seen(round id, item text) -> one {state int, framework text, answer int?, note text?, version int?}
-- The round, and its answer to the item if there is one.
select r.state, r.framework, a.answer, a.note, a.version from round r
left join answer a on a.tenant = :tenant and a.round = r.id and a.item = :item
where r.tenant = :tenant and r.id = :round;

-- q_answer_count(round id) -> one {n int}
-- No row where there is none.
select count(*) as n from answer where tenant = :tenant and round = :round having count(*) > 0;
-- q_answer_newest(framework text, item text) -> one {number int, state int, answer int, note text, at int}
-- What was answered last.
select r.number, r.state, a.answer, a.note, a.at from round r
join answer a on a.tenant = :tenant and a.round = r.id and a.item = :item
where r.tenant = :tenant and r.framework = :framework order by r.number desc limit 1;

-- q_answer_list(round id) -> many {item text, answer int, note text, version int, at int, who id}
select item, answer, note, version, at, who from answer where tenant = :tenant and round = :round order by item;

-- q_answer_given(round id) -> many {item text, answer int, note text}
select item, answer, note from answer where tenant = :tenant and round = :round order by item;

-- q_answer_add(round id, item text, answer int, note text, at int, who id) -> none
insert into answer (tenant, round, item, answer, note, version, at, who)
values (:tenant, :round, :item, :answer, :note, 1, :at, :who);

-- q_answer_set(round id, item text, version int, answer int, note text, at int, who id) -> changed
update answer set answer = :answer, note = :note, at = :at, who = :who, version = version + 1
where tenant = :tenant and round = :round and item = :item and version = :version;

-- q_answer_remove(round id, item text, version int) -> changed
delete from answer where tenant = :tenant and round = :round and item = :item and version = :version;
