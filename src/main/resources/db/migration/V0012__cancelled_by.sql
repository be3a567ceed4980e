-- Who cancelled a session, so that the other side is told on their page; not known of those cancelled before.

alter table session add column cancelled_by varchar(16);

alter table session add constraint session_cancelled_by
    check (cancelled_by is null
        or (status = 'CANCELLED' and cancelled_by in ('MERCHANT', 'MENTOR', 'COORDINATOR', 'SYSTEM')));
