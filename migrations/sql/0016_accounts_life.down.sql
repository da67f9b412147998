ALTER TABLE organisations DROP COLUMN second_factor_required;
DROP TABLE recovery_codes;
