--liquibase formatted sql

--changeset dandang:personnel-001
--comment The organisation tree by date: units, what they were called, where they stood, what became of them. Party organisations are a second tree.
create sequence personnel_unit_seq start 50 increment 50;
create sequence personnel_party_seq start 50 increment 50;
create sequence personnel_part_seq start 50 increment 50;

create table personnel_unit (
  id               bigint primary key,
  version          bigint not null,
  code             text not null unique,
  public_code      text not null unique,
  kind             text not null,
  industry         text not null,
  place_order      integer not null,
  begins           date not null,
  ends             date,
  voided           boolean not null,
  amended_on       date,
  amended_reason   text,
  amended_approver text,
  check (ends is null or ends >= begins)
);

create table personnel_unit_name (
  id      bigint primary key,
  unit_id bigint not null references personnel_unit,
  name    text not null,
  pinyin  text collate "C" not null,
  begins  date not null,
  ends    date,
  check (ends is null or ends >= begins)
);
create index personnel_unit_name_of_unit on personnel_unit_name (unit_id, begins);

create table personnel_unit_place (
  id        bigint primary key,
  unit_id   bigint not null references personnel_unit,
  parent_id bigint not null references personnel_unit,
  begins    date not null,
  ends      date,
  check (ends is null or ends >= begins)
);
create index personnel_unit_place_of_unit on personnel_unit_place (unit_id, begins);
create index personnel_unit_place_of_parent on personnel_unit_place (parent_id);

create table personnel_unit_succession (
  id             bigint primary key,
  version        bigint not null,
  kind           text not null,
  predecessor_id bigint not null references personnel_unit,
  successor_id   bigint not null references personnel_unit,
  on_day         date not null,
  document       text not null,
  unique (predecessor_id, successor_id)
);
create index personnel_unit_succession_of_successor on personnel_unit_succession (successor_id);

create table personnel_party_organisation (
  id               bigint primary key,
  version          bigint not null,
  name             text not null,
  kind             text not null,
  unit_id          bigint not null references personnel_unit,
  parent_id        bigint references personnel_party_organisation,
  begins           date not null,
  ends             date,
  voided           boolean not null,
  amended_on       date,
  amended_reason   text,
  amended_approver text
);
create index personnel_party_organisation_of_unit on personnel_party_organisation (unit_id);
--rollback drop table personnel_party_organisation, personnel_unit_succession, personnel_unit_place, personnel_unit_name, personnel_unit;
--rollback drop sequence personnel_part_seq;
--rollback drop sequence personnel_party_seq;
--rollback drop sequence personnel_unit_seq;
