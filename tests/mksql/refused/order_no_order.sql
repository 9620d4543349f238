-- table note (record)
create table note (
	tenant id not null,
	id id not null,
	body text not null,
	due text,
	primary key (tenant, id)
);

-- q_note_list(n int) -> many {id id, body text, due text?}
-- order: id
select id, body, due from note where tenant = :tenant and {after} limit :n;
