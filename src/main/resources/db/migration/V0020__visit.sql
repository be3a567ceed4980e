-- booking.round: visits of a few minutes a mentor makes on the way. Nobody booked them and they take no slot.

create table visit (
    id uuid primary key,
    municipality_id uuid not null references municipality,
    programme_id uuid not null,
    merchant_id uuid not null,
    mentor_id uuid not null,
    pairing_id uuid not null,
    request_key varchar(64) not null,
    visited_at timestamp with time zone not null,
    minutes integer not null check (minutes between 1 and 30),
    outcome varchar(20) not null check (outcome in ('STEP_DONE', 'SEEN', 'NOT_NOW')),
    step_id uuid,
    note varchar(300),
    undone_at timestamp with time zone,
    unique (mentor_id, request_key, outcome),
    check (step_id is null or outcome = 'STEP_DONE'),
    foreign key (programme_id, municipality_id) references programme (id, municipality_id),
    foreign key (merchant_id, programme_id) references merchant (id, programme_id),
    foreign key (mentor_id, programme_id) references mentor (id, programme_id),
    foreign key (pairing_id, merchant_id, mentor_id) references pairing (id, merchant_id, mentor_id)
);
create index visit_merchant on visit (merchant_id, visited_at);
create index visit_mentor on visit (mentor_id, visited_at);
create index visit_programme on visit (programme_id, visited_at);
