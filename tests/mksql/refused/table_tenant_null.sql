-- table paper (record)
create table paper (
	tenant id,
	primary key (tenant)
);
