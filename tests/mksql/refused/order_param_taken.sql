-- table note (record)
create table note (
	tenant id not null,
	id id not null,
	body text not null,
	due text,
	primary key (tenant, id)
);

-- q_note_list(after_id id, n int) -> many {id id, body text}
-- order: id
select id, body from note where tenant = :tenant and id > :after_id and {after} order by {order} limit :n;
