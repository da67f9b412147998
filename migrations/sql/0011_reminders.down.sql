DROP TABLE push_subscriptions;
DROP TABLE calendar_feeds;
DROP TABLE reminder_rounds;
DROP TABLE outbox_episodes;
DROP TABLE reminder_settings;
