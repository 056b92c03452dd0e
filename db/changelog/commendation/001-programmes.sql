--liquibase formatted sql

--changeset dandang:commendation-001
--comment A programme honours the work of one year in several categories, each with its own quota and kind of recipient; the ceremony may be in another year. Categories, their rule of eligibility and the figure that they feed are data.
select office_create_history('commendation');

create sequence commendation_programme_seq start 50 increment 50;
create table commendation_programme (
  id                bigint primary key,
  version           bigint not null,
  name              varchar(200) not null,
  award_year        integer not null,
  occasion          varchar(200) not null,
  ceremony_on       date,
  approval_document varchar(100),
  state             varchar(20) not null check (state in ('PREPARED', 'PUBLISHED', 'ANNOUNCED', 'DECIDED')),
  set_up_on         date not null,
  entered_on        date not null,
  published_on      date,
  notice_from       date,
  notice_until      date,
  notice_place      varchar(200),
  decided_on        date,
  decision_document varchar(100),
  voided            boolean not null,
  amended_on        date,
  amended_reason    varchar(500),
  amended_approver  varchar(100)
);
create index commendation_programme_of_year on commendation_programme (award_year);
create table commendation_category (
  programme_id     bigint not null references commendation_programme on delete cascade,
  place            integer not null,
  code             varchar(30) not null,
  name             varchar(100) not null,
  recipient_kind   varchar(10) not null check (recipient_kind in ('VILLAGE', 'UNIT', 'PERSON')),
  eligibility      varchar(20) not null check (eligibility in ('ANY', 'IN_TOWNSHIP', 'IN_MEMBER_UNIT')),
  honour           varchar(30) not null,
  quota            integer not null check (quota > 0),
  underfill_reason varchar(500),
  primary key (programme_id, place),
  unique (programme_id, code)
);
create table commendation_member_unit (
  programme_id bigint not null references commendation_programme on delete cascade,
  unit_id      bigint not null,
  primary key (programme_id, unit_id)
);
create trigger commendation_programme_keeps_history after insert or update or delete on commendation_programme
  for each row execute function office_record_history('commendation_history');
create trigger commendation_category_keeps_history after insert or update or delete on commendation_category
  for each row execute function office_record_history('commendation_history', 'programme_id');
create trigger commendation_member_unit_keeps_history after insert or update or delete on commendation_member_unit
  for each row execute function office_record_history('commendation_history', 'programme_id');
--rollback drop table commendation_member_unit, commendation_category, commendation_programme, commendation_history;
--rollback drop sequence commendation_programme_seq;
