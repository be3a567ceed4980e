-- action.outcome: whether a finished action still holds, thirty and ninety days after; one row for each time it is asked.
create table outcome_probe (
    id uuid primary key,
    municipality_id uuid not null references municipality,
    programme_id uuid not null,
    merchant_id uuid not null,
    plan_id uuid not null,
    after_days integer not null check (after_days in (30, 90)),
    done_on date not null,
    asked_at timestamp with time zone not null,
    answer varchar(10) check (answer in ('KEPT', 'ABANDONED', 'UNKNOWN')),
    first_at timestamp with time zone,
    unique (plan_id, after_days),
    check ((answer is null) = (first_at is null)),
    foreign key (merchant_id, programme_id) references merchant (id, programme_id),
    foreign key (plan_id, municipality_id) references action_plan (id, municipality_id) on delete cascade
);
create index outcome_probe_programme on outcome_probe (programme_id);
create index outcome_probe_merchant on outcome_probe (merchant_id);
