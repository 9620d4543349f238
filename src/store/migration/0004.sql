-- What came with version 4: what a firm does about one measure is found without going through all its tasks.
create index task_by_measure on task (tenant, measure, id);
