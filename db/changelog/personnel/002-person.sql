--liquibase formatted sql

--changeset dandang:personnel-002 splitStatements:false
--comment A name cut into its pieces of one and two characters, so that part of a name is found by an index however short it is.
create function personnel_name_grams(name text) returns text[]
  language sql immutable strict parallel safe as $$
  select coalesce(array_agg(distinct piece), '{}')
    from (select substr(name, place, size) as piece
            from generate_series(1, char_length(name)) place, generate_series(1, 2) size
           where place + size - 1 <= char_length(name)) pieces
$$;
--rollback drop function personnel_name_grams(text);

--changeset dandang:personnel-003
--comment Persons, and by date: being a cadre, the relations to units, ranks, party membership. ID number and health are sealed; the ID number is found by its fingerprint. A public code stands for the person in files between deployments.
create sequence personnel_person_seq start 50 increment 50;

create table personnel_person (
  id               bigint primary key,
  version          bigint not null,
  name             text not null,
  pinyin           text collate "C" not null,
  pinyin_run       text collate "C" not null,
  initials         text collate "C" not null,
  sex              text not null,
  birth            date not null,
  ethnic           text not null,
  political        text not null,
  party_joined     date,
  work_entry       date,
  education        text not null,
  degree           text,
  profession       text not null,
  strengths        text not null,
  native_place     text not null,
  id_sealed        bytea not null,
  id_print         bytea not null,
  health_sealed    bytea not null,
  public_code      text not null unique,
  voided           boolean not null,
  amended_on       date,
  amended_reason   text,
  amended_approver text
);
create unique index personnel_person_id_print on personnel_person (id_print) where not voided;
create index personnel_person_by_pinyin on personnel_person (pinyin, id) where not voided;
create index personnel_person_by_birth on personnel_person (birth, id) where not voided;
create index personnel_person_pinyin_run on personnel_person (pinyin_run) where not voided;
create index personnel_person_initials on personnel_person (initials) where not voided;
create index personnel_person_name_grams on personnel_person using gin (personnel_name_grams(name)) with (fastupdate = off);

create table personnel_cadre_period (
  id            bigint primary key,
  person_id     bigint not null references personnel_person,
  establishment text not null,
  ground        text not null,
  begins        date not null,
  ends          date,
  check (ends is null or ends >= begins)
);
create index personnel_cadre_period_of_person on personnel_cadre_period (person_id) include (begins, ends);

create table personnel_engagement (
  id              bigint primary key,
  person_id       bigint not null references personnel_person,
  kind            text not null,
  unit_id         bigint not null references personnel_unit,
  post_id         bigint,
  title           text not null,
  level           text not null,
  management      text not null,
  second_line     boolean not null,
  party_secretary boolean not null,
  team_order      integer not null,
  begins          date not null,
  ends            date,
  check (ends is null or ends >= begins)
);
create index personnel_engagement_of_person on personnel_engagement (person_id, kind, begins);
create index personnel_engagement_of_unit on personnel_engagement (unit_id, kind, begins);
create index personnel_engagement_of_post on personnel_engagement (post_id) where post_id is not null;

create table personnel_rank_held (
  id        bigint primary key,
  person_id bigint not null references personnel_person,
  rank      text not null,
  begins    date not null,
  ends      date,
  check (ends is null or ends >= begins)
);
create index personnel_rank_held_of_person on personnel_rank_held (person_id, begins);

create table personnel_kinship (
  id          bigint primary key,
  person_id   bigint not null references personnel_person,
  relative_id bigint not null references personnel_person,
  relation    text not null,
  unique (person_id, relative_id)
);
create index personnel_kinship_of_relative on personnel_kinship (relative_id);

create table personnel_party_membership (
  id              bigint primary key,
  organisation_id bigint not null references personnel_party_organisation,
  person_id       bigint not null references personnel_person,
  begins          date not null,
  ends            date,
  check (ends is null or ends >= begins)
);
create index personnel_party_membership_of_organisation on personnel_party_membership (organisation_id, begins);
create index personnel_party_membership_of_person on personnel_party_membership (person_id, begins);
--rollback drop table personnel_party_membership, personnel_kinship, personnel_rank_held, personnel_engagement, personnel_cadre_period, personnel_person;
--rollback drop sequence personnel_person_seq;
