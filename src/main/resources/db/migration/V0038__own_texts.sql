-- access: how a town's letters are signed and who they come from; the edition counts how often it rewrote one.
alter table municipality add column sender_name varchar(120);
alter table municipality add column reply_to varchar(254);
alter table municipality add column signatory varchar(120);
alter table municipality add column signatory_title varchar(120);
alter table municipality add column letterhead boolean default false not null;
alter table municipality add column letters_edition integer default 0 not null;

-- notification: what a town writes in the place of our texts. Never changed: each change is a row of its own, the highest
-- number counts, and one without a source means that our text is back.
create table own_text (
    id uuid primary key,
    municipality_id uuid not null references municipality,
    channel varchar(10) not null check (channel in ('MAIL', 'SMS')),
    event varchar(40) not null,
    language varchar(8) not null,
    number integer not null check (number > 0),
    source varchar(20000),
    made_at timestamp with time zone not null,
    made_by uuid not null references account,
    unique (municipality_id, channel, event, language, number)
);

-- What a letter was made of, so that another text can be tried with it; no token is in it. Whether a town's own text failed
-- when it was to be used and ours went instead; and whether a coordinator only sent it to herself.
alter table outbox_message add column facts varchar(20000);
alter table outbox_message add column own_text_failed boolean default false not null;
alter table outbox_message add column trial boolean default false not null;
