-- notification: what happened once may be told twice, by mail and in a short message, each a row of its own. Why one did not
-- leave is kept beside its state, as are when it was due and what became of a short message at the gateway.
alter table outbox_message add column channel varchar(8) default 'MAIL' not null check (channel in ('MAIL', 'SMS'));
alter table outbox_message add column occasion_id uuid;
update outbox_message set occasion_id = id;
alter table outbox_message alter column occasion_id set not null;
alter table outbox_message add column programme_id uuid;
alter table outbox_message add column due_at timestamp with time zone;
update outbox_message set due_at = created_at;
alter table outbox_message alter column due_at set not null;
alter table outbox_message add column withdrawn_because varchar(40);
alter table outbox_message add column given_up_because varchar(40);
alter table outbox_message add column no_sms_because varchar(20);
alter table outbox_message add column segments integer;
alter table outbox_message add column gateway_id varchar(200);
alter table outbox_message add check ((channel = 'SMS') = (segments is not null));
create index outbox_message_occasion on outbox_message (occasion_id);
create index outbox_message_programme on outbox_message (programme_id, channel, sent_at);
