-- booking.waiting: merchants who would rather come earlier, the times that were freed, and to whom they were offered.

-- Attached to a booked session, or to none where no slot could be had. live_key is the session, or the merchant without one:
-- unique and set until the end, so nobody waits twice for the same.
create table wish (
    id uuid primary key,
    municipality_id uuid not null references municipality,
    merchant_id uuid not null,
    mentor_id uuid not null,
    session_id uuid,
    minutes integer not null check (minutes between 5 and 30),
    wished_at timestamp with time zone not null,
    live_key uuid unique,
    unique (id, municipality_id),
    check (live_key is null or live_key = coalesce(session_id, merchant_id)),
    foreign key (merchant_id, municipality_id) references merchant (id, municipality_id),
    foreign key (mentor_id, municipality_id) references mentor (id, municipality_id),
    foreign key (session_id, municipality_id) references session (id, municipality_id)
);
create index wish_mentor on wish (mentor_id, wished_at);
create index wish_merchant on wish (merchant_id);

-- Time of a mentor that a session gave back; open until it has come or nobody waits for it.
create table freed_time (
    id uuid primary key,
    municipality_id uuid not null references municipality,
    mentor_id uuid not null,
    starts_at timestamp with time zone not null,
    ends_at timestamp with time zone not null,
    freed_at timestamp with time zone not null,
    is_open boolean not null,
    unique (id, municipality_id),
    check (ends_at > starts_at),
    foreign key (mentor_id, municipality_id) references mentor (id, municipality_id)
);
create index freed_time_open on freed_time (is_open, starts_at);
create index freed_time_mentor on freed_time (mentor_id);

-- A freed time offered to one wish at a time, once; whoever accepts first has it, an offer holds nothing.
create table earlier_offer (
    id uuid primary key,
    municipality_id uuid not null references municipality,
    wish_id uuid not null,
    freed_id uuid not null,
    starts_at timestamp with time zone not null,
    minutes integer not null check (minutes between 5 and 30),
    offered_at timestamp with time zone not null,
    offered_until timestamp with time zone not null,
    outcome varchar(10) not null check (outcome in ('OPEN', 'ACCEPTED', 'TAKEN', 'DECLINED', 'LAPSED')),
    open_freed_id uuid unique,
    open_wish_id uuid unique,
    unique (wish_id, freed_id),
    check (offered_until > offered_at),
    check ((outcome = 'OPEN' and open_freed_id is not null and open_freed_id = freed_id
            and open_wish_id is not null and open_wish_id = wish_id)
        or (outcome <> 'OPEN' and open_freed_id is null and open_wish_id is null)),
    foreign key (wish_id, municipality_id) references wish (id, municipality_id),
    foreign key (freed_id, municipality_id) references freed_time (id, municipality_id)
);
create index earlier_offer_freed on earlier_offer (freed_id);
