--liquibase formatted sql

--changeset dandang:petition-volumes
--comment A closed report and what lies in its file, with the pages of each paper. Titles say what a paper is and whom it went to, never who reported or a word of the report.
create table petition_volume (
  report_id bigint primary key references petition_report (id) deferrable initially deferred,
  closed_on date not null,
  note      text not null
);
create table petition_filed_paper (
  id         bigint primary key,
  report_id  bigint not null references petition_volume (report_id) on delete cascade deferrable initially deferred,
  place      int not null check (place > 0),
  document   text not null,
  author     text not null,
  title      text not null,
  written_on date,
  pages      int not null check (pages > 0),
  remark     text not null,
  unique (report_id, place)
);
--rollback drop table petition_filed_paper;
--rollback drop table petition_volume;
