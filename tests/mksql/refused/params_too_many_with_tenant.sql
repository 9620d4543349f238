-- table note (record)
create table note (
	tenant id not null,
	id id not null,
	body text not null,
	due text,
	primary key (tenant, id)
);

-- q_note(id id, p0 int, p1 int, p2 int, p3 int, p4 int, p5 int, p6 int, p7 int, p8 int, p9 int, p10 int, p11 int, p12 int, p13 int, p14 int, p15 int, p16 int, p17 int, p18 int, p19 int, p20 int, p21 int, p22 int, p23 int, p24 int, p25 int, p26 int, p27 int, p28 int, p29 int, p30 int, p31 int, p32 int, p33 int, p34 int, p35 int, p36 int, p37 int, p38 int) -> one {id id}
select id from note where tenant = :tenant and id = :id and id in (0, :p0 + :p1 + :p2 + :p3 + :p4 + :p5 + :p6 + :p7 + :p8 + :p9 + :p10 + :p11 + :p12 + :p13 + :p14 + :p15 + :p16 + :p17 + :p18 + :p19 + :p20 + :p21 + :p22 + :p23 + :p24 + :p25 + :p26 + :p27 + :p28 + :p29 + :p30 + :p31 + :p32 + :p33 + :p34 + :p35 + :p36 + :p37 + :p38);
