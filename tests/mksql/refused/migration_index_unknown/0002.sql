create index thing_by_weight on thing (tenant, weight);
