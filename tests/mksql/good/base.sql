-- A comment that belongs to nothing.

-- table base (record)
-- What everything hangs on.
create table base (
	tenant id not null,
	name text not null check (name not in ('a, b', 'c) "d" -- e')), -- a comment, with a comma
	size real not null,
	primary key (tenant)
);
-- across: found by name
create index base_by_name on base (name, tenant);

-- q_base_list(n int) -> many {tenant id, name text}
-- across: the list of all
-- order: name, tenant
select tenant, name from base where {after} order by {order} limit :n;

-- q_base_sized(size real) -> one {size real}
select size from base where tenant = :tenant and size = :size;

-- q_base_count() -> one {n int}
-- across: all of them
-- scan: counts rows
select count(*) as n from base;
