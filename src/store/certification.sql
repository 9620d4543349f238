-- table certification (record)
-- A certification the firm holds: ISMS, P-mark and the like.  Days are civil days; 9999-12-31 is none.
create table certification (
	tenant id not null,
	id id not null,
	version int not null,
	name text not null check (length(name) between 1 and 200),
	body text not null check (length(body) <= 200),
	number text not null check (length(number) <= 100),
	covers text not null check (length(covers) <= 1000),
	issued_on text not null check (length(issued_on) = 10),
	expires_on text not null check (length(expires_on) = 10),
	note text not null check (length(note) <= 4000),
	sensitive int not null check (sensitive in (0, 1)),
	made_at int not null,
	primary key (tenant, id),
	foreign key (tenant) references firm (tenant)
);

create index certification_by_expires_on on certification (tenant, expires_on, id);

-- q_certification(id id) -> one {id id, version int, name text, body text, number text, covers text, issued_on text, expires_on text, note text, sensitive int, made_at int}
select id, version, name, body, number, covers, issued_on, expires_on, note, sensitive, made_at
from certification where tenant = :tenant and id = :id;

-- q_certification_add(id id, name text, body text, number text, covers text, issued_on text, expires_on text, note text, sensitive int, made_at int) -> none
insert into certification (tenant, id, version, name, body, number, covers, issued_on, expires_on, note, sensitive, made_at)
values (:tenant, :id, 1, :name, :body, :number, :covers, :issued_on, :expires_on, :note, :sensitive, :made_at);

-- q_certification_set(id id, version int, name text, body text, number text, covers text, issued_on text, expires_on text, note text, sensitive int) -> changed
update certification set version = version + 1, name = :name, body = :body, number = :number, covers = :covers,
	issued_on = :issued_on, expires_on = :expires_on, note = :note, sensitive = :sensitive
where tenant = :tenant and id = :id and version = :version;

-- q_certification_remove(id id, version int) -> changed
delete from certification where tenant = :tenant and id = :id and version = :version;

-- q_certification_list(n int) -> many {id id, name text, body text, number text, expires_on text}
-- order: expires_on, id
select id, name, body, number, expires_on from certification where tenant = :tenant and {after}
order by {order} limit :n;

-- q_certification_count(most int) -> one {n int}
-- Counts up to `most`; no row where there is none.
select count(*) as n from (select tenant from certification where tenant = :tenant limit :most) as counted
having count(*) > 0;

-- q_certification_ids(after id, n int) -> many {id id}
-- For `toride rebuild`.
select id from certification where tenant = :tenant and id > :after order by id limit :n;
