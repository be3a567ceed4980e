-- action: what a merchant answered to the self-check, what was proposed for it, and the indicator before and after.

create table self_check_answer (
    id uuid primary key,
    municipality_id uuid not null references municipality,
    merchant_id uuid not null references merchant,
    question varchar(40) not null,
    answer varchar(40) not null,
    answered_at timestamp with time zone not null,
    unique (merchant_id, question)
);

create table action_proposal (
    id uuid primary key,
    municipality_id uuid not null references municipality,
    merchant_id uuid not null references merchant,
    place integer not null check (place between 1 and 3),
    theme varchar(20) not null
        check (theme in ('DIGITAL_PAYMENT', 'STOCK', 'EMAIL_AND_WEB', 'ONLINE_PRESENCE', 'SOCIAL_NETWORKS')),
    because varchar(40) not null,
    proposed_at timestamp with time zone not null,
    unique (merchant_id, place),
    unique (merchant_id, theme)
);

-- One answer per plan and moment: which of the four choices, from 0.
alter table action_plan add column baseline integer check (baseline between 0 and 3);
alter table action_plan add column baseline_at timestamp with time zone;
alter table action_plan add column result integer check (result between 0 and 3);
alter table action_plan add column result_at timestamp with time zone;
alter table action_plan add constraint action_plan_baseline_has_its_time
    check ((baseline is null) = (baseline_at is null));
alter table action_plan add constraint action_plan_result_has_its_time
    check ((result is null) = (result_at is null));
