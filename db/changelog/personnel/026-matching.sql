--liquibase formatted sql

--changeset dandang:personnel-matching-kept
--comment A run keeps what was asked, with which weights, what was known of each candidate and how many were out for which reason, so that it can be repeated to the same result. Of health there is an opinion for a post, given by somebody who may, and never a diagnosis.
alter table personnel_matching
  add column weights text,
  add column among text,
  add column age_rule text,
  add column considered integer,
  add column out_education integer,
  add column out_level integer;
alter table personnel_match_candidate add column facts text;
create sequence personnel_fitness_seq start 50 increment 50;
create table personnel_fitness_opinion (
  id        bigint primary key,
  post_id   bigint not null references personnel_post,
  person_id bigint not null references personnel_person,
  fitness   text not null,
  basis     text not null,
  given_by  text not null,
  given_on  date not null
);
create index personnel_fitness_opinion_of_post on personnel_fitness_opinion (post_id, person_id, given_on);
create index personnel_fitness_opinion_of_person on personnel_fitness_opinion (person_id);
create trigger personnel_fitness_opinion_keeps_history after insert or update or delete on personnel_fitness_opinion
  for each row execute function office_record_history('personnel_history');
create index personnel_engagement_served on personnel_engagement (person_id) include (kind, unit_id, post_id, level, begins, ends);
create index personnel_engagement_matched on personnel_engagement (kind, level, person_id) include (unit_id, begins, ends) where kind = 'POST';
create index personnel_person_profession on personnel_person (profession text_pattern_ops) where not voided;
--rollback drop index personnel_person_profession;
--rollback drop index personnel_engagement_matched;
--rollback drop index personnel_engagement_served;
--rollback drop table personnel_fitness_opinion;
--rollback drop sequence personnel_fitness_seq;
--rollback alter table personnel_match_candidate drop column facts;
--rollback alter table personnel_matching drop column out_level, drop column out_education, drop column considered, drop column age_rule, drop column among, drop column weights;
