-- table declaration (record)
-- What a firm notes of its declaration of SECURITY ACTION: at most one row, with id 1.  `stars` 0: not declared yet.
-- `number` has 11 digits or nothing, `corporate` 13 or nothing; `edition` is that of the guideline it was made by, or
-- empty.  Days are civil days; 9999-12-31 is none.
create table declaration (
	tenant id not null,
	id id not null,
	version int not null,
	stars int not null check (stars between 0 and 2),
	number text not null check (length(number) in (0, 11)),
	declared_on text not null check (length(declared_on) = 10),
	edition text not null check (length(edition) <= 16),
	shown_where text not null check (length(shown_where) <= 2000),
	review_on text not null check (length(review_on) = 10),
	withdrawn_on text not null check (length(withdrawn_on) = 10),
	corporate text not null check (length(corporate) in (0, 13)),
	contact text not null check (length(contact) <= 200),
	made_at int not null,
	primary key (tenant, id),
	foreign key (tenant) references firm (tenant)
);

-- q_declaration(id id) -> one {id id, version int, stars int, number text, declared_on text, edition text, shown_where text, review_on text, withdrawn_on text, corporate text, contact text, made_at int}
select id, version, stars, number, declared_on, edition, shown_where, review_on, withdrawn_on, corporate, contact, made_at
from declaration where tenant = :tenant and id = :id;

-- q_declaration_add(id id, stars int, number text, declared_on text, edition text, shown_where text, review_on text, withdrawn_on text, corporate text, contact text, made_at int) -> none
insert into declaration (tenant, id, version, stars, number, declared_on, edition, shown_where, review_on, withdrawn_on, corporate, contact, made_at)
values (:tenant, :id, 1, :stars, :number, :declared_on, :edition, :shown_where, :review_on, :withdrawn_on, :corporate, :contact, :made_at);

-- q_declaration_set(id id, version int, stars int, number text, declared_on text, edition text, shown_where text, review_on text, withdrawn_on text, corporate text, contact text) -> changed
update declaration set version = version + 1, stars = :stars, number = :number, declared_on = :declared_on,
	edition = :edition, shown_where = :shown_where, review_on = :review_on, withdrawn_on = :withdrawn_on,
	corporate = :corporate, contact = :contact
where tenant = :tenant and id = :id and version = :version;
