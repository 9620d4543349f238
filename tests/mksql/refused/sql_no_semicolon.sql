-- table note (record)
create table note (
	tenant id not null,
	id id not null,
	body text not null,
	due text,
	primary key (tenant, id)
);

-- q_note(id id) -> one {id id, body text}
select id, body from note where tenant = :tenant and id = :id
