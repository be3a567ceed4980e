-- action: the one action of each merchant, as a plan of steps with words of its own, so that it never changes when the
-- programme's catalogue does.

create table action_plan (
    id uuid primary key,
    municipality_id uuid not null references municipality,
    programme_id uuid not null,
    merchant_id uuid not null unique,
    action varchar(20) not null
        check (action in ('DIGITAL_PAYMENT', 'STOCK', 'EMAIL_AND_WEB', 'ONLINE_PRESENCE', 'SOCIAL_NETWORKS')),
    chosen_at timestamp with time zone not null,
    unique (id, municipality_id),
    foreign key (programme_id, municipality_id) references programme (id, municipality_id),
    foreign key (merchant_id, programme_id) references merchant (id, programme_id)
);
create index action_plan_programme on action_plan (programme_id);

-- catalogue_step_id says where the step was copied from; no key leads there, for a catalogue may lose a step that a plan keeps.
create table plan_step (
    id uuid primary key,
    municipality_id uuid not null references municipality,
    plan_id uuid not null,
    catalogue_step_id uuid not null,
    place integer not null check (place >= 1),
    minutes integer not null check (minutes between 1 and 10),
    done_at timestamp with time zone,
    done_in_session uuid,
    unique (plan_id, place),
    unique (plan_id, catalogue_step_id),
    foreign key (plan_id, municipality_id) references action_plan (id, municipality_id) on delete cascade,
    check (done_in_session is null or done_at is not null)
);
create index plan_step_session on plan_step (done_in_session);

-- The words of a step as they were when the plan began, one row per language.
create table plan_text (
    step_id uuid not null references plan_step on delete cascade,
    language varchar(8) not null,
    title varchar(160) not null,
    needs varchar(400) not null,
    proof varchar(400) not null,
    primary key (step_id, language)
);
