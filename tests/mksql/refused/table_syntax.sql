-- table paper (record)
create table paper (
	tenant id not null,
	id id not null check (id >),
	primary key (tenant)
);
