-- table document_version (record)
-- A paper as it was decided: `number` counts those of one pattern from 1.  state: 1 decided, 2 public too, 3 another one
-- was decided, or published, in its place.  `file` is the frozen paper (core/draft.h).  `review_on` is the civil day on
-- which it is to be looked at again.  `public_key` is part of an address that everybody may have.
create table document_version (
	tenant id not null,
	id id not null,
	version int not null,
	pattern text not null check (length(pattern) between 1 and 64),
	number int not null check (number > 0),
	state int not null check (state between 1 and 3),
	decided_by text not null check (length(decided_by) between 1 and 200),
	decided_on text not null check (length(decided_on) = 10),
	decided_at int not null,
	published_at int,
	public_key text check (length(public_key) = 52),
	review_on text not null check (length(review_on) = 10),
	file blob not null,
	primary key (tenant, id),
	foreign key (tenant) references firm (tenant),
	foreign key (tenant, file) references file (tenant, sha256)
);

create unique index document_version_by_number on document_version (tenant, pattern, number);

-- q_document_version(id id) -> one {id id, version int, pattern text, number int, state int, decided_by text, decided_on text, decided_at int, published_at int?, public_key text?, review_on text, file blob}
select id, version, pattern, number, state, decided_by, decided_on, decided_at, published_at, public_key, review_on, file
from document_version where tenant = :tenant and id = :id;

-- q_document_version_add(id id, pattern text, number int, decided_by text, decided_on text, decided_at int, review_on text, file blob) -> none
insert into document_version (tenant, id, version, pattern, number, state, decided_by, decided_on, decided_at, review_on, file)
values (:tenant, :id, 1, :pattern, :number, 1, :decided_by, :decided_on, :decided_at, :review_on, :file);

-- q_document_version_set(id id, version int, state int, published_at int?, public_key text?, review_on text) -> changed
update document_version set version = version + 1, state = :state, published_at = :published_at,
	public_key = :public_key, review_on = :review_on
where tenant = :tenant and id = :id and version = :version;

-- q_document_version_numbered(pattern text, number int) -> one {id id}
select id from document_version where tenant = :tenant and pattern = :pattern and number = :number;

-- q_document_version_newest(pattern text) -> one {id id, number int}
select id, number from document_version where tenant = :tenant and pattern = :pattern order by number desc limit 1;

-- q_document_version_public(pattern text) -> one {id id}
select id from document_version where tenant = :tenant and pattern = :pattern and state = 2 order by number desc limit 1;

-- q_document_version_list(pattern text, n int) -> many {id id, version int, number int, state int, decided_by text, decided_on text, decided_at int, published_at int?, review_on text}
select id, version, number, state, decided_by, decided_on, decided_at, published_at, review_on from document_version
where tenant = :tenant and pattern = :pattern order by number desc limit :n;

-- q_document_version_standing(n int) -> many {pattern text, number int, state int, decided_on text, review_on text}
-- What was decided and nothing took the place of: of each pattern one, and one that is still public before it.
select pattern, number, state, decided_on, review_on from document_version
where tenant = :tenant and state < 3 order by pattern, number limit :n;

-- q_document_version_each(n int) -> many {id id, pattern text, number int, state int, decided_by text, decided_on text, published_at int?, file blob}
-- order: pattern, number
select id, pattern, number, state, decided_by, decided_on, published_at, file from document_version
where tenant = :tenant and {after} order by {order} limit :n;

-- q_document_version_open() -> one {n int}
-- How many papers are public; no row where none is.
select count(*) as n from document_version where tenant = :tenant and state = 2 having count(*) > 0;
