-- notification: a message the coordinator gave to its reader otherwise. Its state stays what it was, so that this can be undone.
alter table outbox_message add column handed_over_at timestamp with time zone;
