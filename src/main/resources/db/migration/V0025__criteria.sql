-- What the criteria of a pair ask of a programme and of people; null is nothing said.
alter table programme add column furthest_km integer;
alter table programme add column organisation_most integer;
alter table programme add column organisation_share integer;
alter table programme add constraint programme_furthest check (furthest_km between 1 and 200);
alter table programme add constraint programme_organisation check (
    organisation_most between 1 and 1000 and organisation_share is null
    or organisation_share between 1 and 100 and organisation_most is null
    or organisation_most is null and organisation_share is null);

-- merchant: whom they would like, mentors or organisations by name, a semicolon between them.
alter table merchant add column wish varchar(250);
alter table merchant add constraint merchant_wish check (char_length(wish) > 0);

-- mentor: where they start from, and the trades they know.
alter table mentor add column street varchar(160);
alter table mentor add column postcode varchar(5);
alter table mentor add column map_position varchar(30);
alter table mentor add constraint mentor_postcode check (char_length(postcode) = 5);

create table mentor_trade (
    mentor_id uuid not null references mentor,
    trade varchar(20) not null check (trade in (
        'BAKERY', 'PASTRY', 'BUTCHER', 'GROCERY', 'DELICATESSEN', 'CHEESE', 'WINE', 'FISH', 'FLORIST', 'BOOKSHOP',
        'CLOTHING', 'SHOES', 'JEWELLER', 'OPTICIAN', 'HAIRDRESSER', 'BEAUTY', 'RESTAURANT', 'CAFE', 'HARDWARE', 'TOYS',
        'PHARMACY', 'LAUNDRY', 'REPAIR', 'OTHER')),
    primary key (mentor_id, trade)
);

-- matching: a reason may also speak against a pair without excluding it, and there are more of them.
create table pairing_reason_with_verdict (
    pairing_id uuid not null references pairing,
    place integer not null,
    code varchar(20) not null,
    verdict varchar(10) not null,
    points integer not null check (points between 0 and 100),
    argument varchar(400) not null,
    primary key (pairing_id, place),
    constraint pairing_reason_code check (code in (
        'SKILL', 'INTEREST', 'LANGUAGE', 'MODE', 'MANDATE', 'DISTANCE', 'QUIET_TIME', 'TRADE', 'WISH', 'PEAKS',
        'CAPACITY', 'ORGANISATION')),
    constraint pairing_reason_verdict check (verdict in ('FOR', 'AGAINST'))
);

-- Out of 100 for each criterion, no more 60 for skill and 40 for time; arguments one a line, since names have blanks.
insert into pairing_reason_with_verdict (pairing_id, place, code, verdict, points, argument)
select pairing_id, place, code, 'FOR',
    case code when 'SKILL' then points * 5 / 3 when 'QUIET_TIME' then points * 5 / 2 else points end,
    replace(argument, ' ', chr(10))
from pairing_reason;
drop table pairing_reason;
alter table pairing_reason_with_verdict rename to pairing_reason;
