-- table note (record)
create table note (
	tenant id not null,
	id id not null,
	body text not null,
	due text,
	primary key (tenant, id)
);

-- q_note_add(who id, id id, body text) -> none
insert into note (tenant, id, body) values (:who, :id, :body);
