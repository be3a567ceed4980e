-- programme: the editions of a town, and the catalogue of actions each edition started with.

create table programme (
    id uuid primary key,
    municipality_id uuid not null references municipality,
    name varchar(120) not null,
    starts_on date not null,
    ends_on date not null,
    notice_minutes integer not null check (notice_minutes between 0 and 10080),
    horizon_days integer not null check (horizon_days between 1 and 366),
    unique (id, municipality_id),
    check (ends_on >= starts_on)
);
create index programme_town on programme (municipality_id, starts_on);

create table catalogue_step (
    id uuid primary key,
    municipality_id uuid not null references municipality,
    programme_id uuid not null,
    action varchar(20) not null
        check (action in ('DIGITAL_PAYMENT', 'STOCK', 'EMAIL_AND_WEB', 'ONLINE_PRESENCE', 'SOCIAL_NETWORKS')),
    place integer not null check (place >= 1),
    minutes integer not null check (minutes between 1 and 10),
    unique (programme_id, action, place),
    unique (id, programme_id),
    foreign key (programme_id, municipality_id) references programme (id, municipality_id)
);

-- The words of a step, one row per language; part of the step, like its minutes.
create table catalogue_text (
    step_id uuid not null references catalogue_step,
    language varchar(8) not null,
    title varchar(160) not null,
    needs varchar(400) not null,
    proof varchar(400) not null,
    primary key (step_id, language)
);
