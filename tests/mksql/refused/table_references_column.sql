-- table paper (record)
create table paper (
	tenant id not null,
	id id not null references base (tenant),
	primary key (tenant)
);
