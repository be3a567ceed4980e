-- notification: what the rules of decency said of a message when it was about to leave, and what somebody wants to hear.

-- The rule that lets it wait (until then) or has withdrawn it; when it was let go, which counts before the server has taken it.
alter table outbox_message add column decency_rule varchar(40);
alter table outbox_message add column waits_until timestamp with time zone;
alter table outbox_message add column cleared_at timestamp with time zone;
alter table outbox_message add check (waits_until is null or decency_rule is not null);

-- Too late it is not worth sending: a message that waits keeps this, and not its first day.
alter table outbox_message add column useless_after timestamp with time zone;

-- The pairing or session it speaks of, so that it can be seen whether that still holds.
alter table outbox_message add column about_id uuid;

-- What may be said once only, whichever node says it.
alter table outbox_message add column once_key varchar(120) unique;

-- What a merchant or mentor wants by which channel; without a row, everything. The row is also what two nodes that are about
-- to write to one person queue at.
create table message_choice (
    person_id uuid primary key,
    municipality_id uuid not null references municipality,
    programme_mail boolean not null,
    programme_sms boolean not null,
    session_mail boolean not null,
    session_sms boolean not null,
    changed_at timestamp with time zone,
    changed_by varchar(20),
    check ((changed_at is null) = (changed_by is null))
);
create index message_choice_town on message_choice (municipality_id);
