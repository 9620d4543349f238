-- table document (record)
-- A paper of the firm's own, once it has changed something in it: of which pattern, and how its clauses are put
-- (enum choice).
create table document (
	tenant id not null,
	id id not null,
	version int not null,
	pattern text not null check (length(pattern) between 1 and 64),
	choice int not null check (choice between 0 and 2),
	made_at int not null,
	primary key (tenant, id),
	foreign key (tenant) references firm (tenant)
);

create unique index document_by_pattern on document (tenant, pattern);

-- table document_clause (record)
-- What the firm did to a clause of it: kind: 1 off, 2 reworded, 3 added (behind `clause`, empty: first of its section).
-- `base` is the hash of our words that its own were written over, as 64 hexadecimal digits, or empty.
create table document_clause (
	tenant id not null,
	id id not null,
	version int not null,
	document id not null,
	section text not null check (length(section) between 1 and 64),
	clause text not null check (length(clause) <= 64),
	kind int not null check (kind between 1 and 3),
	title_ja text not null check (length(title_ja) <= 100),
	title_en text not null check (length(title_en) <= 100),
	text_ja text not null check (length(text_ja) <= 2000),
	text_en text not null check (length(text_en) <= 2000),
	base text not null check (length(base) <= 64),
	made_at int not null,
	primary key (tenant, id),
	foreign key (tenant, document) references document (tenant, id)
);

create index document_clause_by_document on document_clause (tenant, document, id);

-- q_document(id id) -> one {id id, version int, pattern text, choice int, made_at int}
select id, version, pattern, choice, made_at from document where tenant = :tenant and id = :id;

-- q_document_of(pattern text) -> one {id id, version int, choice int, made_at int}
select id, version, choice, made_at from document where tenant = :tenant and pattern = :pattern;

-- q_document_add(id id, pattern text, choice int, made_at int) -> none
insert into document (tenant, id, version, pattern, choice, made_at)
values (:tenant, :id, 1, :pattern, :choice, :made_at);

-- q_document_set(id id, version int, choice int) -> changed
update document set version = version + 1, choice = :choice
where tenant = :tenant and id = :id and version = :version;

-- q_document_clause(id id) -> one {id id, version int, document id, section text, clause text, kind int, title_ja text, title_en text, text_ja text, text_en text, base text, made_at int}
select id, version, document, section, clause, kind, title_ja, title_en, text_ja, text_en, base, made_at
from document_clause where tenant = :tenant and id = :id;

-- q_document_clause_list(document id, n int) -> many {id id, version int, section text, clause text, kind int, title_ja text, title_en text, text_ja text, text_en text, base text}
select id, version, section, clause, kind, title_ja, title_en, text_ja, text_en, base
from document_clause where tenant = :tenant and document = :document order by id limit :n;

-- q_document_clause_add(id id, document id, section text, clause text, kind int, title_ja text, title_en text, text_ja text, text_en text, base text, made_at int) -> none
insert into document_clause (tenant, id, version, document, section, clause, kind, title_ja, title_en, text_ja, text_en, base, made_at)
values (:tenant, :id, 1, :document, :section, :clause, :kind, :title_ja, :title_en, :text_ja, :text_en, :base, :made_at);

-- q_document_clause_set(id id, version int, title_ja text, title_en text, text_ja text, text_en text, base text) -> changed
update document_clause set version = version + 1, title_ja = :title_ja, title_en = :title_en, text_ja = :text_ja,
	text_en = :text_en, base = :base
where tenant = :tenant and id = :id and version = :version;

-- q_document_clause_remove(id id, version int) -> changed
delete from document_clause where tenant = :tenant and id = :id and version = :version;
