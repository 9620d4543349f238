alter table thing add column;
