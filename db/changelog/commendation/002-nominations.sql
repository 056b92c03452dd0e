--liquibase formatted sql

--changeset dandang:commendation-002
--comment References between roots are checked at the end of the transaction: one unit of work may write them in any order. A nomination keeps how its nominee was called on the day, what each rule of eligibility said, the reply to the clearance letter, and how the assessors judged.
create sequence commendation_nomination_seq start 50 increment 50;
create table commendation_nomination (
  id                 bigint primary key,
  version            bigint not null,
  programme_id       bigint not null references commendation_programme deferrable initially deferred,
  category           varchar(30) not null,
  category_name      varchar(100) not null,
  recipient_kind     varchar(10) not null check (recipient_kind in ('VILLAGE', 'UNIT', 'PERSON')),
  person_id          bigint,
  label_name         varchar(200) not null,
  label_pinyin       varchar(500) collate "C" not null,
  unit_id            bigint not null,
  label_unit         varchar(200) not null,
  label_post         varchar(200) not null,
  deeds              varchar(4000) not null,
  recommender        varchar(100) not null,
  nominated_on       date not null,
  entered_on         date not null,
  state              varchar(20) not null check (state in
    ('NOMINATED', 'REFUSED', 'ASKED', 'CLEARED', 'ASSESSED', 'ANNOUNCED', 'AWARDED', 'PASSED_OVER', 'STOPPED')),
  letter             bigint,
  conclusion         varchar(20) check (conclusion in ('NO_OBJECTION', 'WAIVED', 'OBJECTION')),
  reply_document     varchar(100),
  reply_on           date,
  points             numeric(6, 2),
  assessed_on        date,
  stopped_reason     varchar(500),
  voided             boolean not null,
  amended_on         date,
  amended_reason     varchar(500),
  amended_approver   varchar(100),
  check ((recipient_kind = 'PERSON') = (person_id is not null))
);
create index commendation_nomination_of_programme on commendation_nomination (programme_id, category);
create index commendation_nomination_of_person on commendation_nomination (person_id);
create index commendation_nomination_by_name on commendation_nomination (label_pinyin, id);
create unique index commendation_nomination_once on commendation_nomination
  (programme_id, coalesce(person_id, -unit_id)) where not voided;
create table commendation_eligibility (
  nomination_id bigint not null references commendation_nomination on delete cascade,
  place         integer not null,
  rule          varchar(60) not null,
  passed        boolean not null,
  remark        varchar(200) not null,
  primary key (nomination_id, place)
);
create table commendation_assessment (
  nomination_id bigint not null references commendation_nomination on delete cascade,
  place         integer not null,
  assessor_id   bigint not null,
  points        integer check (points between 0 and 100),
  primary key (nomination_id, place)
);
create trigger commendation_nomination_keeps_history after insert or update or delete on commendation_nomination
  for each row execute function office_record_history('commendation_history');
create trigger commendation_assessment_keeps_history after insert or update or delete on commendation_assessment
  for each row execute function office_record_history('commendation_history', 'nomination_id');
--rollback drop table commendation_assessment, commendation_eligibility, commendation_nomination;
--rollback drop sequence commendation_nomination_seq;

--changeset dandang:commendation-003
--comment An award stands on a decision and carries its certificate's number for ever; it may be revoked from a day on, or voided as if it had never been.
create sequence commendation_award_seq start 50 increment 50;
create table commendation_award (
  id                  bigint primary key,
  version             bigint not null,
  programme_id        bigint not null references commendation_programme deferrable initially deferred,
  nomination_id       bigint not null references commendation_nomination deferrable initially deferred,
  award_year          integer not null,
  category            varchar(30) not null,
  category_name       varchar(100) not null,
  honour              varchar(30) not null,
  recipient_kind      varchar(10) not null check (recipient_kind in ('VILLAGE', 'UNIT', 'PERSON')),
  person_id           bigint,
  label_name          varchar(200) not null,
  label_pinyin        varchar(500) collate "C" not null,
  unit_id             bigint not null,
  label_unit          varchar(200) not null,
  label_post          varchar(200) not null,
  document            varchar(100) not null,
  certificate         varchar(100) not null unique,
  check_code          varchar(20) not null unique,
  decided_on          date not null,
  entered_on          date not null,
  basis_kind          varchar(10) not null,
  basis_document      varchar(100) not null,
  basis_on            date not null,
  basis_signer        varchar(100) not null,
  basis_should_attend integer,
  basis_present       integer,
  basis_in_favour     integer,
  revoked_on          date,
  revoked_ground      varchar(20) check (revoked_ground in ('FRAUD', 'CONCEALMENT', 'MISCONDUCT')),
  revoked_document    varchar(100),
  revoked_signer      varchar(100),
  voided              boolean not null,
  amended_on          date,
  amended_reason      varchar(500),
  amended_approver    varchar(100)
);
create index commendation_award_of_year on commendation_award (award_year, honour);
create index commendation_award_of_person on commendation_award (person_id);
create index commendation_award_by_name on commendation_award (label_pinyin, id);
create unique index commendation_award_once on commendation_award (nomination_id) where not voided;
create trigger commendation_award_keeps_history after insert or update or delete on commendation_award
  for each row execute function office_record_history('commendation_history');
--rollback drop table commendation_award;
--rollback drop sequence commendation_award_seq;
