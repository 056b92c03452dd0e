-- Invented cadres beside those of the sample, by the same characters, units and posts: ? in all.
-- What is sealed holds no secret and is never opened by a list; triggers and foreign keys rest meanwhile.
set session_replication_role = replica;
set synchronous_commit = off;

create temp table surname as
select row_number() over () - 1 as place, piece.*
  from (select distinct left(name, 1) as sign, split_part(pinyin, ' ', 1) as reading
          from personnel_person
         where name ~ '^[一-鿿]{2,3}$' and pinyin ~ ' ') piece;

create temp table given as
select row_number() over () - 1 as place, piece.*
  from (select distinct on (sign) sign, reading
          from (select substr(name, 2, 1) as sign, split_part(pinyin, ' ', 2) as reading from personnel_person where name ~ '^[一-鿿]{3}$'
                union
                select substr(name, 3, 1), split_part(pinyin, ' ', 3) from personnel_person where name ~ '^[一-鿿]{3}$') both_places
         where reading <> '') piece;

create temp table seat as
select row_number() over () - 1 as place, e.unit_id
  from (select distinct unit_id from personnel_engagement where kind = 'ESTABLISHMENT') e;

create temp table model as
select row_number() over () - 1 as place, p.*
  from personnel_person p
 where not p.voided;

create temp table drawn as
select nextval('personnel_person_seq') as id, g,
       hashint8extended(g, 1) & 2147483647 as a, hashint8extended(g, 2) & 2147483647 as b, hashint8extended(g, 3) & 2147483647 as c,
       hashint8extended(g, 4) & 2147483647 as d
  from generate_series(1, ?) g;

-- Made anew at the end, which takes a fraction of the time that growing it row by row takes.
create temp table resting as select indexname, indexdef from pg_indexes
 where tablename in ('personnel_person', 'personnel_engagement', 'personnel_roll', 'personnel_name_sign')
   and (indexdef !~ 'UNIQUE' or tablename = 'personnel_name_sign');
do $$ declare one record; begin
  for one in select indexname from resting loop execute 'drop index ' || quote_ident(one.indexname); end loop;
end $$;

insert into personnel_person (id, version, name, pinyin, pinyin_run, initials, sex, birth, ethnic, political, education, degree,
                              profession, strengths, native_place, id_sealed, id_print, health_sealed, public_code, voided)
select d.id, 1, s.sign || x.sign || y.sign, s.reading || ' ' || x.reading || ' ' || y.reading, s.reading || x.reading || y.reading,
       left(s.reading, 1) || left(x.reading, 1) || left(y.reading, 1), m.sex, date '1958-03-01' + (d.d % 14600)::integer, m.ethnic,
       m.political, m.education, m.degree, m.profession, m.strengths, m.native_place, m.id_sealed, sha256(int8send(d.id)),
       m.health_sealed, gen_random_uuid()::text, false
  from drawn d
  join surname s on s.place = d.a % (select count(*) from surname)
  join given x on x.place = d.b % (select count(*) from given)
  join given y on y.place = d.c % (select count(*) from given)
  join model m on m.place = d.d % (select count(*) from model);

insert into personnel_cadre_period (id, person_id, establishment, ground, begins)
select 2000000000 + id, id, 'CIVIL_SERVICE', '公开考录', date '2002-01-01' + (a % 5000)::integer from drawn;

-- A third were promoted or moved posts since, half served elsewhere before, some are lent, some were in a village.
insert into personnel_engagement (id, person_id, kind, unit_id, title, level, management, second_line, party_secretary, team_order, begins, ends)
select kind.place + d.id, d.id, kind.kind, s.unit_id, case kind.kind when 'POST' then '科员' else '' end,
       case when kind.kind = 'POST' and kind.ends is null and d.a % 20 = 0 then 'SECTION_DEPUTY' else 'STAFF' end,
       'UNIT', false, false, 90, kind.begins, kind.ends
  from (select drawn.*, date '2002-01-01' + (a % 5000)::integer as joined, (select count(*) from seat) as seats from drawn) d
 cross join lateral (values
         (3000000000, 'ESTABLISHMENT', d.b, d.joined, null::date, true),
         (4000000000, 'POST', d.b, case when d.c % 3 = 0 then date '2017-01-01' else d.joined end, null, true),
         (5000000000, 'POST', d.b, d.joined, date '2016-12-31', d.c % 3 = 0),
         (6000000000, 'ESTABLISHMENT', d.d, date '1998-01-01', d.joined - 1, d.c % 2 = 0),
         (7000000000, 'SECONDMENT', d.c, date '2018-01-01', date '2019-12-31', d.d % 30 = 0),
         (8000000000, 'VILLAGE', d.a, date '2015-10-01', date '2017-09-30', d.d % 50 = 1)) kind(place, kind, seat, begins, ends, served)
  join seat s on s.place = kind.seat % d.seats
 where kind.served;

insert into personnel_rank_held (id, person_id, rank, begins)
select 9000000000 + id, id, 'STAFF_MEMBER', date '2008-01-01' + (b % 3800)::integer from drawn;

-- Three years of annual assessments.
create temp table assessed as
select nextval('personnel_assessment_seq') as id, y.year, s.unit_id
  from seat s cross join (values (2016), (2017), (2018)) y(year);
insert into personnel_assessment (id, version, kind, year, title, unit_id, unit_name, appraised, state, confirmed_on, voided)
select id, 1, 'ANNUAL', year, year || '年度考核', unit_id, '', 1000, 'CONFIRMED', make_date(year + 1, 1, 20), false from assessed;
insert into personnel_grade_given (id, assessment_id, person_id, label_name, label_pinyin, label_unit, label_post, unit_id, grade, remark, final_from)
select 3000000000 + d.id * 3 + a.year % 3, a.id, d.id, '', '', '', '', a.unit_id,
       case when (d.a + a.year) % 6 = 0 then 'EXCELLENT' else 'COMPETENT' end, '', make_date(a.year + 1, 1, 20)
  from drawn d
  join seat s on s.place = d.b % (select count(*) from seat)
  join assessed a on a.unit_id = s.unit_id;

-- What their triggers would have kept.
insert into personnel_roll (cadre_id, unit_id, pinyin, birth, begins, ends)
select p.id, e.unit_id, p.pinyin, p.birth, greatest(e.begins, c.begins), 'infinity'
  from drawn d
  join personnel_person p on p.id = d.id
  join personnel_engagement e on e.id = 3000000000 + d.id
  join personnel_cadre_period c on c.id = 2000000000 + d.id;
insert into personnel_name_sign (sign, pinyin, cadre_id)
select distinct regexp_split_to_table(p.name, ''), p.pinyin, p.id from drawn d join personnel_person p on p.id = d.id;

set maintenance_work_mem = '256MB';
do $$ declare one record; begin
  for one in select indexdef from resting loop execute one.indexdef; end loop;
end $$;
drop table resting;
drop table surname, given, seat, model, assessed;
analyze personnel_person;
analyze personnel_cadre_period;
analyze personnel_engagement;
analyze personnel_grade_given;
do $$ declare part bigint[]; begin
  for part in select array_agg(id) from drawn group by id / 500000 loop perform personnel_stand(part); end loop;
end $$;
drop table drawn;
set session_replication_role = origin;
