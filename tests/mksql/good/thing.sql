-- table thing (derived)
create table thing (
	tenant id not null,
	id id not null,
	title text not null,
	note text,
	due text not null,
	weight int,
	other id,
	seal blob,
	digest blob not null,
	primary key (tenant, id),
	foreign key (tenant) references base (tenant)
);

create index thing_by_title on thing (tenant, title, id);
create unique index thing_by_due on thing (tenant, due, id);

-- table scrap (passing, rowid)
create table scrap (
	tenant id not null,
	round id not null,
	n int not null,
	primary key (tenant, round, n),
	foreign key (tenant, round) references thing (tenant, id)
);

-- q_thing(id id) -> one {id id, title text, note text?, weight int?, other id?, seal blob?, digest blob}
-- One thing, whose title may be 'it''s "so"'.
--
-- Two lines.
select id, title, note, weight, other, seal, digest from thing where tenant = :tenant and id = :id;

-- q_thing_add(id id, title text, note text?, due text, weight int?, other id?, seal blob?, digest blob) -> none
insert into thing (tenant, id, title, note, due, weight, other, seal, digest)
values (:tenant, :id, :title, :note, :due, :weight, :other, :seal, :digest);

-- q_thing_rename(id id, title text) -> changed
update thing set title = :title where tenant = :tenant and id = :id;

-- q_thing_clear() -> none
delete from thing where tenant = :tenant;

-- q_thing_list(weight int?, n int) -> many {id id, title text, due text, words text}
-- order: title, id | t.due, t.id
select t.id, t.title, t.due, 'it''s :no ? parameter; {x} /* */ "\' as words -- not :this either; nor this'
from thing t /* :nor this; */ where t.tenant = :tenant and (:weight is null or t.weight = :weight) and {after}
order by {order} limit :n;

-- q_thing_latest(n int) -> many {due text, id id, digest blob}
-- order: due desc, id desc
select due, id, digest from thing where tenant = :tenant and {after} order by {order} limit :n;

-- q_thing_of(id id) -> many {title text, n int?}
select t.title, s.n as n from thing t left join scrap s on s.tenant = t.tenant and s.round = t.id
where t.tenant = :tenant and t.id = :id;

-- q_thing_sorted() -> many {weight int?, id id}
-- sort: weights have no index
select weight, id from thing where tenant = :tenant order by weight, id;

-- q_thing_inner(id id) -> many {id id, n int}
select g.id, g.n from (select t.id, count(*) as n from thing t where t.tenant = :tenant and t.id > :id group by t.id) as g
where g.n > 0;

-- q_thing_two(id id) -> one {words text}
-- sqlite:
select printf('%d', :id) as words from thing where tenant = :tenant and id = :id;
-- postgres:
select cast(:id as text) as words from thing where tenant = :tenant and id = :id;

-- q_scrap_add(round id, n int) -> none
insert into scrap (tenant, round, n) values (:tenant, :round, :n);

-- q_scrap_forget(n int) -> changed
-- across: for all firms at once
-- scan: it is small
delete from scrap where n < :n;
