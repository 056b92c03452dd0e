--liquibase formatted sql

--changeset dandang:personnel-roll splitStatements:false
--comment The roll of cadres, kept by the database whoever writes: who was a cadre of which unit from when to when, beside what the list is sorted by, so that any page of a million is found along one index. Every character of a name stands in that order too. Where two persons are merged, both follow by these triggers.
create table personnel_roll (
  cadre_id  bigint not null references personnel_person on delete cascade,
  unit_id   bigint not null references personnel_unit,
  pinyin    text collate "C" not null,
  birth     date not null,
  begins    date not null,
  ends      date not null
);

create table personnel_name_sign (
  sign      text collate "C" not null,
  pinyin    text collate "C" not null,
  cadre_id  bigint not null
);

-- One after another for each person: what the other transaction wrote is seen before the roll is written.
create function personnel_enrol(people bigint[]) returns void
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
end
$$;

-- Once for a statement, however many rows it wrote: a whole county comes in a few.
create function personnel_enrol_entered() returns trigger
  language plpgsql as $$
begin
  perform personnel_enrol(array(select distinct person_id from entered order by 1));
  return null;
end
$$;

create function personnel_enrol_changed() returns trigger
  language plpgsql as $$
begin
  perform personnel_enrol(array(select person_id from was union select person_id from entered order by 1));
  return null;
end
$$;

create function personnel_enrol_gone() returns trigger
  language plpgsql as $$
begin
  perform personnel_enrol(array(select distinct person_id from was order by 1));
  return null;
end
$$;

create function personnel_keep_signs() returns trigger
  language plpgsql as $$
begin
  insert into personnel_name_sign (sign, pinyin, cadre_id)
  select distinct regexp_split_to_table(name, ''), pinyin, id from entered where not voided;
  return null;
end
$$;

create function personnel_keep_changed_person() returns trigger
  language plpgsql as $$
begin
  delete from personnel_name_sign
   where sign in (select regexp_split_to_table(old.name, '')) and pinyin = old.pinyin and cadre_id = old.id;
  if tg_op = 'UPDATE' then
    insert into personnel_name_sign (sign, pinyin, cadre_id)
    select distinct regexp_split_to_table(new.name, ''), new.pinyin, new.id where not new.voided;
    perform personnel_enrol(array[new.id]);
  end if;
  return null;
end
$$;

insert into personnel_roll (cadre_id, unit_id, pinyin, birth, begins, ends)
select p.id, e.unit_id, p.pinyin, p.birth, lower(span), coalesce(upper(span) - 1, 'infinity')
  from personnel_person p
  join personnel_engagement e on e.person_id = p.id and e.kind = 'ESTABLISHMENT'
 cross join lateral unnest(
         (select range_agg(daterange(c.begins, c.ends, '[]')) from personnel_cadre_period c where c.person_id = p.id)
         * datemultirange(daterange(e.begins, e.ends, '[]'))) span
 where not p.voided;
insert into personnel_name_sign (sign, pinyin, cadre_id)
select distinct regexp_split_to_table(name, ''), pinyin, id from personnel_person where not voided;

create index personnel_roll_of_person on personnel_roll (cadre_id) include (unit_id, begins, ends);
create index personnel_roll_of_unit on personnel_roll (unit_id, pinyin, cadre_id) include (begins, ends);
create index personnel_roll_by_pinyin on personnel_roll (pinyin, cadre_id) include (unit_id, birth, begins, ends);
create index personnel_roll_by_birth on personnel_roll (birth, cadre_id) include (unit_id, begins, ends);
create unique index personnel_name_sign_by_pinyin on personnel_name_sign (sign, pinyin, cadre_id);

create index personnel_person_ethnic on personnel_person (ethnic);
create index personnel_person_education on personnel_person (education);
analyze personnel_roll;
analyze personnel_name_sign;

create trigger personnel_person_has_signs after insert on personnel_person
  referencing new table as entered for each statement execute function personnel_keep_signs();
create trigger personnel_person_stays_on_roll after update on personnel_person
  for each row when ((old.name, old.pinyin, old.birth, old.voided) is distinct from (new.name, new.pinyin, new.birth, new.voided))
  execute function personnel_keep_changed_person();
create trigger personnel_person_leaves_roll after delete on personnel_person
  for each row execute function personnel_keep_changed_person();
create trigger personnel_cadre_period_is_on_roll after insert on personnel_cadre_period
  referencing new table as entered for each statement execute function personnel_enrol_entered();
create trigger personnel_cadre_period_stays_on_roll after update on personnel_cadre_period
  referencing old table as was new table as entered for each statement execute function personnel_enrol_changed();
create trigger personnel_cadre_period_leaves_roll after delete on personnel_cadre_period
  referencing old table as was for each statement execute function personnel_enrol_gone();
create trigger personnel_engagement_is_on_roll after insert on personnel_engagement
  referencing new table as entered for each statement execute function personnel_enrol_entered();
create trigger personnel_engagement_stays_on_roll after update on personnel_engagement
  referencing old table as was new table as entered for each statement execute function personnel_enrol_changed();
create trigger personnel_engagement_leaves_roll after delete on personnel_engagement
  referencing old table as was for each statement execute function personnel_enrol_gone();
--rollback drop index personnel_person_education;
--rollback drop index personnel_person_ethnic;
--rollback drop trigger personnel_engagement_leaves_roll on personnel_engagement;
--rollback drop trigger personnel_engagement_stays_on_roll on personnel_engagement;
--rollback drop trigger personnel_engagement_is_on_roll on personnel_engagement;
--rollback drop trigger personnel_cadre_period_leaves_roll on personnel_cadre_period;
--rollback drop trigger personnel_cadre_period_stays_on_roll on personnel_cadre_period;
--rollback drop trigger personnel_cadre_period_is_on_roll on personnel_cadre_period;
--rollback drop trigger personnel_person_leaves_roll on personnel_person;
--rollback drop trigger personnel_person_stays_on_roll on personnel_person;
--rollback drop trigger personnel_person_has_signs on personnel_person;
--rollback drop function personnel_keep_changed_person();
--rollback drop function personnel_keep_signs();
--rollback drop function personnel_enrol_gone();
--rollback drop function personnel_enrol_changed();
--rollback drop function personnel_enrol_entered();
--rollback drop function personnel_enrol(bigint[]);
--rollback drop table personnel_name_sign, personnel_roll;
