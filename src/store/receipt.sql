-- table receipt (record)
-- A paper in somebody's hands: to whom a version was handed, how, and when they said that they had read it.  kind: 1 by
-- a link of their own, 2 on paper, 3 to their account.  `ends_at`: until when the link opens.
create table receipt (
	tenant id not null,
	id id not null,
	version int not null,
	paper id not null,
	person id,
	name text not null check (length(name) between 1 and 100),
	kind int not null check (kind between 1 and 3),
	handed_at int not null,
	read_at int,
	ends_at int,
	primary key (tenant, id),
	foreign key (tenant, paper) references document_version (tenant, id)
);

create index receipt_by_paper on receipt (tenant, paper, name, id);
create index receipt_by_person on receipt (tenant, person, id);

-- q_receipt(id id) -> one {id id, version int, paper id, person id?, name text, kind int, handed_at int, read_at int?, ends_at int?}
select id, version, paper, person, name, kind, handed_at, read_at, ends_at from receipt where tenant = :tenant and id = :id;

-- q_receipt_add(id id, paper id, person id?, name text, kind int, handed_at int, ends_at int?) -> none
insert into receipt (tenant, id, version, paper, person, name, kind, handed_at, ends_at)
values (:tenant, :id, 1, :paper, :person, :name, :kind, :handed_at, :ends_at);

-- q_receipt_set(id id, version int, read_at int?, ends_at int?) -> changed
update receipt set version = version + 1, read_at = :read_at, ends_at = :ends_at
where tenant = :tenant and id = :id and version = :version;

-- q_receipt_remove(id id, version int) -> changed
delete from receipt where tenant = :tenant and id = :id and version = :version;

-- q_receipt_list(paper id, n int) -> many {id id, version int, person id?, name text, kind int, handed_at int, read_at int?, ends_at int?}
select id, version, person, name, kind, handed_at, read_at, ends_at from receipt
where tenant = :tenant and paper = :paper order by name, id limit :n;

-- q_receipt_count(paper id) -> one {n int, unread int}
-- No row where it was handed to nobody.
select count(*) as n, count(*) - count(read_at) as unread from receipt where tenant = :tenant and paper = :paper
group by tenant, paper;

-- q_receipt_mine(person id, n int) -> many {id id, paper id, read_at int?, handed_at int}
select id, paper, read_at, handed_at from receipt where tenant = :tenant and person = :person order by id desc limit :n;

-- q_receipt_awaited(now int) -> one {n int}
-- Links that were handed out and still open, and that nobody has answered; no row where there are none.
select count(*) as n from receipt
where tenant = :tenant and kind = 1 and read_at is null and (ends_at is null or ends_at > :now) having count(*) > 0;
