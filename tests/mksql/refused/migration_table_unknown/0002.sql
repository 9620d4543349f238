alter table thong add column weight int;
