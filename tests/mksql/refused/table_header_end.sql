-- table paper (record, small)
create table paper (
	tenant id not null,
	primary key (tenant)
);
