-- api: calendars that can be followed at an address. The address is a hash here; whoever lost it makes another.

create table calendar_feed (
    id uuid primary key,
    municipality_id uuid not null references municipality,
    account_id uuid not null unique references account,
    programme_id uuid,
    token_hash varchar(64) not null unique,
    made_at timestamp with time zone not null,
    foreign key (programme_id, municipality_id) references programme (id, municipality_id)
);
