DROP TABLE check_in_history;
DROP TABLE check_ins;
