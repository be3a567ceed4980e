-- reporting: figures frozen for a period. Rows are written once and never changed.

create table snapshot (
    id uuid primary key,
    municipality_id uuid not null references municipality,
    programme_id uuid not null,
    number integer not null check (number >= 1),
    from_day date not null,
    until_day date not null,
    taken_at timestamp with time zone not null,
    checksum varchar(64) not null,
    town varchar(120) not null,
    programme_name varchar(120) not null,
    unique (programme_id, number),
    check (until_day >= from_day),
    check (char_length(checksum) = 64),
    foreign key (programme_id, municipality_id) references programme (id, municipality_id)
);

-- One number: what is counted, by what it is told apart (ALL: the total, with an empty item).
create table snapshot_figure (
    snapshot_id uuid not null references snapshot,
    code varchar(40) not null,
    dimension varchar(10) not null check (dimension in ('ALL', 'ACTION', 'TRADE')),
    item varchar(30) not null,
    amount bigint not null check (amount >= 0),
    primary key (snapshot_id, code, dimension, item),
    check ((dimension = 'ALL') = (item = ''))
);
