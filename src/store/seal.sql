-- table seal (record)
-- Seals of the installation: where every chain of events ended, signed.  `body` is the whole seal as it is written to
-- files (docs/format/seal.md).
create table seal (
	tenant id not null,
	number int not null check (number > 0),
	made_at int not null,
	body text not null check (length(body) between 1 and 8388608),
	primary key (tenant, number)
);

-- q_seal_newest() -> one {number int, made_at int, body text}
-- across: a firm's own pages and copies have the newest seal of the installation with them
select number, made_at, body from seal where tenant = 0 order by number desc limit 1;

-- q_seal_add(number int, made_at int, body text) -> none
insert into seal (tenant, number, made_at, body) values (:tenant, :number, :made_at, :body);

-- q_seal_from(from int, n int) -> many {number int, made_at int, body text}
-- For verifying.
select number, made_at, body from seal where tenant = :tenant and number >= :from order by number limit :n;
