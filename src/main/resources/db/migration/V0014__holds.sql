-- booking: a slot kept for five minutes for the merchant who is about to book it. It takes real ticks, so that whoever
-- else wants them is refused by the same key; it is no session, no history and no message, and an expired one is in nobody's way.

create table slot_hold (
    id uuid primary key,
    municipality_id uuid not null references municipality,
    merchant_id uuid not null references merchant,
    mentor_id uuid not null references mentor,
    moved_session_id uuid,
    starts_at timestamp with time zone not null,
    ends_at timestamp with time zone not null,
    mode varchar(10) not null check (mode in ('ON_SITE', 'PHONE', 'VIDEO')),
    held_until timestamp with time zone not null,
    unique (id, municipality_id),
    unique (merchant_id),
    check (ends_at > starts_at),
    foreign key (moved_session_id, municipality_id) references session (id, municipality_id)
);
create index slot_hold_mentor on slot_hold (mentor_id);
create index slot_hold_until on slot_hold (held_until);
create index slot_hold_moved on slot_hold (moved_session_id);

alter table session_tick alter column session_id drop not null;
alter table session_tick add column hold_id uuid;
alter table session_tick add constraint session_tick_hold
    foreign key (hold_id, municipality_id) references slot_hold (id, municipality_id) on delete cascade;
alter table session_tick add constraint session_tick_of_one
    check ((session_id is null and hold_id is not null) or (session_id is not null and hold_id is null));
create index session_tick_of_hold on session_tick (hold_id);
