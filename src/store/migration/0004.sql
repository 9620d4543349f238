-- What came with version 4: what a firm does about one measure is found without going through all its tasks; events say
-- where they came from; seals; backups;
-- people with roles, and what lets them in; what papers say of a firm, and what a firm changed in them; declarations.
create index task_by_measure on task (tenant, measure, id);

create table backup_plan (
	tenant id not null,
	id id not null,
	version int not null,
	folder text not null check (length(folder) <= 1000),
	second text not null check (length(second) <= 1000),
	hour int not null check (hour between 0 and 23),
	backup_asked_at int not null,
	drill_asked_at int not null,
	made_at int not null,
	primary key (tenant, id)
);

create table backup (
	tenant id not null,
	id id not null,
	version int not null,
	kind int not null check (kind between 1 and 4),
	at int not null,
	took_ms int not null check (took_ms >= 0),
	state_at int not null,
	bytes int not null check (bytes >= 0),
	rows_in int not null check (rows_in >= 0),
	file text not null check (length(file) <= 4100),
	fault text not null check (length(fault) <= 64),
	value text not null check (length(value) <= 400),
	primary key (tenant, id)
);

create index backup_by_at on backup (tenant, at, id);
create index backup_by_kind on backup (tenant, kind, fault, at, id);
create index backup_by_last on backup (tenant, kind, at, id);

alter table event add column via text check (length(via) between 1 and 100);

create index event_by_subject on event (tenant, subject, seq);

create table seal (
	tenant id not null,
	number int not null check (number > 0),
	made_at int not null,
	body text not null check (length(body) between 1 and 8388608),
	primary key (tenant, number)
);

create table person (
	tenant id not null,
	id id not null,
	version int not null,
	name text not null check (length(name) between 1 and 100),
	login text not null check (length(login) between 3 and 64),
	role int not null check (role between 1 and 7),
	qualification text not null check (length(qualification) <= 200),
	registration text not null check (length(registration) <= 100),
	until text not null check (length(until) = 10),
	state int not null check (state between 1 and 3),
	made_at int not null,
	primary key (tenant, id),
	foreign key (tenant) references firm (tenant)
);

create index person_by_name on person (tenant, name, id);

create table account (
	tenant id not null,
	login text not null check (length(login) between 3 and 64),
	firm id not null,
	person id not null,
	primary key (tenant, login)
);

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

create table attempt (
	tenant id not null,
	key blob not null check (length(key) = 32),
	failures int not null,
	at int not null,
	primary key (tenant, key)
);

create index attempt_by_at on attempt (tenant, at, key);

alter table session add column checked_at int;
create index session_by_person on session (tenant, firm, person, key);
alter table link add column person id;
alter table link add column ends_at int;

alter table firm add column representative text check (length(representative) <= 200);
alter table firm add column address text check (length(address) <= 200);
alter table firm add column contact text check (length(contact) <= 200);

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

alter table session add column agent int;

create table challenge (
	tenant id not null,
	key blob not null check (length(key) = 32),
	made_at int not null,
	primary key (tenant, key)
);

create index challenge_by_made_at on challenge (tenant, made_at, key);

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

create table paper_link (
	tenant id not null,
	key blob not null check (length(key) = 32),
	firm id not null,
	kind int not null check (kind between 1 and 2),
	subject id not null,
	ends_at int,
	primary key (tenant, key)
);

create index paper_link_by_subject on paper_link (tenant, firm, subject, key);

create table receipt (
	tenant id not null,
	id id not null,
	version int not null,
	paper id not null,
	person id,
	name text not null check (length(name) between 1 and 100),
	kind int not null check (kind between 1 and 3),
	handed_at int not null,
	read_at int,
	ends_at int,
	primary key (tenant, id),
	foreign key (tenant, paper) references document_version (tenant, id)
);

create index receipt_by_paper on receipt (tenant, paper, name, id);
create index receipt_by_person on receipt (tenant, person, id);

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

create table verification (
	tenant id not null,
	id id not null,
	at int not null,
	took_ms int not null check (took_ms >= 0),
	events int not null check (events >= 0),
	sealed int not null check (sealed >= 0),
	findings int not null check (findings >= 0),
	fault text not null check (length(fault) <= 64),
	primary key (tenant, id)
);
