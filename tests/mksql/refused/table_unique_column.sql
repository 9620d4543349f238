-- table paper (record)
create table paper (
	tenant id not null,
	id id not null unique,
	primary key (tenant)
);
