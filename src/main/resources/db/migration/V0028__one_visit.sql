-- booking.round: in which half-day somebody was seen, or was not: told from two pages it is one visit. Null once taken back.
alter table visit add column half_day varchar(40);
alter table visit add constraint visit_half_day unique (mentor_id, merchant_id, half_day);
