-- table note (record)
create table note (
	tenant id not null,
	id id not null,
	body text not null,
	due text,
	primary key (tenant, id)
);

-- q_note(id id) -> one {id id, body text}
-- sqlite:
select id, body from note where tenant = :tenant and id = :id;
-- postgres:
select id, body from note where tenant = :tenant and id = :is;

-- q_fill0(id id) -> one {id id, body text}
select id, body from note where tenant = :tenant and id = :id;

-- q_fill1(id id) -> one {id id, body text}
select id, body from note where tenant = :tenant and id = :id;

-- q_fill2(id id) -> one {id id, body text}
select id, body from note where tenant = :tenant and id = :id;

-- q_fill3(id id) -> one {id id, body text}
select id, body from note where tenant = :tenant and id = :id;

-- q_fill4(id id) -> one {id id, body text}
select id, body from note where tenant = :tenant and id = :id;

-- q_fill5(id id) -> one {id id, body text}
select id, body from note where tenant = :tenant and id = :id;

-- q_fill6(id id) -> one {id id, body text}
select id, body from note where tenant = :tenant and id = :id;

-- q_fill7(id id) -> one {id id, body text}
select id, body from note where tenant = :tenant and id = :id;

-- q_fill8(id id) -> one {id id, body text}
select id, body from note where tenant = :tenant and id = :id;

-- q_fill9(id id) -> one {id id, body text}
select id, body from note where tenant = :tenant and id = :id;
