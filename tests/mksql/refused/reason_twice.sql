-- table note (record)
create table note (
	tenant id not null,
	id id not null,
	body text not null,
	due text,
	primary key (tenant, id)
);

-- q_note() -> many {id id}
-- sort: a
-- sort: b
select id from note where tenant = :tenant order by body;
