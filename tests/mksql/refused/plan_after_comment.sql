-- table note (record)
create table note (
	tenant id not null,
	id id not null,
	body text not null,
	due text,
	primary key (tenant, id)
);

-- Words above.
-- q_note(id id) -> one {id id, body text}
-- sort: just so
select id, body from note where tenant = :tenant and id = :id;
