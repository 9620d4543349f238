-- table papers (record)
create table paper (
	tenant id not null,
	primary key (tenant)
);
