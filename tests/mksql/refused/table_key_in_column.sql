-- table paper (record)
create table paper (
	tenant id not null,
	id id not null primary key,
	primary key (tenant)
);
