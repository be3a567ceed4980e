-- radar: lines are found anew each time one looks; here is what coordinators have made of them, and the programme's thresholds.

create table radar_mark (
    id uuid primary key,
    municipality_id uuid not null references municipality,
    programme_id uuid not null,
    line_key varchar(160) not null,
    done_at timestamp with time zone,
    until_day date,
    assigned_to uuid,
    unique (programme_id, line_key),
    foreign key (programme_id, municipality_id) references programme (id, municipality_id),
    foreign key (assigned_to, municipality_id) references account (id, municipality_id),
    check (done_at is null or until_day is null)
);

create table radar_threshold (
    id uuid primary key,
    municipality_id uuid not null references municipality,
    programme_id uuid not null,
    rule varchar(20) not null,
    threshold integer not null check (threshold between 1 and 366),
    unique (programme_id, rule),
    foreign key (programme_id, municipality_id) references programme (id, municipality_id)
);
