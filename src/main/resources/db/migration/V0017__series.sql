-- booking: the same hour in several weeks. A series is known by the session it began with, which is in it too.

alter table session add column series_id uuid;
alter table session add constraint session_series foreign key (series_id) references session (id) on delete set null;
create index session_in_series on session (series_id);
