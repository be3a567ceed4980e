-- merchant: a shop taking part in one programme. Nobody takes part twice: neither by shop and street, nor by SIRET.

create table merchant (
    id uuid primary key,
    municipality_id uuid not null references municipality,
    programme_id uuid not null,
    shop varchar(120) not null,
    person varchar(120) not null,
    trade varchar(20) not null,
    street varchar(160) not null,
    postcode varchar(5) not null,
    city varchar(80) not null,
    phone varchar(20),
    email varchar(254),
    siret varchar(14),
    opening varchar(500) not null,
    rush varchar(500),
    language varchar(8) not null,
    wished_action varchar(20) not null
        check (wished_action in ('DIGITAL_PAYMENT', 'STOCK', 'EMAIL_AND_WEB', 'ONLINE_PRESENCE', 'SOCIAL_NETWORKS')),
    mode varchar(10) not null check (mode in ('ON_SITE', 'PHONE', 'VIDEO')),
    natural_key varchar(300) not null,
    joined_at timestamp with time zone not null,
    unique (id, municipality_id),
    unique (id, programme_id),
    unique (programme_id, natural_key),
    unique (programme_id, siret),
    check (phone is not null or email is not null),
    check (phone is null or phone like '+%'),
    check (email is null or email = lower(email)),
    check (siret is null or char_length(siret) = 14),
    foreign key (programme_id, municipality_id) references programme (id, municipality_id)
);

-- The busy weeks of a shop; part of the shop, like its opening hours.
create table merchant_peak (
    merchant_id uuid not null references merchant,
    from_day date not null,
    last_day date not null,
    name varchar(120) not null,
    primary key (merchant_id, from_day, last_day, name),
    check (last_day >= from_day)
);
