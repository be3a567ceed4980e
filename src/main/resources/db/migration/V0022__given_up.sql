-- booking.waiting: whose session a freed time was, who is not offered it.
alter table freed_time add column given_up_by uuid;
alter table freed_time add foreign key (given_up_by, municipality_id) references merchant (id, municipality_id);
create index freed_time_given_up_by on freed_time (given_up_by);
