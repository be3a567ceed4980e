-- matching: when a pairing pauses, and how it ended. A pause ends by itself: it is two days, never a state.
alter table pairing add column paused_from date;
alter table pairing add column paused_until date;
alter table pairing add constraint pairing_pause
    check ((paused_from is null and paused_until is null)
        or (paused_from is not null and paused_until is not null and paused_from <= paused_until));

alter table pairing add column ended_why varchar(20);
alter table pairing drop constraint pairing_ended_as;
alter table pairing add constraint pairing_ended_as
    check (ended_as is null and ended_why is null
        or ended_as in ('DECLINED', 'COMPLETED', 'STOPPED', 'REPLACED') and status = 'ENDED');

-- matching.answer: what a mentor asks the coordinator; the same words sent twice are one question.
create table pairing_question (
    id uuid primary key,
    municipality_id uuid not null references municipality,
    pairing_id uuid not null references pairing,
    request_key varchar(64) not null,
    question varchar(1000) not null,
    asked_at timestamp with time zone not null,
    answer varchar(1000),
    answered_at timestamp with time zone,
    unique (pairing_id, request_key),
    check ((answer is null) = (answered_at is null))
);
create index pairing_question_town on pairing_question (municipality_id, asked_at);

-- A merchant would like somebody else. The coordinator alone reads this; a pairing has one open wish at most.
create table other_wish (
    id uuid primary key,
    municipality_id uuid not null references municipality,
    pairing_id uuid not null references pairing,
    open_pairing_id uuid unique,
    reason varchar(12) not null check (reason in ('HOURS', 'SUBJECT', 'LANGUAGE', 'CONTACT', 'NONE')),
    asked_at timestamp with time zone not null,
    settled_at timestamp with time zone,
    check (open_pairing_id is null or open_pairing_id = pairing_id),
    check ((open_pairing_id is null) = (settled_at is not null))
);
create index other_wish_town on other_wish (municipality_id, asked_at);
create index other_wish_pairing on other_wish (pairing_id);

-- booking: sessions are also cancelled because their pairing pauses or ends. The column is made anew for its longer list.
alter table session drop constraint session_change;
alter table session add column change_why varchar(20)
    constraint session_change_why check (change_why in ('CUSTOMERS', 'DELIVERY', 'ILL', 'OTHER_TIME', 'NOT_NEEDED', 'HELD_UP', 'TRANSPORT',
        'SHOP_ASKED', 'MENTOR_ASKED', 'EVENT', 'PAUSE', 'NEW_MENTOR', 'MENTOR_GONE', 'ENDED'));
update session set change_why = change_reason where change_reason is not null;
alter table session drop column change_reason;
alter table session rename column change_why to change_reason;
alter table session add constraint session_change
    check ((changed_at is null and changed_by is null and changed_late is null and change_reason is null
            and before_starts_at is null and before_ends_at is null)
        or (changed_at is not null and changed_by is not null and changed_late is not null));
