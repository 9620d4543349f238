-- table paper (record)
create table paper (
	tenant id not null,
	case id not null,
	primary key (tenant)
);
