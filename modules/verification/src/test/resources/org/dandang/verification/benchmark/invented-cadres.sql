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

insert into personnel_engagement (id, person_id, kind, unit_id, title, level, management, second_line, party_secretary, team_order, begins)
select kind.place + d.id, d.id, kind.kind, s.unit_id, case kind.kind when 'POST' then '科员' else '' end,
       case when kind.kind = 'POST' and d.a % 20 = 0 then 'SECTION_DEPUTY' else 'STAFF' end, 'UNIT', false, false, 90,
       date '2002-01-01' + (d.a % 5000)::integer
  from drawn d
  join seat s on s.place = d.b % (select count(*) from seat)
 cross join (values (3000000000, 'ESTABLISHMENT'), (4000000000, 'POST')) kind(place, kind);

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
drop table surname, given, seat, model, drawn;
set session_replication_role = origin;
analyze personnel_person;
analyze personnel_cadre_period;
analyze personnel_engagement;
