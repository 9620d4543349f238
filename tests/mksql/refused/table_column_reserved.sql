-- table paper (record)
create table paper (
	tenant id not null,
	user id,
	primary key (tenant)
);
