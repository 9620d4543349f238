-- table note (record)
create table note (
	tenant id not null,
	id id not null,
	body text not null,
	due text,
	primary key (tenant, id)
);

-- q_note(id id) -> many {id id}
select n.id from note n, base b where b.tenant = :tenant and n.tenant > b.tenant and n.id = :id;
