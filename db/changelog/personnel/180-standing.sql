--liquibase formatted sql

--changeset dandang:personnel-standing splitStatements:false rollbackSplitStatements:false
--comment How each cadre stands from one change to the next: unit, level, schooling and what was served by then, so that a day's measures are one row and a little arithmetic. Writing only notes whose standing is to be made anew; it is made for all of them at once before it is read. The table follows from the records alone, whatever the day it is made on. Posts and secondments no longer make the roll anew, which they do not change.
create table personnel_standing (
  cadre_id      bigint not null,
  unit_id       bigint not null,
  begins        date not null,
  ends          date not null,
  birth         date not null,
  seat_since    date not null,
  post_since    date,
  held          integer not null,
  front         integer not null,
  level         text collate "C" not null,
  industry      text collate "C" not null,
  education     text collate "C" not null,
  pinyin        text collate "C" not null,
  profession    text not null,
  strengths     text not null,
  fields        text[],
  field_months  integer[],
  beside        text[],
  beside_since  date[],
  held_beside   date[],
  front_since   date[],
  grades        smallint[],
  grades_final  date[]
) partition by range (ends);
create table personnel_standing_now partition of personnel_standing for values from ('infinity') to (maxvalue);
create table personnel_standing_past partition of personnel_standing for values from (minvalue) to ('infinity');
comment on column personnel_standing.held is 'closed months in posts of the level; the post held since post_since, and those beside it, are not among them';
comment on column personnel_standing.front is 'closed months on a front line; those that last begin at front_since';
comment on column personnel_standing.field_months is 'closed months in the industries of fields; the seat in industry since seat_since lasts, and what is beside it';
comment on column personnel_standing.grades is 'annual assessments by year: a hundred for each excellent beside the points they give, final from the day in grades_final';

create table personnel_unsettled (cadre_id bigint not null);

create function personnel_stand(people bigint[]) returns void
  language plpgsql as $$
