-- table paper (record)
create table paper (
	id id not null,
	tenant id not null,
	primary key (tenant, id)
);
