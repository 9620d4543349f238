-- table paper (record)
create table paper (
	tenant id not null,
	id id not null default 1,
	primary key (tenant)
);
