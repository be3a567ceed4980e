-- A step is done in a session of its own town: said by the database too, now that there are sessions.

update plan_step set done_in_session = null
where done_in_session is not null
    and not exists (
        select 1 from session s where s.id = plan_step.done_in_session and s.municipality_id = plan_step.municipality_id);

alter table plan_step add constraint plan_step_done_in_session
    foreign key (done_in_session, municipality_id) references session (id, municipality_id);

create index booking_request_made on booking_request (made_at);
