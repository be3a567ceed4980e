-- mentor: a digital expert in one programme, with the account that signs in and a dated mandate.

create table mentor (
    id uuid primary key,
    municipality_id uuid not null references municipality,
    programme_id uuid not null,
    account_id uuid not null,
    name varchar(120) not null,
    organisation varchar(120) not null,
    email varchar(254) not null,
    phone varchar(20),
    capacity integer not null check (capacity between 0 and 20),
    availability varchar(500) not null,
    mandate_from date not null,
    mandate_until date not null,
    unique (id, municipality_id),
    unique (id, programme_id),
    unique (programme_id, email),
    unique (programme_id, account_id),
    check (mandate_until >= mandate_from),
    check (email = lower(email)),
    check (phone is null or phone like '+%'),
    foreign key (programme_id, municipality_id) references programme (id, municipality_id),
    foreign key (account_id, municipality_id) references account (id, municipality_id)
);

-- Lists that are part of the mentor, like the name.
create table mentor_skill (
    mentor_id uuid not null references mentor,
    action varchar(20) not null
        check (action in ('DIGITAL_PAYMENT', 'STOCK', 'EMAIL_AND_WEB', 'ONLINE_PRESENCE', 'SOCIAL_NETWORKS')),
    skill_level integer not null check (skill_level between 1 and 3),
    primary key (mentor_id, action)
);

create table mentor_language (
    mentor_id uuid not null references mentor,
    language varchar(8) not null,
    primary key (mentor_id, language)
);

create table mentor_mode (
    mentor_id uuid not null references mentor,
    mode varchar(10) not null check (mode in ('ON_SITE', 'PHONE', 'VIDEO')),
    primary key (mentor_id, mode)
);

create table mentor_interest (
    mentor_id uuid not null references mentor,
    shop varchar(120) not null,
    primary key (mentor_id, shop)
);
