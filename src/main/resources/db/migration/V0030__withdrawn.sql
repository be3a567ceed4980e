-- notification: a message the coordinator stopped before it left. Its state stays what it was, so that this can be undone.
-- And which mentor a message is for, so that all that was written to one person can be shown.
alter table outbox_message add column withdrawn_at timestamp with time zone;
alter table outbox_message add column mentor_id uuid;
alter table outbox_message add check (withdrawn_at is null or status <> 'SENT');
create index outbox_message_mentor on outbox_message (mentor_id);
