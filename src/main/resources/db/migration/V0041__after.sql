-- booking.after: what the merchant says of a session once it is over, in one row; what was said of a sale is for the town alone.
create table after_answer (
    session_id uuid primary key,
    municipality_id uuid not null references municipality,
    programme_id uuid not null,
    merchant_id uuid not null,
    mentor_id uuid not null,
    step_id uuid,
    first_at timestamp with time zone not null,
    answer varchar(10) check (answer in ('DONE', 'NOT_YET', 'HELP')),
    answered_at timestamp with time zone,
    help_settled_at timestamp with time zone,
    help_settled_note varchar(500),
    satisfaction varchar(10) check (satisfaction in ('GOOD', 'FAIR', 'POOR')),
    sale_told_at timestamp with time zone,
    sale_settled_at timestamp with time zone,
    sale_settled_note varchar(500),
    check ((answer is null) = (answered_at is null)),
    check (sale_settled_at is null or sale_told_at is not null),
    foreign key (session_id, municipality_id) references session (id, municipality_id),
    foreign key (merchant_id, programme_id) references merchant (id, programme_id),
    foreign key (mentor_id, programme_id) references mentor (id, programme_id)
);
create index after_answer_programme on after_answer (programme_id);
create index after_answer_merchant on after_answer (merchant_id);

-- A note is for the pair unless it is shared with the town. Those written so far were written to be read by the town.
alter table session add column note_shared boolean default true not null;
alter table session add column to_review boolean default false not null;
