-- table note (record)
create table note (
	tenant id not null,
	id id not null,
	body text not null,
	due text,
	primary key (tenant, id)
);

-- q_note() -> many {body text}
select distinct body from note where tenant = :tenant;
