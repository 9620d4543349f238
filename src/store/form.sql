-- table form (passing)
-- Forms that were sent, with what came of them, so that the same form sent twice is done once.
create table form (
	tenant id not null,
	id text not null check (length(id) between 1 and 64),
	at int not null,
	result text not null,
	primary key (tenant, id)
);

-- across: old ones are removed for all firms at once
create index form_by_at on form (at, tenant, id);

-- q_form(id text) -> one {result text}
select result from form where tenant = :tenant and id = :id;

-- q_form_add(id text, at int, result text) -> none
insert into form (tenant, id, at, result) values (:tenant, :id, :at, :result);

-- q_form_expire(before int) -> changed
-- across: old ones are removed for all firms at once
delete from form where at < :before;
