-- booking: sessions, and the ticks of five minutes by which the database itself refuses that anybody be in two places.

create table session (
    id uuid primary key,
    municipality_id uuid not null references municipality,
    programme_id uuid not null,
    merchant_id uuid not null,
    mentor_id uuid not null,
    pairing_id uuid not null,
    starts_at timestamp with time zone not null,
    ends_at timestamp with time zone not null,
    mode varchar(10) not null check (mode in ('ON_SITE', 'PHONE', 'VIDEO')),
    status varchar(20) not null
        check (status in ('BOOKED', 'HELD', 'INTERRUPTED', 'MISSED_BY_MERCHANT', 'MISSED_BY_MENTOR', 'CANCELLED')),
    revision integer not null check (revision >= 0),
    minutes_done integer check (minutes_done between 0 and 240),
    note varchar(1000),
    booked_at timestamp with time zone not null,
    noted_at timestamp with time zone,
    unique (id, municipality_id),
    unique (id, programme_id),
    check (ends_at > starts_at),
    check ((status in ('BOOKED', 'CANCELLED') and noted_at is null and minutes_done is null)
        or (status not in ('BOOKED', 'CANCELLED') and noted_at is not null and minutes_done is not null)),
    foreign key (programme_id, municipality_id) references programme (id, municipality_id),
    foreign key (merchant_id, programme_id) references merchant (id, programme_id),
    foreign key (mentor_id, programme_id) references mentor (id, programme_id),
    foreign key (pairing_id, merchant_id, mentor_id) references pairing (id, merchant_id, mentor_id)
);
create index session_merchant on session (merchant_id, ends_at);
create index session_mentor on session (mentor_id, ends_at);
create index session_ends on session (municipality_id, ends_at);
create index session_programme on session (programme_id, starts_at);

-- One row for each five minutes of each of the two people. The primary key is what makes a double booking impossible:
-- whatever the code above it does, two sessions that overlap for somebody cannot both commit.
create table session_tick (
    party_id uuid not null,
    tick bigint not null,
    session_id uuid not null,
    municipality_id uuid not null,
    primary key (party_id, tick),
    foreign key (session_id, municipality_id) references session (id, municipality_id)
);
create index session_tick_session on session_tick (session_id);

-- What was asked under a key, and what was answered: the same key gets the same answer. Written before anything else.
create table booking_request (
    request_key varchar(64) primary key,
    municipality_id uuid not null references municipality,
    merchant_id uuid not null references merchant,
    moved_session_id uuid,
    starts_at timestamp with time zone not null,
    minutes integer not null,
    session_id uuid,
    outcome varchar(30) not null,
    made_at timestamp with time zone not null,
    foreign key (moved_session_id, municipality_id) references session (id, municipality_id),
    foreign key (session_id, municipality_id) references session (id, municipality_id),
    check ((outcome = 'BOOKED') = (session_id is not null))
);
create index booking_request_merchant on booking_request (merchant_id);
create index booking_request_session on booking_request (session_id);
