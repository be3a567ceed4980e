-- matching: pairings. A merchant has at most one that has not ended: live_merchant_id is unique and set until the end.

create table pairing (
    id uuid primary key,
    municipality_id uuid not null references municipality,
    programme_id uuid not null,
    merchant_id uuid not null,
    mentor_id uuid not null,
    status varchar(10) not null check (status in ('PROPOSED', 'PUBLISHED', 'ACCEPTED', 'PAUSED', 'ENDED')),
    by_hand boolean not null,
    score integer not null check (score between 0 and 100),
    decided_at timestamp with time zone not null,
    live_merchant_id uuid unique,
    unique (id, programme_id),
    unique (id, merchant_id, mentor_id),
    check ((status = 'ENDED' and live_merchant_id is null)
        or (status <> 'ENDED' and live_merchant_id is not null and live_merchant_id = merchant_id)),
    foreign key (programme_id, municipality_id) references programme (id, municipality_id),
    foreign key (merchant_id, programme_id) references merchant (id, programme_id),
    foreign key (mentor_id, programme_id) references mentor (id, programme_id)
);
create index pairing_programme on pairing (programme_id);
create index pairing_mentor on pairing (mentor_id);

-- Why the two belong together, as codes and arguments; part of the pairing.
create table pairing_reason (
    pairing_id uuid not null references pairing,
    place integer not null,
    code varchar(20) not null check (code in ('SKILL', 'INTEREST', 'LANGUAGE', 'MODE', 'QUIET_TIME', 'CAPACITY')),
    points integer not null check (points between 0 and 100),
    argument varchar(100) not null,
    primary key (pairing_id, place)
);
