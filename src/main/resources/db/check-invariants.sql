-- What must always be true of the data, on H2 and PostgreSQL alike. A statement that finds rows has found a broken invariant:
-- the first column is its name, the second the town, the others say where. For operators after a restore, and for every test under stress.

select 'one person has two sessions at the same time' as invariant, p.municipality_id, p.person, p.id
from (
    select municipality_id, merchant_id as person, id, starts_at, max(ends_at) over (
        partition by merchant_id order by starts_at, id rows between unbounded preceding and 1 preceding) as busy_until
    from session where status <> 'CANCELLED'
    union all
    select municipality_id, mentor_id, id, starts_at, max(ends_at) over (
        partition by mentor_id order by starts_at, id rows between unbounded preceding and 1 preceding)
    from session where status <> 'CANCELLED') p
where p.starts_at < p.busy_until;

select 'the same five minutes of a person are taken twice' as invariant, t.municipality_id, t.party_id, t.tick
from session_tick t
group by t.municipality_id, t.party_id, t.tick
having count(*) > 1;

select 'a tick belongs to no living session of this person at this time' as invariant, t.municipality_id, t.party_id, t.tick
from session_tick t
where t.session_id is not null and not exists (
    select 1 from session s
    where s.id = t.session_id and s.status <> 'CANCELLED' and t.party_id in (s.merchant_id, s.mentor_id)
        and t.tick >= floor(extract(epoch from s.starts_at) / 300)
        and t.tick < ceil((extract(epoch from s.ends_at)
            + case when t.party_id = s.mentor_id then 60 * s.pause_minutes else 0 end) / 300));

-- The pause after it is not among them: it may be given up.
select 'a living session does not hold all its ticks' as invariant, s.municipality_id, s.id
from session s
where s.status <> 'CANCELLED'
    and (select count(*) from session_tick t
            where t.session_id = s.id and t.tick < ceil(extract(epoch from s.ends_at) / 300))
        <> 2 * (ceil(extract(epoch from s.ends_at) / 300) - floor(extract(epoch from s.starts_at) / 300));

select 'a kept tick belongs to no hold of this person at this time' as invariant, t.municipality_id, t.party_id, t.tick
from session_tick t
where t.hold_id is not null and not exists (
    select 1 from slot_hold h
    where h.id = t.hold_id and t.party_id in (h.merchant_id, h.mentor_id)
        and t.tick >= floor(extract(epoch from h.starts_at) / 300)
        and t.tick < ceil(extract(epoch from h.ends_at) / 300));

-- What the session that is to be moved has already, the hold need not have.
select 'a slot is kept and not all its ticks are' as invariant, h.municipality_id, h.id
from slot_hold h
where (select count(*) from session_tick t
        where (t.hold_id = h.id or t.session_id = h.moved_session_id) and t.party_id in (h.merchant_id, h.mentor_id)
            and t.tick >= floor(extract(epoch from h.starts_at) / 300)
            and t.tick < ceil(extract(epoch from h.ends_at) / 300))
        <> 2 * (ceil(extract(epoch from h.ends_at) / 300) - floor(extract(epoch from h.starts_at) / 300));

select 'a cancelled session still has a place in a day or a week' as invariant, s.municipality_id, s.id
from session s
where s.status = 'CANCELLED'
    and coalesce(s.mentor_day_place, s.mentor_week_place, s.shop_day_place, s.shop_week_place) is not null;

select 'a slot is kept outside its municipality' as invariant, h.municipality_id, h.id
from slot_hold h
join merchant m on m.id = h.merchant_id
join mentor e on e.id = h.mentor_id
where m.municipality_id <> h.municipality_id or e.municipality_id <> h.municipality_id;

select 'a session lasts longer than thirty minutes' as invariant, s.municipality_id, s.id
from session s
where extract(epoch from s.ends_at) - extract(epoch from s.starts_at) > 1800;

-- A session somebody was called for begins at once, to the minute, and needs no message: both are there.
select 'a session is not on the grid of five minutes' as invariant, s.municipality_id, s.id
from session s
where not s.called and (mod(extract(epoch from s.starts_at), 300) <> 0 or mod(extract(epoch from s.ends_at), 300) <> 0);

select 'a session was booked and history does not say so exactly once' as invariant, s.municipality_id, s.id
from session s
where (select count(*) from history_entry h where h.subject_id = s.id and h.what = 'session.booked') <> 1;

select 'history says a session was booked and there is none' as invariant, h.municipality_id, h.subject_id
from history_entry h
where h.what = 'session.booked' and not exists (select 1 from session s where s.id = h.subject_id);

select 'a session was moved, cancelled or had back more or less often than history says' as invariant, s.municipality_id, s.id
from session s
where s.revision <> (
    select count(*) from history_entry h
    where h.subject_id = s.id and h.what in ('session.moved', 'session.cancelled', 'session.restored'));

select 'a cancelled session is not cancelled in history' as invariant, s.municipality_id, s.id
from session s
where s.status = 'CANCELLED' and not exists (
    select 1 from history_entry h where h.subject_id = s.id and h.what = 'session.cancelled');

select 'a session was booked and nobody is told' as invariant, s.municipality_id, s.id
from session s
where not s.called and not exists (select 1 from outbox_message o where o.session_id = s.id);

select 'somebody is told of a session that does not exist' as invariant, o.municipality_id, o.id
from outbox_message o
where o.session_id is not null and not exists (select 1 from session s where s.id = o.session_id);

