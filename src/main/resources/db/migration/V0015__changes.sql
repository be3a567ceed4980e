-- booking: the last change of a session, who made it, why, and whether it came later than the programme's notice before
-- the start; where it was before, for as long as that can be had back; that it was interrupted by a tap, which can be
-- taken back while its time runs; and the shops that asked to be called.

alter table session add column changed_at timestamp with time zone;
alter table session add column changed_by varchar(16)
    check (changed_by in ('MERCHANT', 'MENTOR', 'COORDINATOR', 'SYSTEM'));
alter table session add column change_reason varchar(20)
    check (change_reason in ('CUSTOMERS', 'DELIVERY', 'ILL', 'OTHER_TIME', 'NOT_NEEDED', 'HELD_UP', 'TRANSPORT',
        'SHOP_ASKED', 'MENTOR_ASKED', 'EVENT'));
alter table session add column changed_late boolean;
alter table session add column before_starts_at timestamp with time zone;
alter table session add column before_ends_at timestamp with time zone;
alter table session add column interrupted_at timestamp with time zone;

alter table session add constraint session_change
    check ((changed_at is null and changed_by is null and changed_late is null and change_reason is null
            and before_starts_at is null and before_ends_at is null)
        or (changed_at is not null and changed_by is not null and changed_late is not null));
alter table session add constraint session_interrupted check (interrupted_at is null or status = 'INTERRUPTED');

create table call_back (
    id uuid primary key,
    municipality_id uuid not null references municipality,
    merchant_id uuid not null references merchant,
    open_merchant_id uuid unique,
    asked_at timestamp with time zone not null,
    called_at timestamp with time zone,
    check (open_merchant_id is null or open_merchant_id = merchant_id),
    check ((open_merchant_id is null) = (called_at is not null))
);
create index call_back_town on call_back (municipality_id, asked_at);
create index call_back_merchant on call_back (merchant_id);
