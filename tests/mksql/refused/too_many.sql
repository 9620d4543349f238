-- table note (record)
create table note (
	tenant id not null,
	id id not null,
	body text not null,
	due text,
	primary key (tenant, id)
);

create index i0 on note (body);
create index i1 on note (body);
create index i2 on note (body);
create index i3 on note (body);
create index i4 on note (body);
create index i5 on note (body);
create index i6 on note (body);
create index i7 on note (body);
create index i8 on note (body);
create index i9 on note (body);
create index i10 on note (body);
create index i11 on note (body);
create index i12 on note (body);
create index i13 on note (body);
create index i14 on note (body);
create index i15 on note (body);
create index i16 on note (body);
create index i17 on note (body);
create index i18 on note (body);
create index i19 on note (body);
create index i20 on note (body);
create index i21 on note (body);
create index i22 on note (body);
create index i23 on note (body);
create index i24 on note (body);
