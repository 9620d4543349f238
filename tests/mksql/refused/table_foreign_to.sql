-- table paper (record)
create table paper (
	tenant id not null,
	id id not null,
	primary key (tenant),
	foreign key (tenant, id) references base (name, tenant)
);
