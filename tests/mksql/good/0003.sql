alter table thing add column note text;
