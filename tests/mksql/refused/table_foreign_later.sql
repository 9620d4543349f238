-- table paper (record)
create table paper (
	tenant id not null,
	primary key (tenant),
	foreign key (tenant) references later (tenant)
);
