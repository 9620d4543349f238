update thing set weight = 1;