begin
  delete from personnel_standing s using unnest(people) one(id) where s.cadre_id = one.id;
  insert into personnel_standing
  with turn as (
    select s.person_id, s.begins as day from unnest(people) one(id) join personnel_engagement s on s.person_id = one.id
    union
    select s.person_id, s.ends + 1 from unnest(people) one(id) join personnel_engagement s on s.person_id = one.id where s.ends is not null
    union
    select r.cadre_id, r.begins from unnest(people) one(id) join personnel_roll r on r.cadre_id = one.id
    union
    select r.cadre_id, r.ends + 1 from unnest(people) one(id) join personnel_roll r on r.cadre_id = one.id where r.ends < 'infinity'
    union
    select g.person_id, unnest(array_agg(g.final_from))
      from unnest(people) one(id) join personnel_grade_given g on g.person_id = one.id
      join personnel_assessment a on a.id = g.assessment_id
     where a.kind = 'ANNUAL' and a.state = 'CONFIRMED' and not a.voided and g.final_from is not null
     group by g.person_id, a.year having count(*) > 1
  ), stretch as (
    select person_id, day as begins, coalesce(lead(day) over (partition by person_id order by day) - 1, 'infinity') as ends from turn
  )
  select r.cadre_id, r.unit_id, t.begins, t.ends, r.birth, coalesce(seat.begins, t.begins), post.begins,
         total.held, total.front, coalesce(post.level, 'STAFF'), u.industry, p.education, r.pinyin, p.profession, p.strengths,
         field.industries, field.months, beside.industries, beside.since, total.held_beside, total.front_since,
         given.grades, given.final
    from stretch t
    join personnel_roll r on r.cadre_id = t.person_id and r.begins <= t.begins and r.ends >= t.begins
    join personnel_person p on p.id = t.person_id
    join personnel_unit u on u.id = r.unit_id
    left join lateral (
      select s.id, s.begins from personnel_engagement s
       where s.person_id = t.person_id and s.kind = 'ESTABLISHMENT' and s.unit_id = r.unit_id
         and s.begins <= t.begins and (s.ends is null or s.ends >= t.begins)
       order by s.begins desc, s.id desc limit 1) seat on true
    left join lateral (
      select s.id, s.level, s.begins from personnel_engagement s
       where s.person_id = t.person_id and s.kind = 'POST' and s.begins <= t.begins and (s.ends is null or s.ends >= t.begins)
       order by s.begins desc, s.id desc limit 1) post on true
    cross join lateral (
      select coalesce(sum((s.ends - s.begins + 1) / 30) filter (
               where s.ends < t.begins and s.kind = 'POST' and s.level = coalesce(post.level, 'STAFF')), 0) as held,
             array_agg(s.begins) filter (
               where s.kind = 'POST' and s.level = coalesce(post.level, 'STAFF') and s.id <> post.id
                 and (s.ends is null or s.ends >= t.begins)) as held_beside,
             coalesce(sum((s.ends - s.begins + 1) / 30) filter (
               where s.ends < t.begins and (s.kind = 'VILLAGE' or s.kind <> 'ESTABLISHMENT' and f.line is not null)), 0) as front,
             array_agg(s.begins) filter (
               where (s.ends is null or s.ends >= t.begins)
                 and (s.kind = 'VILLAGE' or s.kind <> 'ESTABLISHMENT' and f.line is not null)) as front_since
        from personnel_engagement s left join personnel_post f on f.id = s.post_id
       where s.person_id = t.person_id and s.begins <= t.begins) total
    cross join lateral (
      select array_agg(w.industry) as industries, array_agg(w.months) as months
        from (select su.industry, sum((s.ends - s.begins + 1) / 30) as months
                from personnel_engagement s join personnel_unit su on su.id = s.unit_id
               where s.person_id = t.person_id and s.kind in ('ESTABLISHMENT', 'SECONDMENT', 'VILLAGE') and s.ends < t.begins
               group by su.industry) w) field
    cross join lateral (
      select array_agg(su.industry) as industries, array_agg(s.begins) as since
        from personnel_engagement s join personnel_unit su on su.id = s.unit_id
       where s.person_id = t.person_id and s.kind in ('ESTABLISHMENT', 'SECONDMENT', 'VILLAGE') and s.id is distinct from seat.id
         and s.begins <= t.begins and (s.ends is null or s.ends >= t.begins)) beside
    cross join lateral (
      with graded as (
        select g.year,
               case when g.times = 1 then g.points else g.points_then end as grades,
               case when g.times = 1 then g.final else g.final_then end as final
          from (select a.year, count(*) as times, sum(v.points) as points, min(g.final_from) as final,
                       sum(v.points) filter (where g.final_from <= t.begins) as points_then,
                       min(g.final_from) filter (where g.final_from <= t.begins) as final_then
                  from personnel_grade_given g
                  join personnel_assessment a on a.id = g.assessment_id
                 cross join lateral (select case g.grade when 'EXCELLENT' then 102 when 'COMPETENT' then 1 else 0 end as points) v
                 where g.person_id = t.person_id and g.final_from is not null
                   and a.kind = 'ANNUAL' and a.state = 'CONFIRMED' and not a.voided
                   and a.year >= extract(year from t.begins) - 3 and (t.ends = 'infinity' or a.year < extract(year from t.ends))
                 group by a.year) g)
      select ('[' || min(y.year) || ':' || max(y.year) || ']={' || string_agg(coalesce(w.grades::text, 'NULL'), ',' order by y.year) || '}')::smallint[] as grades,
             ('[' || min(y.year) || ':' || max(y.year) || ']={' || string_agg(coalesce(w.final::text, 'NULL'), ',' order by y.year) || '}')::date[] as final
        from (select generate_series(min(year), max(year)) as year from graded) y
        left join graded w on w.year = y.year) given;
end
$$;

create function personnel_months(since date[], day date) returns integer
  language plpgsql immutable strict parallel safe as $$
declare
  one date;
  months integer := 0;
begin
  foreach one in array since loop
    months := months + (day - one + 1) / 30;
  end loop;
  return months;
end
$$;

create function personnel_months(industries text[], since date[], industry text, day date) returns integer
  language plpgsql immutable strict parallel safe as $$
declare
  months integer := 0;
begin
  for place in 1 .. cardinality(industries) loop
    if industries[place] = industry then
      months := months + (day - since[place] + 1) / 30;
    end if;
  end loop;
  return months;
end
$$;

-- Whoever else makes standings anew is waited for, so that none is read that was noted before.
create function personnel_settle(most integer) returns integer
  language plpgsql as $$
declare
  people bigint[];
begin
  if not exists (select from personnel_unsettled) then
    return 0;
  end if;
  perform pg_advisory_xact_lock(hashtext('personnel_settle'));
  people := array(select distinct cadre_id from personnel_unsettled limit most);
  delete from personnel_unsettled u using unnest(people) one(id) where u.cadre_id = one.id;
  perform personnel_stand(people);
  return cardinality(people);
end
$$;

-- Made now for whoever is there: a part at a time, so that no array grows with the country.
do $$
declare
  part bigint[];
begin
  for part in
    select array_agg(id) from (select cadre_id as id, row_number() over (order by cadre_id) / 100000 as part
                                 from (select distinct cadre_id from personnel_roll) r) p group by p.part
  loop
    perform personnel_stand(part);
  end loop;
end
$$;

