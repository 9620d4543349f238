-- table note (record, entries by body)
create table note (
	tenant id not null,
	id id not null,
	body text not null,
	version int not null,
	made_at int not null,
	primary key (tenant, id)
);

create index note_by_body on note (tenant, body, id);
