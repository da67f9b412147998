DROP TABLE one_time_links;
DROP TABLE pairing_codes;
DROP TABLE refresh_tokens;
DROP TABLE sessions;
DROP TABLE devices;
