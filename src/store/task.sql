-- table task (record)
-- A thing to do.  state: 1 open, 2 begun, 3 done, 4 dropped.  `measure` is an id of the catalogue or empty; `framework`
-- and `item` say which answer led here, or are empty.  `due` is a civil day; 9999-12-31 is none.
create table task (
	tenant id not null,
	id id not null,
	version int not null,
	title text not null check (length(title) between 1 and 200),
	note text not null check (length(note) <= 4000),
	sensitive int not null check (sensitive in (0, 1)),
	measure text not null,
	framework text not null,
	item text not null,
	owner text not null check (length(owner) <= 200),
	due text not null check (length(due) = 10),
	state int not null check (state between 1 and 4),
	done_on text check (length(done_on) = 10),
	made_at int not null,
	cost int check (cost >= 0),
	primary key (tenant, id),
	foreign key (tenant) references firm (tenant)
);

create index task_by_due on task (tenant, due, id);
create index task_by_title on task (tenant, title, id);
create index task_by_measure on task (tenant, measure, id);

-- q_task(id id) -> one {id id, version int, title text, note text, sensitive int, measure text, framework text, item text, owner text, due text, state int, done_on text?, made_at int, cost int?}
select id, version, title, note, sensitive, measure, framework, item, owner, due, state, done_on, made_at, cost
from task where tenant = :tenant and id = :id;

-- q_task_add(id id, title text, note text, sensitive int, measure text, framework text, item text, owner text, due text, state int, done_on text?, made_at int, cost int?) -> none
insert into task (tenant, id, version, title, note, sensitive, measure, framework, item, owner, due, state, done_on, made_at, cost)
values (:tenant, :id, 1, :title, :note, :sensitive, :measure, :framework, :item, :owner, :due, :state, :done_on, :made_at, :cost);

-- q_task_set(id id, version int, title text, note text, sensitive int, measure text, framework text, item text, owner text, due text, state int, done_on text?, cost int?) -> changed
update task set version = version + 1, title = :title, note = :note, sensitive = :sensitive, measure = :measure,
	framework = :framework, item = :item, owner = :owner, due = :due, state = :state, done_on = :done_on, cost = :cost
where tenant = :tenant and id = :id and version = :version;

-- q_task_remove(id id, version int) -> changed
delete from task where tenant = :tenant and id = :id and version = :version;

-- q_task_list(state int?, n int) -> many {id id, title text, owner text, due text, state int, done_on text?, cost int?}
-- order: due, id | title, id
select id, title, owner, due, state, done_on, cost from task
where tenant = :tenant and (:state is null or state = :state) and {after}
order by {order} limit :n;

-- q_task_page(least int, most int, n int) -> many {id id, title text, measure text, owner text, due text, state int, done_on text?}
-- order: due, id | id desc
-- Those whose state lies between.
select id, title, measure, owner, due, state, done_on from task
where tenant = :tenant and state between :least and :most and {after}
order by {order} limit :n;

-- q_task_of_measure(measure text, n int) -> many {id id, version int, owner text, note text, due text, state int, done_on text?}
-- The newest.
select id, version, owner, note, due, state, done_on from task
where tenant = :tenant and measure = :measure order by id desc limit :n;

-- q_task_newest(n int) -> many {id id, title text, measure text, due text, state int}
select id, title, measure, due, state from task where tenant = :tenant order by id desc limit :n;

-- q_task_ids(after id, n int) -> many {id id}
-- For `toride rebuild`.
select id from task where tenant = :tenant and id > :after order by id limit :n;
