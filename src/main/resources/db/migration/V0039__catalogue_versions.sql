-- programme: the catalogue holds one or more actions per theme, each in versions that never change once written. A plan
-- keeps its own copy of what it took, and remembers from which version.

create table catalogue_action (
    id uuid primary key,
    municipality_id uuid not null references municipality,
    programme_id uuid not null,
    theme varchar(20) not null
        check (theme in ('DIGITAL_PAYMENT', 'STOCK', 'EMAIL_AND_WEB', 'ONLINE_PRESENCE', 'SOCIAL_NETWORKS')),
    place integer not null check (place >= 1),
    version integer not null check (version >= 1),
    retired_at timestamp with time zone,
    unique (id, municipality_id),
    unique (programme_id, theme, place),
    foreign key (programme_id, municipality_id) references programme (id, municipality_id)
);

-- Two coordinators who save at once would write the same number: the second is told.
create table catalogue_version (
    id uuid primary key,
    municipality_id uuid not null references municipality,
    action_id uuid not null,
    version integer not null check (version >= 1),
    made_at timestamp with time zone not null,
    unique (id, municipality_id),
    unique (action_id, version),
    foreign key (action_id, municipality_id) references catalogue_action (id, municipality_id)
);

-- What an action is called, what it promises, and the question asked before and after; the choices one a line.
create table catalogue_version_text (
    version_id uuid not null references catalogue_version,
    language varchar(8) not null,
    name varchar(80) not null,
    promise varchar(200) not null,
    question varchar(200) not null,
    choices varchar(400) not null,
    primary key (version_id, language)
);

create table version_step (
    id uuid primary key,
    municipality_id uuid not null references municipality,
    version_id uuid not null,
    place integer not null check (place >= 1),
    minutes integer not null check (minutes between 1 and 10),
    alone boolean not null,
    unique (version_id, place),
    foreign key (version_id, municipality_id) references catalogue_version (id, municipality_id)
);

create table version_step_text (
    step_id uuid not null references version_step,
    language varchar(8) not null,
    title varchar(160) not null,
    needs varchar(400) not null,
    proof varchar(400) not null,
    primary key (step_id, language)
);

-- The catalogues there are become one action per theme, version 1; the first step lends both its id, which is unique
-- and the same on every database.
insert into catalogue_action (id, municipality_id, programme_id, theme, place, version)
select id, municipality_id, programme_id, action, 1, 1 from catalogue_step where place = 1;

insert into catalogue_version (id, municipality_id, action_id, version, made_at)
select id, municipality_id, id, 1, current_timestamp from catalogue_action;

insert into catalogue_version_text (version_id, language, name, promise, question, choices)
select id, 'fr', 'Encaisser sans contact', 'Plus un client ne repart faute de monnaie, et la caisse se compte plus vite le soir.',
    'Combien de clients par jour ont demandé à payer par carte ?',
    '0
1 à 3
4 à 10
plus de 10'
from catalogue_action where theme = 'DIGITAL_PAYMENT';

insert into catalogue_version_text (version_id, language, name, promise, question, choices)
select id, 'en', 'Take contactless payments', 'Nobody leaves for want of cash, and the till is counted faster at night.',
    'How many customers a day asked to pay by card?',
    '0
1 to 3
4 to 10
more than 10'
from catalogue_action where theme = 'DIGITAL_PAYMENT';

insert into catalogue_version_text (version_id, language, name, promise, question, choices)
select id, 'fr', 'Tenir son stock en temps réel', 'Vous savez d’un coup d’œil ce qu’il reste, et vous commandez avant de manquer.',
    'Combien de fois par semaine un article demandé manquait-il ?',
    '0
1 à 3
4 à 10
plus de 10'
from catalogue_action where theme = 'STOCK';

insert into catalogue_version_text (version_id, language, name, promise, question, choices)
select id, 'en', 'Keep stock in real time', 'You see at a glance what is left, and you order before you run out.',
    'How many times a week was an item asked for missing?',
    '0
1 to 3
4 to 10
more than 10'
from catalogue_action where theme = 'STOCK';

insert into catalogue_version_text (version_id, language, name, promise, question, choices)
select id, 'fr', 'Maîtriser le courriel et le web', 'Vos messages tiennent en dix minutes par jour, et les faux ne vous font plus peur.',
    'Combien de temps par jour prennent vos messages ?',
    'moins de 10 minutes