alter table personnel_standing add constraint personnel_standing_of_whom foreign key (cadre_id) references personnel_person on delete cascade;
create index personnel_standing_of_person on personnel_standing (cadre_id);
create index personnel_standing_in_unit on personnel_standing (unit_id, level, education) include (begins, ends);
create index personnel_standing_at_level on personnel_standing (level, industry, education) include (unit_id, begins, ends);
create index personnel_standing_past_until on personnel_standing_past (ends) include (begins, unit_id, level, education);
analyze personnel_standing;

create or replace function personnel_enrol(people bigint[]) returns void
  language plpgsql as $$
begin
  if cardinality(people) = 0 then
    return;
  end if;
  perform from personnel_person where id = any (people) order by id for no key update;
  delete from personnel_roll where cadre_id = any (people);
  insert into personnel_roll (cadre_id, unit_id, pinyin, birth, begins, ends)
  select p.id, e.unit_id, p.pinyin, p.birth, lower(span), coalesce(upper(span) - 1, 'infinity')
    from personnel_person p
    join personnel_engagement e on e.person_id = p.id and e.kind = 'ESTABLISHMENT'
   cross join lateral unnest(
           (select range_agg(daterange(c.begins, c.ends, '[]')) from personnel_cadre_period c where c.person_id = p.id)
           * datemultirange(daterange(e.begins, e.ends, '[]'))) span
   where p.id = any (people) and not p.voided;
  insert into personnel_unsettled (cadre_id) select unnest(people);
end
$$;

create function personnel_engaged() returns trigger
  language plpgsql as $$
begin
  perform personnel_enrol(array(select distinct person_id from entered where kind = 'ESTABLISHMENT' order by 1));
  insert into personnel_unsettled (cadre_id) select distinct person_id from entered where kind <> 'ESTABLISHMENT';
  return null;
end
$$;

create function personnel_engaged_otherwise() returns trigger
  language plpgsql as $$
begin
  perform personnel_enrol(array(
    select person_id from was where kind = 'ESTABLISHMENT' union select person_id from entered where kind = 'ESTABLISHMENT' order by 1));
  insert into personnel_unsettled (cadre_id)
  select person_id from was where kind <> 'ESTABLISHMENT' union select person_id from entered where kind <> 'ESTABLISHMENT';
  return null;
end
$$;

create function personnel_engaged_no_more() returns trigger
  language plpgsql as $$
begin
  perform personnel_enrol(array(select distinct person_id from was where kind = 'ESTABLISHMENT' order by 1));
  insert into personnel_unsettled (cadre_id) select distinct person_id from was where kind <> 'ESTABLISHMENT';
  return null;
end
$$;

create function personnel_unsettle_learned() returns trigger
  language plpgsql as $$
begin
  insert into personnel_unsettled (cadre_id)
  select n.id from entered n join was o on o.id = n.id
   where (n.education, n.profession, n.strengths) is distinct from (o.education, o.profession, o.strengths);
  return null;
end
$$;

create function personnel_unsettle_graded() returns trigger
  language plpgsql as $$
begin
  insert into personnel_unsettled (cadre_id) select distinct person_id from entered;
  return null;
end
$$;

create function personnel_unsettle_graded_otherwise() returns trigger
  language plpgsql as $$
begin
  insert into personnel_unsettled (cadre_id)
  select unnest(array[n.person_id, o.person_id]) from entered n join was o on o.id = n.id
   where (n.person_id, n.assessment_id, n.grade, n.final_from) is distinct from (o.person_id, o.assessment_id, o.grade, o.final_from);
  return null;
end
$$;

create function personnel_unsettle_graded_no_more() returns trigger
  language plpgsql as $$
begin
  insert into personnel_unsettled (cadre_id) select distinct person_id from was;
  return null;
end
$$;

create function personnel_unsettle_assessed() returns trigger
  language plpgsql as $$
begin
  insert into personnel_unsettled (cadre_id)
  select g.person_id from entered n join was o on o.id = n.id join personnel_grade_given g on g.assessment_id = n.id
   where (n.kind, n.state, n.year, n.voided) is distinct from (o.kind, o.state, o.year, o.voided);
  return null;
end
$$;

create function personnel_unsettle_industry() returns trigger
  language plpgsql as $$
begin
  insert into personnel_unsettled (cadre_id)
  select distinct s.person_id from entered n join was o on o.id = n.id join personnel_engagement s on s.unit_id = n.id
   where n.industry <> o.industry;
  return null;
end
$$;

create function personnel_unsettle_line() returns trigger
  language plpgsql as $$
begin
  insert into personnel_unsettled (cadre_id)
  select distinct s.person_id from entered n join was o on o.id = n.id join personnel_engagement s on s.post_id = n.id
   where (n.line is null) <> (o.line is null);
  return null;
end
$$;

