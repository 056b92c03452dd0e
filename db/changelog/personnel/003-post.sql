--liquibase formatted sql

--changeset dandang:personnel-004
--comment Posts of the establishment with what they ask for, and the cultivation that is set on some of them; pools; runs of matching kept as they were when somebody decided.
create sequence personnel_post_seq start 50 increment 50;
create sequence personnel_pool_seq start 50 increment 50;
create sequence personnel_matching_seq start 50 increment 50;

create table personnel_post (
  id               bigint primary key,
  version          bigint not null,
  unit_id          bigint not null references personnel_unit,
  unit_name        text not null,
  title            text not null,
  level            text not null,
  headcount        integer not null check (headcount > 0),
  management       text not null,
  team_order       integer not null,
  min_education    text not null,
  profession       text not null,
  field_work       boolean not null,
  begins           date not null,
  ends             date,
  line             text,
  field            text,
  purpose          text,
  plan             text,
  mentor_id        bigint,
  review_on        date,
  set_begins       date,
  set_ends         date,
  voided           boolean not null,
  amended_on       date,
  amended_reason   text,
  amended_approver text,
  check (ends is null or ends >= begins),
  check ((set_begins is null) = (purpose is null)),
  check (set_begins is null or line is not null)
);
create index personnel_post_of_unit on personnel_post (unit_id);
create index personnel_post_set on personnel_post (set_begins) where set_begins is not null;

create table personnel_pool (
  id               bigint primary key,
  version          bigint not null,
  name             text not null,
  industry         text,
  profession       text,
  by_rule          boolean not null,
  unit_id          bigint not null references personnel_unit,
  begins           date not null,
  ends             date,
  voided           boolean not null,
  amended_on       date,
  amended_reason   text,
  amended_approver text
);

create table personnel_pool_member (
  id         bigint primary key,
  pool_id    bigint not null references personnel_pool,
  person_id  bigint not null references personnel_person,
  in_reason  text not null,
  out_reason text,
  begins     date not null,
  ends       date,
  check (ends is null or ends >= begins)
);
create index personnel_pool_member_of_pool on personnel_pool_member (pool_id, begins);
create index personnel_pool_member_of_person on personnel_pool_member (person_id);

create table personnel_matching (
  id               bigint primary key,
  version          bigint not null,
  post_id          bigint not null references personnel_post,
  post_title       text not null,
  unit_id          bigint not null references personnel_unit,
  unit_name        text not null,
  run_on           date not null,
  chosen_id        bigint references personnel_person,
  decided_on       date,
  decided_by       text,
  reason           text,
  voided           boolean not null,
  amended_on       date,
  amended_reason   text,
  amended_approver text
);
create index personnel_matching_of_post on personnel_matching (post_id);

create table personnel_match_candidate (
  id          bigint primary key,
  matching_id bigint not null references personnel_matching,
  person_id   bigint not null references personnel_person,
  label_name  text not null,
  label_unit  text not null,
  excluded    boolean not null,
  points      integer not null,
  explanation text not null
);
create index personnel_match_candidate_of_matching on personnel_match_candidate (matching_id, points);
--rollback drop table personnel_match_candidate, personnel_matching, personnel_pool_member, personnel_pool, personnel_post;
--rollback drop sequence personnel_matching_seq;
--rollback drop sequence personnel_pool_seq;
--rollback drop sequence personnel_post_seq;
