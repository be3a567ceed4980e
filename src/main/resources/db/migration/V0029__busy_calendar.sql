-- mentor.busy: calendars experts have elsewhere. Of what stands in them only the time is kept: windows of whole minutes, from
-- each end to the next start and from there to its end, in base 36.

create table busy_calendar (
    id uuid primary key,
    municipality_id uuid not null references municipality,
    mentor_id uuid not null,
    name varchar(253) not null,
    address varchar(2000),
    windows varchar(100000) not null,
    left_out integer not null check (left_out >= 0),
    added_at timestamp with time zone not null,
    read_at timestamp with time zone,
    read_until timestamp with time zone,
    next_read_at timestamp with time zone,
    failures integer not null check (failures >= 0),
    problem varchar(30),
    check (address is null or next_read_at is not null),
    check (address is not null or read_at is not null and next_read_at is null and problem is null),
    check ((read_at is null) = (read_until is null)),
    check ((problem is null) = (failures = 0)),
    foreign key (mentor_id, municipality_id) references mentor (id, municipality_id)
);
create index busy_calendar_mentor on busy_calendar (mentor_id);
create index busy_calendar_due on busy_calendar (next_read_at);
