-- notification: what was promised to be said. A row is written in the transaction of what it tells, so one exists exactly
-- when the other does. Bodies hold a placeholder where a link's token belongs; nothing here opens anything.

create table outbox_message (
    id uuid primary key,
    municipality_id uuid not null references municipality,
    event varchar(40) not null,
    status varchar(20) not null check (status in ('WAITING', 'SENT', 'GIVEN_UP', 'BY_HAND')),
    recipient varchar(254),
    recipient_name varchar(200) not null,
    language varchar(8) not null,
    subject varchar(500) not null,
    text_body varchar(50000) not null,
    html_body varchar(200000) not null,
    calendar_method varchar(10) check (calendar_method in ('REQUEST', 'CANCEL')),
    calendar_body varchar(50000),
    message_id varchar(300) not null unique,
    booking_link_until timestamp with time zone,
    sign_in_link uuid,
    merchant_id uuid,
    account_id uuid,
    session_id uuid,
    created_at timestamp with time zone not null,
    give_up_at timestamp with time zone not null,
    next_attempt_at timestamp with time zone not null,
    claimed_until timestamp with time zone,
    attempts integer not null check (attempts >= 0),
    sent_at timestamp with time zone,
    last_error varchar(500),
    check ((status = 'SENT') = (sent_at is not null)),
    check ((status = 'BY_HAND') = (recipient is null)),
    check ((calendar_method is null) = (calendar_body is null)),
    check (booking_link_until is null or merchant_id is not null),
    check (booking_link_until is null or sign_in_link is null)
);
create index outbox_message_due on outbox_message (status, next_attempt_at);
create index outbox_message_town on outbox_message (municipality_id, created_at);
create index outbox_message_merchant on outbox_message (merchant_id);
create index outbox_message_session on outbox_message (session_id);
