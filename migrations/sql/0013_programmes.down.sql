DROP TABLE retired_programmes;
