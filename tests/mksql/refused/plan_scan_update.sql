-- table note (record)
create table note (
	tenant id not null,
	id id not null,
	body text not null,
	due text,
	primary key (tenant, id)
);

-- q_note_set(body text) -> changed
update note set body = :body where tenant + 0 = :tenant;
