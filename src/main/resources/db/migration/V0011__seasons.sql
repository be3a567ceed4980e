-- programme: the season calendar of a town. What comes by a rule is worked out anew each time; here is what the town made of it.

-- entry_key: that of a computed entry (a correction, or merely hidden), school.… (a school holiday from a file) or town.… (its own).
create table season_entry (
    id uuid primary key,
    municipality_id uuid not null references municipality,
    entry_key varchar(80) not null,
    from_day date not null,
    last_day date not null,
    name varchar(120) not null,
    effect varchar(4) not null check (effect in ('HINT', 'PEAK')),
    trades varchar(600) not null,
    file_name varchar(120),
    changed boolean not null,
    hidden boolean not null,
    natural_key varchar(200),
    unique (municipality_id, entry_key),
    unique (municipality_id, natural_key),
    check (last_day >= from_day),
    check (changed or hidden),
    check ((natural_key is not null) = (entry_key like 'town.%'))
);

-- merchant: peaks of a trade are worked out anew as well; a shop keeps its own, and which of the others do not concern it.
create table merchant_unconcerned (
    merchant_id uuid not null references merchant,
    season_key varchar(80) not null,
    primary key (merchant_id, season_key)
);

delete from merchant_peak where name like 'peak.%';
