DROP TABLE follow_ups;
DROP TABLE evaluations;
DROP TABLE meeting_decisions;
DROP TABLE meetings;
