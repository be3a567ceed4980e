-- booking.waiting: whose session a freed time was, who is not offered it; and whether a wish ended because its session was
-- cancelled: then it comes back with the session.
alter table freed_time add column given_up_by uuid;
alter table freed_time add foreign key (given_up_by, municipality_id) references merchant (id, municipality_id);
create index freed_time_given_up_by on freed_time (given_up_by);

alter table wish add column ended_with_session boolean default false not null;
create index wish_session on wish (session_id);
