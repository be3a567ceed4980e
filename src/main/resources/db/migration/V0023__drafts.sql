-- matching.draft: several pairings of a whole programme, tried before one of them is published.

create table draft (
    id uuid primary key,
    municipality_id uuid not null references municipality,
    programme_id uuid not null,
    name varchar(80) not null,
    status varchar(10) not null check (status in ('OPEN', 'PUBLISHED', 'DISCARDED')),
    opened_at timestamp with time zone not null,
    opened_by varchar(120),
    closed_at timestamp with time zone,
    weights varchar(400) not null,
    revision integer not null,
    solved_revision integer,
    solved_at timestamp with time zone,
    paired integer not null,
    points bigint not null,
    proven boolean not null,
    complete boolean not null,
    unique (id, municipality_id),
    check ((status = 'OPEN') = (closed_at is null)),
    foreign key (programme_id, municipality_id) references programme (id, municipality_id)
);
create index draft_programme on draft (programme_id, opened_at);

-- What a coordinator decided, in order: the state of a draft is what its steps say, and undoing takes the last one back.
create table draft_step (
    draft_id uuid not null references draft,
    place integer not null,
    kind varchar(10) not null check (kind in ('PIN', 'FORBID', 'ALLOW', 'RELEASE', 'SWAP', 'WEIGH')),
    merchant_id uuid references merchant,
    mentor_id uuid references mentor,
    other_merchant_id uuid references merchant,
    other_mentor_id uuid references mentor,
    criterion varchar(20),
    weight integer check (weight between 0 and 10),
    primary key (draft_id, place),
    check ((kind = 'WEIGH') = (criterion is not null and weight is not null)),
    check ((kind = 'WEIGH') = (merchant_id is null))
);
create index draft_step_merchant on draft_step (merchant_id);
create index draft_step_mentor on draft_step (mentor_id);

-- The pairs last found, with whom each merchant was before that; without a mentor, the criterion that is in the way.
create table draft_pair (
    draft_id uuid not null,
    merchant_id uuid not null,
    municipality_id uuid not null,
    mentor_id uuid,
    mentor_before_id uuid,
    points integer not null check (points between 0 and 100),
    in_the_way varchar(20),
    suitable integer not null,
    primary key (draft_id, merchant_id),
    foreign key (draft_id, municipality_id) references draft (id, municipality_id),
    foreign key (merchant_id, municipality_id) references merchant (id, municipality_id),
    foreign key (mentor_id, municipality_id) references mentor (id, municipality_id),
    foreign key (mentor_before_id, municipality_id) references mentor (id, municipality_id)
);
create index draft_pair_merchant on draft_pair (merchant_id);
create index draft_pair_mentor on draft_pair (mentor_id);

-- A long search under way: one for each draft at most; whoever looks sees how far it is, and may ask it to stop.
create table draft_run (
    draft_id uuid primary key,
    municipality_id uuid not null,
    run_key uuid not null,
    done integer not null,
    of_all integer not null,
    seen_at timestamp with time zone not null,
    stop_asked boolean not null,
    foreign key (draft_id, municipality_id) references draft (id, municipality_id)
);

-- What was proposed becomes a draft of its programme, and what was chosen by hand its pins.
insert into draft (id, municipality_id, programme_id, name, status, opened_at, weights, revision, paired, points, proven, complete)
select programme_id, municipality_id, programme_id, '1', 'OPEN', min(decided_at), '', 0, count(*), sum(score), false, true
from pairing where status = 'PROPOSED' group by programme_id, municipality_id;

insert into draft_pair (draft_id, merchant_id, municipality_id, mentor_id, points, suitable)
select programme_id, merchant_id, municipality_id, mentor_id, score, 0 from pairing where status = 'PROPOSED';

insert into draft_step (draft_id, place, kind, merchant_id, mentor_id)
select programme_id, row_number() over (partition by programme_id order by decided_at, id) - 1, 'PIN', merchant_id, mentor_id
from pairing where status = 'PROPOSED' and by_hand;

delete from pairing_reason where pairing_id in (select id from pairing where status = 'PROPOSED');
delete from pairing where status = 'PROPOSED';
alter table pairing add constraint pairing_is_published check (status <> 'PROPOSED');

-- How a pairing ended; null while it lives, and for those from before this was asked.
alter table pairing add column ended_as varchar(10);
alter table pairing add constraint pairing_ended_as
    check (ended_as in ('REPLACED', 'COMPLETED', 'STOPPED') and status = 'ENDED' or ended_as is null);

-- What a coordinator chooses is a step of a draft.
alter table pairing drop column by_hand;
