-- booking.waiting: with which revision of its session a wish ended. Whoever takes that change back, be it a cancellation or the
-- move to the earlier time, has the wish back; a later change of the same session brings nothing back.
alter table wish add column ended_with_revision integer;
update wish set ended_with_revision = (select s.revision from session s where s.id = wish.session_id)
    where ended_with_session;
alter table wish drop column ended_with_session;
