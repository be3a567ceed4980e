-- action.blocker: what keeps an action from going on, until it is lifted; and what several shops have in common, for the town.
create table blocker (
    id uuid primary key,
    municipality_id uuid not null references municipality,
    programme_id uuid not null,
    merchant_id uuid not null,
    kind varchar(20) not null
        check (kind in ('NETWORK', 'BANK', 'SUPPLIER', 'HARDWARE', 'PASSWORD', 'NO_TIME', 'TRAINING', 'OTHER')),
    words varchar(300),
    lifted_when varchar(200),
    remind_on date,
    raised_by varchar(20) not null,
    raised_at timestamp with time zone not null,
    lifted_by varchar(20),
    lifted_at timestamp with time zone,
    open_key varchar(80) unique,
    check ((lifted_at is null) = (open_key is not null)),
    check ((lifted_at is null) = (lifted_by is null)),
    foreign key (programme_id, municipality_id) references programme (id, municipality_id),
    foreign key (merchant_id, programme_id) references merchant (id, programme_id)
);
create index blocker_merchant on blocker (merchant_id, lifted_at);
create index blocker_programme on blocker (programme_id, lifted_at);

-- What the town does about a problem several shops have; which shops is read from their cards. Street is empty where it does not matter.
create table common_problem (
    id uuid primary key,
    municipality_id uuid not null references municipality,
    programme_id uuid not null,
    kind varchar(20) not null,
    street varchar(300) not null,
    state varchar(10) not null check (state in ('SEEN', 'IN_HAND', 'SOLVED')),
    sentence varchar(500),
    shops integer not null,
    changed_at timestamp with time zone not null,
    open_key varchar(400) unique,
    check ((state = 'SOLVED') = (open_key is null)),
    foreign key (programme_id, municipality_id) references programme (id, municipality_id)
);
create index common_problem_programme on common_problem (programme_id);

-- From how many shops on it is one problem of the town; three where nothing is said.
create table blocker_threshold (
    programme_id uuid primary key,
    municipality_id uuid not null references municipality,
    shops integer not null check (shops between 2 and 50),
    foreign key (programme_id, municipality_id) references programme (id, municipality_id)
);
