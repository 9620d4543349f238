-- table proposal (record)
-- What the firm said to a change of a paper that was proposed: `key` is the SHA-256 of the clause as it would be, so that
-- another proposal is a new one.  answer: 1 taken into the draft, 2 the firm's own words stay.
create table proposal (
	tenant id not null,
	id id not null,
	version int not null,
	pattern text not null check (length(pattern) between 1 and 64),
	clause text not null check (length(clause) between 1 and 64),
	key blob not null check (length(key) = 32),
	answer int not null check (answer between 1 and 2),
	made_at int not null,
	primary key (tenant, id),
	foreign key (tenant) references firm (tenant)
);

create index proposal_by_clause on proposal (tenant, pattern, clause, id);

-- q_proposal(id id) -> one {id id, version int, pattern text, clause text, key blob, answer int, made_at int}
select id, version, pattern, clause, key, answer, made_at from proposal where tenant = :tenant and id = :id;

-- q_proposal_add(id id, pattern text, clause text, key blob, answer int, made_at int) -> none
insert into proposal (tenant, id, version, pattern, clause, key, answer, made_at)
values (:tenant, :id, 1, :pattern, :clause, :key, :answer, :made_at);

-- q_proposal_set(id id, version int, key blob, answer int, made_at int) -> changed
update proposal set version = version + 1, key = :key, answer = :answer, made_at = :made_at
where tenant = :tenant and id = :id and version = :version;

-- q_proposal_list(pattern text, n int) -> many {id id, version int, clause text, key blob, answer int}
select id, version, clause, key, answer from proposal where tenant = :tenant and pattern = :pattern
order by clause, id limit :n;
