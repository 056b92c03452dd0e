--liquibase formatted sql

--changeset dandang:personnel-post-review
--comment What was found when a cultivation was reviewed, and when it is looked at again; without a next day the review that was planned is done.
create table personnel_post_review (
  id      bigint primary key,
  post_id bigint not null references personnel_post,
  on_day  date not null,
  finding text not null,
  next_on date
);
create index personnel_post_review_of_post on personnel_post_review (post_id, on_day);
create index personnel_post_review_due on personnel_post (review_on) where review_on is not null and not voided;
create trigger personnel_post_review_keeps_history after insert or update or delete on personnel_post_review
  for each row execute function office_record_history('personnel_history');
--rollback drop index personnel_post_review_due;
--rollback drop table personnel_post_review;
