-- programme: what its coordinator lets people book; until she says otherwise, what every programme did so far.

alter table programme add column lengths varchar(20) default '5,10,15,20,30' not null;
alter table programme add column most_upcoming integer default 2 not null check (most_upcoming between 1 and 20);
-- A maximum of 0 is none.
alter table programme add column shop_a_day integer default 0 not null check (shop_a_day between 0 and 20);
alter table programme add column shop_a_week integer default 0 not null check (shop_a_week between 0 and 50);
alter table programme add column mentor_a_day integer default 0 not null check (mentor_a_day between 0 and 50);
alter table programme add column mentor_a_week integer default 0 not null check (mentor_a_week between 0 and 200);
alter table programme add column pause_minutes integer default 0 not null check (pause_minutes between 0 and 60);
alter table programme add column travel_mode varchar(10) default 'FOOT' not null
    check (travel_mode in ('FOOT', 'BICYCLE', 'CAR'));
alter table programme add column way_minutes integer default 10 not null check (way_minutes between 0 and 60);
alter table programme add column in_peaks varchar(20) default 'TEN_MINUTES_A_DAY' not null
    check (in_peaks in ('NOTHING', 'TEN_MINUTES_A_DAY', 'EVERYTHING'));

-- merchant: where the shop is on the map, "44.86521, -0.60043", where somebody said so.
alter table merchant add column map_position varchar(30);

-- booking: the rule no longer says two.
update booking_request set outcome = 'ENOUGH_AHEAD' where outcome = 'TWO_ALREADY_BOOKED';
