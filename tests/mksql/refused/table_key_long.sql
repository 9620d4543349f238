-- table paper (record)
create table paper (
	tenant id not null,
	c0 int not null,
	c1 int not null,
	c2 int not null,
	c3 int not null,
	c4 int not null,
	c5 int not null,
	c6 int not null,
	c7 int not null,
	primary key (tenant, c0, c1, c2, c3, c4, c5, c6, c7)
);
