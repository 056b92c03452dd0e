--liquibase formatted sql

--changeset dandang:office-006
--comment Meetings of committees: who should attend, who came, what was voted, and the minutes on which decisions rest.
create table office_meeting (
  id               bigint primary key,
  version          bigint not null,
  committee        text not null,
  held_on          date not null,
  presiding        text not null,
  state            text not null,
  minutes          text unique,
  voided           boolean not null,
  amended_on       date,
  amended_reason   text,
  amended_approver text
);
create index office_meeting_by_day on office_meeting (held_on desc, id);

create table office_meeting_member (
  meeting_id bigint not null references office_meeting,
  person_id  bigint not null,
  present    boolean not null,
  primary key (meeting_id, person_id)
);

create table office_meeting_item (
  meeting_id bigint not null references office_meeting,
  position   int not null,
  title      text not null,
  recused    int not null,
  in_favour  int not null,
  against    int not null,
  abstained  int not null,
  carried    boolean not null,
  primary key (meeting_id, position)
);

create trigger office_meeting_keeps_history after insert or update or delete on office_meeting
  for each row execute function office_record_history('office_history');
create trigger office_meeting_member_keeps_history after insert or update or delete on office_meeting_member
  for each row execute function office_record_history('office_history', 'meeting_id');
create trigger office_meeting_item_keeps_history after insert or update or delete on office_meeting_item
  for each row execute function office_record_history('office_history', 'meeting_id');

--rollback drop table office_meeting_item;
--rollback drop table office_meeting_member;
--rollback drop table office_meeting;
