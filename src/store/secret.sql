-- table secret (record, secret)
-- What lets a person in.  No event ever says more of it than its kind.  kind: 1 password (as argon2id keeps it), 2 key
-- of one-time codes, 3 recovery code (its hash), 4 passkey (its public key; `key` is its id).  `used`: the step of the
-- last one-time code (0: none was shown yet, so the key counts for nothing), the count of the passkey.  `name`: of a
-- passkey what its owner calls it; of a password "short" where it is too short to stand alone.
create table secret (
	tenant id not null,
	id id not null,
	person id not null,
	kind int not null check (kind between 1 and 4),
	name text not null check (length(name) <= 100),
	key blob not null,
	data blob not null,
	used int not null,
	made_at int not null,
	primary key (tenant, id),
	foreign key (tenant, person) references person (tenant, id)
);

create index secret_by_person on secret (tenant, person, kind, id);

-- q_secret_list(person id, kind int, n int) -> many {id id, kind int, name text, key blob, data blob, used int, made_at int}
select id, kind, name, key, data, used, made_at from secret
where tenant = :tenant and person = :person and kind = :kind order by id limit :n;

-- q_secret_of(person id, n int) -> many {id id, kind int, name text, used int}
select id, kind, name, used from secret where tenant = :tenant and person = :person order by kind, id limit :n;

-- q_secret_seconds(n int) -> many {person id}
-- Who has a second factor.  It goes through the secrets of the firm: its people are hundreds at most.
select distinct person from secret where tenant = :tenant and (kind = 4 or (kind = 2 and used > 0))
order by person limit :n;

-- q_secret_add(id id, person id, kind int, name text, key blob, data blob, made_at int) -> none
insert into secret (tenant, id, person, kind, name, key, data, used, made_at)
values (:tenant, :id, :person, :kind, :name, :key, :data, 0, :made_at);

-- q_secret_used(id id, was int, used int) -> changed
update secret set used = :used where tenant = :tenant and id = :id and used = :was;

-- q_secret_remove(id id, person id) -> changed
delete from secret where tenant = :tenant and id = :id and person = :person;

-- q_secret_clear(person id, kind int) -> changed
delete from secret where tenant = :tenant and person = :person and kind = :kind;
