create table paper (
	tenant id not null,
	primary key (tenant)
);
