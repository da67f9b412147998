DROP TABLE strain_sharing;
DROP TABLE carer_alarms;
DROP TABLE strain_scores;
DROP TABLE carer_burdens;
DROP TABLE signal_sweeps;
DROP TABLE signal_responses;
DROP TABLE signals;
DROP TABLE signal_settings;
