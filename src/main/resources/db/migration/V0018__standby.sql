-- booking.standby: mentors who can be asked at once, what merchants asked for now, and the sessions that came of it.

-- Until when a mentor can be asked; it ends by itself.
create table standby (
    mentor_id uuid primary key,
    municipality_id uuid not null references municipality,
    ends_at timestamp with time zone not null,
    foreign key (mentor_id, municipality_id) references mentor (id, municipality_id)
);
create index standby_ends on standby (municipality_id, ends_at);

-- "I have ten minutes": open until somebody says yes, the merchant no longer wants it, or everybody's time is over. A merchant
-- has one open call at most: open_merchant_id is unique and set until the end.
create table standby_call (
    id uuid primary key,
    municipality_id uuid not null references municipality,
    programme_id uuid not null,
    merchant_id uuid not null,
    minutes integer not null check (minutes between 5 and 15),
    asked_at timestamp with time zone not null,
    latest_start timestamp with time zone not null,
    lead_until timestamp with time zone,
    relays_until timestamp with time zone,
    outcome varchar(12) not null check (outcome in ('OPEN', 'ANSWERED', 'WITHDRAWN', 'UNANSWERED')),
    session_id uuid unique,
    open_merchant_id uuid unique,
    unique (id, municipality_id),
    check ((outcome = 'OPEN' and open_merchant_id is not null and open_merchant_id = merchant_id)
        or (outcome <> 'OPEN' and open_merchant_id is null)),
    check ((outcome = 'ANSWERED') = (session_id is not null)),
    foreign key (programme_id, municipality_id) references programme (id, municipality_id),
    foreign key (merchant_id, programme_id) references merchant (id, programme_id),
    foreign key (session_id, municipality_id) references session (id, municipality_id)
);
create index standby_call_merchant on standby_call (merchant_id, asked_at);

-- Who was asked, and what they said.
create table standby_call_answer (
    call_id uuid not null,
    mentor_id uuid not null,
    municipality_id uuid not null,
    kind varchar(10) not null check (kind in ('LEAD', 'RELAY')),
    asked_at timestamp with time zone not null,
    answer varchar(10) not null check (answer in ('NONE', 'YES', 'NO')),
    answered_at timestamp with time zone,
    primary key (call_id, mentor_id),
    check ((answer = 'NONE') = (answered_at is null)),
    foreign key (call_id, municipality_id) references standby_call (id, municipality_id),
    foreign key (mentor_id, municipality_id) references mentor (id, municipality_id)
);
create index standby_call_answer_mentor on standby_call_answer (mentor_id, asked_at);

-- A session that began at once because somebody was called: to the minute, not on the grid of five minutes.
alter table session add column called boolean default false not null;

-- A relay stands in for one called session; such a pairing is over from the beginning and takes nobody's place.
alter table pairing add column kind varchar(10) default 'LEAD' not null;
alter table pairing add constraint pairing_kind
    check (kind in ('LEAD', 'RELAY') and (kind = 'LEAD' or status = 'ENDED'));
