-- booking: what a session takes besides its time. Each place is a day, or the Monday of a week, and a number up to the maximum
-- the programme sets; two sessions that took the same last one cannot both be written. Null where no maximum binds.
alter table session add column mentor_day_place bigint;
alter table session add column mentor_week_place bigint;
alter table session add column shop_day_place bigint;
alter table session add column shop_week_place bigint;
alter table session add constraint session_mentor_day_place unique (mentor_id, mentor_day_place);
alter table session add constraint session_mentor_week_place unique (mentor_id, mentor_week_place);
alter table session add constraint session_shop_day_place unique (merchant_id, shop_day_place);
alter table session add constraint session_shop_week_place unique (merchant_id, shop_week_place);

-- The mentor's ticks reach this much further than the session.
alter table session add column pause_minutes integer default 0 not null check (pause_minutes between 0 and 60);
