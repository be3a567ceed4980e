-- notification: a message the coordinator did not want to wait for a decent moment.
alter table outbox_message add column insisted_at timestamp with time zone;
