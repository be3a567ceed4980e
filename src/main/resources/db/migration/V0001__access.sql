-- access: the municipality is the boundary of every read and write; accounts, links and history live inside it.

create table municipality (
    id uuid primary key,
    name varchar(120) not null,
    department varchar(3) not null,
    zone varchar(40) not null,
    colour varchar(7) not null,
    logo bytea,
    logo_type varchar(40),
    phone varchar(20),
    email varchar(254) not null,
    check ((logo is null and logo_type is null) or (logo is not null and logo_type is not null))
);

create table account (
    id uuid primary key,
    municipality_id uuid not null references municipality,
    email varchar(254) not null unique,
    name varchar(120) not null,
    role varchar(20) not null check (role in ('COORDINATOR', 'MENTOR', 'SPONSOR')),
    password_hash varchar(300),
    language varchar(8) not null,
    active boolean not null,
    unique (id, municipality_id),
    check (email = lower(email))
);

create table access_link (
    id uuid primary key,
    municipality_id uuid not null references municipality,
    kind varchar(10) not null check (kind in ('BOOKING', 'SIGN_IN')),
    token_hash varchar(64) not null unique,
    account_id uuid,
    merchant_id uuid,
    language varchar(8) not null,
    created_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    used_at timestamp with time zone,
    revoked_at timestamp with time zone,
    foreign key (account_id, municipality_id) references account (id, municipality_id),
    check ((kind = 'BOOKING' and merchant_id is not null and account_id is null)
        or (kind = 'SIGN_IN' and account_id is not null and merchant_id is null)),
    check (expires_at > created_at)
);
create index access_link_merchant on access_link (merchant_id);
create index access_link_account on access_link (account_id);

-- Who did what, when; written in the transaction that does it, never changed.
create table history_entry (
    id uuid primary key,
    municipality_id uuid not null references municipality,
    at timestamp with time zone not null,
    actor_role varchar(20) not null,
    actor_id uuid,
    what varchar(60) not null,
    subject_id uuid not null,
    detail varchar(500)
);
create index history_entry_subject on history_entry (subject_id, at);
create index history_entry_at on history_entry (municipality_id, at);
