what was there
