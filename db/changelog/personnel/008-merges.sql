--liquibase formatted sql

--changeset dandang:personnel-merges
--comment Two files turn out to be of one person: who decided it and why, and when they were parted again. The file that goes is voided and leads to the one that is kept.
select office_create_merges('personnel');
create sequence personnel_merge_seq start 50 increment 50;
create table personnel_merge (
  id                  bigint primary key,
  version             bigint not null,
  kept_id             bigint not null references personnel_person,
  gone_id             bigint not null references personnel_person,
  reason              text not null,
  basis_kind          text not null,
  basis_document      text not null,
  basis_on            date not null,
  basis_signer        text not null,
  basis_should_attend integer,
  basis_present       integer,
  basis_in_favour     integer,
  entered_by          text not null,
  entered_at          timestamptz not null default clock_timestamp(),
  parted_on           date,
  parted_reason       text,
  parted_approver     text,
  check (kept_id <> gone_id),
  check ((parted_on is null) = (parted_reason is null))
);
create unique index personnel_merge_gone on personnel_merge (gone_id) where parted_on is null;
create index personnel_merge_kept on personnel_merge (kept_id);
create trigger personnel_merge_keeps_history after insert or update or delete on personnel_merge for each row execute function office_record_history('personnel_history');
--rollback drop trigger personnel_merge_keeps_history on personnel_merge;
--rollback drop table personnel_merge, personnel_merged_row;
--rollback drop sequence personnel_merge_seq;
