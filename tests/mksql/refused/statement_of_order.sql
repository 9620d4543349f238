-- table note (record)
create table note (
	tenant id not null,
	id id not null,
	body text not null,
	due text,
	primary key (tenant, id)
);

-- q_note_list(n int) -> many {id id}
-- order: id
select id from note where tenant = :tenant and {after} order by {order} limit :n;

-- q_note_list_by_id(id id) -> one {id id}
select id from note where tenant = :tenant and id = :id;
