create table gone (
	tenant id not null,
	primary key (tenant)
);
