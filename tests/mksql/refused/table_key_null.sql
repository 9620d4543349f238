-- table paper (record)
create table paper (
	tenant id not null,
	id id,
	primary key (tenant, id)
);
