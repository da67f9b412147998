DROP TABLE client_made_ids;
DROP TABLE import_rows;
DROP TABLE imports;
