--liquibase formatted sql

--changeset dandang:office-901
--comment Checkpoints of the demo county: a step that stands here was loaded whole.
create table office_sample_step (
  step  integer primary key,
  title text not null,
  at    timestamptz not null default clock_timestamp()
);
--rollback drop table office_sample_step;
