-- notification: a town may stop what leaves by mail or in short messages for a while, and says how many short messages a
-- programme may pay for in a month. How fast a transport goes is one row for all nodes.
create table transport_pause (
    id uuid primary key,
    municipality_id uuid not null references municipality,
    channel varchar(8) not null check (channel in ('MAIL', 'SMS')),
    since timestamp with time zone not null,
    unique (municipality_id, channel)
);

create table sms_ceiling (
    programme_id uuid primary key,
    municipality_id uuid not null references municipality,
    per_month integer not null check (per_month >= 0),
    foreign key (programme_id, municipality_id) references programme (id, municipality_id)
);

create table transport_pace (
    channel varchar(8) primary key check (channel in ('MAIL', 'SMS')),
    next_at timestamp with time zone not null
);
insert into transport_pace (channel, next_at) values ('MAIL', timestamp with time zone '2000-01-01 00:00:00+00');
insert into transport_pace (channel, next_at) values ('SMS', timestamp with time zone '2000-01-01 00:00:00+00');
