-- table insurance (record)
-- An insurance against what incidents cost.  Days are civil days; 9999-12-31 is none.  `pays_at_most` is in yen.
create table insurance (
	tenant id not null,
	id id not null,
	version int not null,
	insurer text not null check (length(insurer) between 1 and 200),
	product text not null check (length(product) <= 200),
	number text not null check (length(number) <= 100),
	covers text not null check (length(covers) <= 1000),
	pays_at_most int check (pays_at_most >= 0),
	begins_on text not null check (length(begins_on) = 10),
	expires_on text not null check (length(expires_on) = 10),
	note text not null check (length(note) <= 4000),
	sensitive int not null check (sensitive in (0, 1)),
	made_at int not null,
	primary key (tenant, id),
	foreign key (tenant) references firm (tenant)
);

create index insurance_by_expires_on on insurance (tenant, expires_on, id);

-- q_insurance(id id) -> one {id id, version int, insurer text, product text, number text, covers text, pays_at_most int?, begins_on text, expires_on text, note text, sensitive int, made_at int}
select id, version, insurer, product, number, covers, pays_at_most, begins_on, expires_on, note, sensitive, made_at
from insurance where tenant = :tenant and id = :id;

-- q_insurance_add(id id, insurer text, product text, number text, covers text, pays_at_most int?, begins_on text, expires_on text, note text, sensitive int, made_at int) -> none
insert into insurance (tenant, id, version, insurer, product, number, covers, pays_at_most, begins_on, expires_on, note, sensitive, made_at)
values (:tenant, :id, 1, :insurer, :product, :number, :covers, :pays_at_most, :begins_on, :expires_on, :note, :sensitive, :made_at);

-- q_insurance_set(id id, version int, insurer text, product text, number text, covers text, pays_at_most int?, begins_on text, expires_on text, note text, sensitive int) -> changed
update insurance set version = version + 1, insurer = :insurer, product = :product, number = :number, covers = :covers,
	pays_at_most = :pays_at_most, begins_on = :begins_on, expires_on = :expires_on, note = :note, sensitive = :sensitive
where tenant = :tenant and id = :id and version = :version;

-- q_insurance_remove(id id, version int) -> changed
delete from insurance where tenant = :tenant and id = :id and version = :version;

-- q_insurance_list(n int) -> many {id id, insurer text, product text, number text, expires_on text}
-- order: expires_on, id
select id, insurer, product, number, expires_on from insurance where tenant = :tenant and {after}
order by {order} limit :n;

-- q_insurance_count(most int) -> one {n int}
-- Counts up to `most`; no row where there is none.
select count(*) as n from (select tenant from insurance where tenant = :tenant limit :most) as counted
having count(*) > 0;

-- q_insurance_ids(after id, n int) -> many {id id}
-- For `toride rebuild`.
select id from insurance where tenant = :tenant and id > :after order by id limit :n;
