alter table thing add column weight int;
