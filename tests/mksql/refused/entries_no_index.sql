-- table note (record, entries by body)
create table note (
	tenant id not null,
	id id not null,
	version int not null,
	body text not null,
	made_at int not null,
	primary key (tenant, id)
);