-- Requests are forgotten after thirty days: a session may have none.
select 'a request was answered with a session that is not its merchant’s' as invariant, r.municipality_id, r.request_key
from booking_request r
join session s on s.id = r.session_id
where s.merchant_id <> r.merchant_id;

select 'a request was left without an answer' as invariant, r.municipality_id, r.request_key
from booking_request r
where r.outcome = 'OPEN';

select 'two requests booked one session anew' as invariant, r.municipality_id, r.session_id
from booking_request r
where r.outcome = 'BOOKED' and r.moved_session_id is null
group by r.municipality_id, r.session_id
having count(*) > 1;

select 'a session lies outside its programme' as invariant, s.municipality_id, s.id
from session s
join merchant m on m.id = s.merchant_id
join mentor e on e.id = s.mentor_id
join pairing q on q.id = s.pairing_id
where m.programme_id <> s.programme_id or e.programme_id <> s.programme_id or q.programme_id <> s.programme_id
    or q.merchant_id <> s.merchant_id or q.mentor_id <> s.mentor_id;

-- A relay's pairing is over from the first: it stands for one session beside the merchant's own.
select 'a session is still to come and its pairing was over before' as invariant, s.municipality_id, s.id
from session s
join pairing q on q.id = s.pairing_id
where s.status = 'BOOKED' and q.kind = 'LEAD' and q.status = 'ENDED' and s.starts_at > q.decided_at;

select 'a session lies outside its municipality' as invariant, s.municipality_id, s.id
from session s
join programme p on p.id = s.programme_id
join merchant m on m.id = s.merchant_id
join mentor e on e.id = s.mentor_id
where p.municipality_id <> s.municipality_id or m.municipality_id <> s.municipality_id
    or e.municipality_id <> s.municipality_id;

select 'history of a session lies outside its municipality' as invariant, h.municipality_id, h.id
from history_entry h
join session s on s.id = h.subject_id
where h.municipality_id <> s.municipality_id;

select 'a series belongs to two merchants, or begins outside itself' as invariant, s.municipality_id, s.id
from session s
join session f on f.id = s.series_id
where f.merchant_id <> s.merchant_id or f.series_id is null or f.series_id <> f.id;

-- Standby: calls, and who answered them.
select 'a call was answered and not by exactly one mentor' as invariant, c.municipality_id, c.id
from standby_call c
where (c.outcome = 'ANSWERED') <> (1 = (
    select count(*) from standby_call_answer a where a.call_id = c.id and a.answer = 'YES'));

select 'a session was called for and no call says so' as invariant, s.municipality_id, s.id
from session s
where s.called and not exists (select 1 from standby_call c where c.session_id = s.id and c.merchant_id = s.merchant_id);

select 'who goes is not who said yes' as invariant, c.municipality_id, c.id
from standby_call c
join session s on s.id = c.session_id
join standby_call_answer a on a.call_id = c.id and a.answer = 'YES'
where a.mentor_id <> s.mentor_id or s.programme_id <> c.programme_id or not s.called;

select 'a relay has another session than the one they were called for' as invariant, s.municipality_id, s.id
from session s
join pairing q on q.id = s.pairing_id
where q.kind = 'RELAY' and not s.called;

-- Waiting: wishes and offers.
select 'somebody waits for an earlier time of a session that is cancelled' as invariant, w.municipality_id, w.id
from wish w
join session s on s.id = w.session_id
where w.live_key is not null and s.status = 'CANCELLED';

select 'somebody waits for the session of another merchant or mentor' as invariant, w.municipality_id, w.id
from wish w
join session s on s.id = w.session_id
where s.merchant_id <> w.merchant_id or s.mentor_id <> w.mentor_id;

select 'an offer is open and its wish or its time is not' as invariant, o.municipality_id, o.id
from earlier_offer o
join wish w on w.id = o.wish_id
join freed_time f on f.id = o.freed_id
where o.outcome = 'OPEN' and (w.live_key is null or not f.is_open);

select 'an offer lies outside what was freed, or with another mentor' as invariant, o.municipality_id, o.id
from earlier_offer o
join wish w on w.id = o.wish_id
join freed_time f on f.id = o.freed_id
where o.starts_at < f.starts_at or o.starts_at >= f.ends_at or w.mentor_id <> f.mentor_id;

select 'a visit was told, or taken back, and history does not say so once' as invariant, v.municipality_id, v.id
from visit v
where (select count(*) from history_entry h where h.subject_id = v.id and h.what = 'visit.told') <> 1
    or (select count(*) from history_entry h where h.subject_id = v.id and h.what = 'visit.undone')
        <> case when v.undone_at is null then 0 else 1 end;

select 'a visit lies outside its municipality' as invariant, v.municipality_id, v.id
from visit v
join merchant m on m.id = v.merchant_id
join mentor e on e.id = v.mentor_id
where m.municipality_id <> v.municipality_id or e.municipality_id <> v.municipality_id;

-- Drafts.
select 'a draft pairs somebody of another programme' as invariant, d.municipality_id, d.id, p.merchant_id
from draft_pair p
join draft d on d.id = p.draft_id
join merchant m on m.id = p.merchant_id
left join mentor e on e.id = p.mentor_id
where m.programme_id <> d.programme_id or e.programme_id <> d.programme_id;

select 'a step of a draft speaks of another programme' as invariant, d.municipality_id, d.id, s.place
from draft_step s
join draft d on d.id = s.draft_id
left join merchant m on m.id = s.merchant_id
left join mentor e on e.id = s.mentor_id
where m.programme_id <> d.programme_id or e.programme_id <> d.programme_id;