drop trigger personnel_engagement_is_on_roll on personnel_engagement;
drop trigger personnel_engagement_stays_on_roll on personnel_engagement;
drop trigger personnel_engagement_leaves_roll on personnel_engagement;
create trigger personnel_engagement_is_on_roll after insert on personnel_engagement
  referencing new table as entered for each statement execute function personnel_engaged();
create trigger personnel_engagement_stays_on_roll after update on personnel_engagement
  referencing old table as was new table as entered for each statement execute function personnel_engaged_otherwise();
create trigger personnel_engagement_leaves_roll after delete on personnel_engagement
  referencing old table as was for each statement execute function personnel_engaged_no_more();
create trigger personnel_person_learned after update on personnel_person
  referencing old table as was new table as entered for each statement execute function personnel_unsettle_learned();
create trigger personnel_grade_is_given after insert on personnel_grade_given
  referencing new table as entered for each statement execute function personnel_unsettle_graded();
create trigger personnel_grade_is_changed after update on personnel_grade_given
  referencing old table as was new table as entered for each statement execute function personnel_unsettle_graded_otherwise();
create trigger personnel_grade_is_taken_back after delete on personnel_grade_given
  referencing old table as was for each statement execute function personnel_unsettle_graded_no_more();
create trigger personnel_assessment_is_changed after update on personnel_assessment
  referencing old table as was new table as entered for each statement execute function personnel_unsettle_assessed();
create trigger personnel_unit_changes_industry after update on personnel_unit
  referencing old table as was new table as entered for each statement execute function personnel_unsettle_industry();
create trigger personnel_post_changes_line after update on personnel_post
  referencing old table as was new table as entered for each statement execute function personnel_unsettle_line();
--rollback drop trigger personnel_post_changes_line on personnel_post;
--rollback drop trigger personnel_unit_changes_industry on personnel_unit;
--rollback drop trigger personnel_assessment_is_changed on personnel_assessment;
--rollback drop trigger personnel_grade_is_taken_back on personnel_grade_given;
--rollback drop trigger personnel_grade_is_changed on personnel_grade_given;
--rollback drop trigger personnel_grade_is_given on personnel_grade_given;
--rollback drop trigger personnel_person_learned on personnel_person;
--rollback drop trigger personnel_engagement_leaves_roll on personnel_engagement;
--rollback drop trigger personnel_engagement_stays_on_roll on personnel_engagement;
--rollback drop trigger personnel_engagement_is_on_roll on personnel_engagement;
--rollback create trigger personnel_engagement_is_on_roll after insert on personnel_engagement referencing new table as entered for each statement execute function personnel_enrol_entered();
--rollback create trigger personnel_engagement_stays_on_roll after update on personnel_engagement referencing old table as was new table as entered for each statement execute function personnel_enrol_changed();
--rollback create trigger personnel_engagement_leaves_roll after delete on personnel_engagement referencing old table as was for each statement execute function personnel_enrol_gone();
--rollback drop function personnel_unsettle_line();
--rollback drop function personnel_unsettle_industry();
--rollback drop function personnel_unsettle_assessed();
--rollback drop function personnel_unsettle_graded_no_more();
--rollback drop function personnel_unsettle_graded_otherwise();
--rollback drop function personnel_unsettle_graded();
--rollback drop function personnel_unsettle_learned();
--rollback drop function personnel_engaged_no_more();
--rollback drop function personnel_engaged_otherwise();
--rollback drop function personnel_engaged();
--rollback create or replace function personnel_enrol(people bigint[]) returns void language plpgsql as $$
--rollback begin
--rollback   if cardinality(people) = 0 then
--rollback     return;
--rollback   end if;
--rollback   perform from personnel_person where id = any (people) order by id for no key update;
--rollback   delete from personnel_roll where cadre_id = any (people);
--rollback   insert into personnel_roll (cadre_id, unit_id, pinyin, birth, begins, ends)
--rollback   select p.id, e.unit_id, p.pinyin, p.birth, lower(span), coalesce(upper(span) - 1, 'infinity')
--rollback     from personnel_person p
--rollback     join personnel_engagement e on e.person_id = p.id and e.kind = 'ESTABLISHMENT'
--rollback    cross join lateral unnest(
--rollback            (select range_agg(daterange(c.begins, c.ends, '[]')) from personnel_cadre_period c where c.person_id = p.id)
--rollback            * datemultirange(daterange(e.begins, e.ends, '[]'))) span
--rollback    where p.id = any (people) and not p.voided;
--rollback end
--rollback $$;
--rollback drop function personnel_settle(integer);
--rollback drop function personnel_months(text[], date[], text, date);
--rollback drop function personnel_months(date[], date);
--rollback drop function personnel_stand(bigint[]);
--rollback drop table personnel_unsettled, personnel_standing;
