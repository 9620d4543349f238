-- table paper (record)
create table paper (
	tenant int not null,
	primary key (tenant)
);