10 à 20 minutes
20 à 40 minutes
plus de 40 minutes'
from catalogue_action where theme = 'EMAIL_AND_WEB';

insert into catalogue_version_text (version_id, language, name, promise, question, choices)
select id, 'en', 'Master e-mail and the web', 'Your messages take ten minutes a day, and fake ones no longer frighten you.',
    'How long do your messages take each day?',
    'less than 10 minutes
10 to 20 minutes
20 to 40 minutes
more than 40 minutes'
from catalogue_action where theme = 'EMAIL_AND_WEB';

insert into catalogue_version_text (version_id, language, name, promise, question, choices)
select id, 'fr', 'Être trouvé en ligne', 'Qui vous cherche trouve les bons horaires, le bon numéro et l’envie de venir.',
    'Combien de clients par semaine disent vous avoir trouvé sur internet ?',
    '0
1 à 3
4 à 10
plus de 10'
from catalogue_action where theme = 'ONLINE_PRESENCE';

insert into catalogue_version_text (version_id, language, name, promise, question, choices)
select id, 'en', 'Be found online', 'Whoever looks for you finds the right hours, the right number and a reason to come.',
    'How many customers a week say they found you on the internet?',
    '0
1 to 3
4 to 10
more than 10'
from catalogue_action where theme = 'ONLINE_PRESENCE';

insert into catalogue_version_text (version_id, language, name, promise, question, choices)
select id, 'fr', 'Faire vivre un réseau social', 'Vos arrivages et vos nouveautés sont vus le jour même par ceux qui viennent chez vous.',
    'Combien de personnes par semaine vous parlent de vos publications ?',
    '0
1 à 3
4 à 10
plus de 10'
from catalogue_action where theme = 'SOCIAL_NETWORKS';

insert into catalogue_version_text (version_id, language, name, promise, question, choices)
select id, 'en', 'Keep a social network alive', 'Your deliveries and novelties are seen the same day by those who come to you.',
    'How many people a week mention your posts to you?',
    '0
1 to 3
4 to 10
more than 10'
from catalogue_action where theme = 'SOCIAL_NETWORKS';

insert into version_step (id, municipality_id, version_id, place, minutes, alone)
select s.id, s.municipality_id, a.id, s.place, s.minutes,
    (s.action = 'DIGITAL_PAYMENT' and s.place in (1, 6))
        or (s.action = 'STOCK' and s.place in (1, 4, 7))
        or (s.action = 'EMAIL_AND_WEB' and s.place in (4, 5, 6, 7))
        or (s.action = 'ONLINE_PRESENCE' and s.place in (1, 3, 4, 5, 7))
        or (s.action = 'SOCIAL_NETWORKS' and s.place in (1, 3, 6))
from catalogue_step s
join catalogue_action a on a.programme_id = s.programme_id and a.theme = s.action;

insert into version_step_text (step_id, language, title, needs, proof)
select step_id, language, title, needs, proof from catalogue_text;

alter table plan_step add column alone boolean default false not null;
update plan_step set alone = true
where exists (select 1 from version_step s where s.id = plan_step.catalogue_step_id and s.alone);

alter table action_plan add column action_id uuid;
alter table action_plan add column action_version integer default 1 not null;
update action_plan set action_id = (
    select a.id from catalogue_action a where a.programme_id = action_plan.programme_id and a.theme = action_plan.action);
alter table action_plan alter column action_id set not null;
alter table action_plan add constraint action_plan_catalogued
    foreign key (action_id, municipality_id) references catalogue_action (id, municipality_id);
create index action_plan_action on action_plan (action_id, action_version);

-- What the plan is called and asks, as it was when the plan began.
create table plan_about (
    plan_id uuid not null references action_plan on delete cascade,
    language varchar(8) not null,
    name varchar(80) not null,
    promise varchar(200) not null,
    question varchar(200) not null,
    choices varchar(400) not null,
    primary key (plan_id, language)
);
insert into plan_about (plan_id, language, name, promise, question, choices)
select p.id, t.language, t.name, t.promise, t.question, t.choices
from action_plan p join catalogue_version_text t on t.version_id = p.action_id;

drop table catalogue_text;
drop table catalogue_step;
