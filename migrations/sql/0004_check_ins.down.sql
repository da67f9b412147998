DROP TABLE check_in_versions;
DROP TABLE check_ins;
