--liquibase formatted sql

--changeset dandang:accountability-001
--comment Consultations, cases with their persons and dispositions, first-form measures, tolerance with its judgements, exclusions and grants, appeals, clearance letters, appointments after a reminder. What decides whether something counts (the gates, the frozen proposal, both signatures) is checked here once more.
select office_create_history('accountability');

create sequence accountability_seq start 50 increment 50;

create table accountability_consultation (
  id               bigint primary key,
  version          bigint not null,
  number           text not null unique,
  held_on          date not null,
  for_discipline   bigint not null,
  for_organisation bigint not null check (for_organisation <> for_discipline),
  opinion          text not null,
  keeper           bigint not null,
  voided           boolean not null,
  amended_on       date,
  amended_reason   text,
  amended_approver text
);
create index accountability_consultation_held on accountability_consultation (held_on);

create table accountability_case (
  id                  bigint primary key,
  version             bigint not null,
  number              text not null unique,
  kind                text not null,
  matter              text not null,
  state               text not null,
  keeper              bigint not null,
  reviewer            bigint not null check (reviewer <> keeper),
  registered_on       date not null,
  consultation_id     bigint references accountability_consultation (id) deferrable initially deferred,
  consulted_on        date check (consulted_on >= registered_on),
  basis_kind          text,
  basis_document      text,
  basis_on            date,
  basis_signer        text,
  basis_should_attend int,
  basis_present       int,
  basis_in_favour     int,
  opened_on           date check (opened_on >= basis_on),
  first_officer       bigint,
  second_officer      bigint check (second_officer <> first_officer),
  trial_officer       bigint check (trial_officer <> first_officer and trial_officer <> second_officer),
  tried_on            date,
  ended_reason        text,
  ended_on            date,
  voided              boolean not null,
  amended_on          date,
  amended_reason      text,
  amended_approver    text,
  constraint accountability_gate check (opened_on is null
    or kind = 'ACCOUNTABILITY' and consultation_id is not null and basis_kind = 'MEETING'
    or kind = 'DISCIPLINARY' and consultation_id is null and basis_kind = 'SLIP')
);
create index accountability_case_keeper on accountability_case (keeper);
create index accountability_case_reviewer on accountability_case (reviewer);
create index accountability_case_opened on accountability_case (opened_on);

create table accountability_consultation_case (
  consultation_id bigint not null references accountability_consultation (id) deferrable initially deferred,
  case_id         bigint not null references accountability_case (id) deferrable initially deferred,
  primary key (consultation_id, case_id)
);

create table accountability_case_subject (
  id           bigint primary key,
  case_id      bigint not null references accountability_case (id) deferrable initially deferred,
  person_id    bigint not null,
  label_name   text not null,
  label_pinyin text not null,
  label_unit   text not null,
  label_post   text,
  unit_id      bigint not null,
  waived       boolean not null,
  statement    text,
  heard_on     date,
  unique (case_id, person_id)
);
create index accountability_case_subject_person on accountability_case_subject (person_id);

create table accountability_tolerance (
  id                    bigint primary key,
  version               bigint not null,
  number                text not null unique,
  applicant             text not null,
  person_id             bigint not null,
  label_name            text not null,
  label_pinyin          text not null,
  label_unit            text not null,
  label_post            text,
  unit_id               bigint not null,
  case_id               bigint references accountability_case (id) deferrable initially deferred,
  matter                text not null,
  keeper                bigint not null,
  reviewer              bigint not null,
  state                 text not null,
  applied_on            date not null,
  acceptance_reason     text,
  accepted_on           date,
  verifier              bigint,
  verification_result   text,
  statement             text,
  verified_on           date,
  consultation_document text,
  consulted_on          date,
  determination         text,
  discipline_signer     bigint,
  organisation_signer   bigint check (organisation_signer <> discipline_signer),
  determined_on         date,
  basis_kind            text,
  basis_document        text,
  basis_on              date,
  basis_signer          text,
  basis_should_attend   int,
  basis_present         int,
  basis_in_favour       int,
  conclusion_document   text,
  concluded_on          date,
  correction_plan       text,
  correction_due        date,
  fed_back_on           date,
  correction_result     text,
  corrected_on          date,
  voided                boolean not null,
  amended_on            date,
  amended_reason        text,
  amended_approver      text,
  constraint accountability_both_signed check (determination is null
    or discipline_signer is not null and organisation_signer is not null)
);
create index accountability_tolerance_person on accountability_tolerance (person_id);
create index accountability_tolerance_keeper on accountability_tolerance (keeper);

create table accountability_tolerance_judgement (
  tolerance_id bigint not null references accountability_tolerance (id) deferrable initially deferred,
  criterion    text not null,
  favourable   boolean not null,
  reason       text not null,
  primary key (tolerance_id, criterion)
);

create table accountability_tolerance_exclusion (
  tolerance_id bigint not null references accountability_tolerance (id) deferrable initially deferred,
  exclusion    text not null,
  primary key (tolerance_id, exclusion)
);

create table accountability_grant (
  id           bigint primary key,
  tolerance_id bigint not null references accountability_tolerance (id) deferrable initially deferred,
  effect       text not null,
  below_range  boolean not null,
  ground       text,
  granted_on   date not null,
  used_on      date check (used_on >= granted_on)
);
create index accountability_grant_tolerance on accountability_grant (tolerance_id);

create table accountability_disposition (
  id                bigint primary key,
  subject_id        bigint not null references accountability_case_subject (id) deferrable initially deferred,
  ladder            text not null,
  clause            text not null,
  lightest          text not null,
  heaviest          text not null,
  proposed          text not null,
  proposed_step     int not null,
  opinion           text not null,
  frozen_on         date not null,
  outcome           text,
  final_sanction    text,
  final_step        int,
  grant_id          bigint references accountability_grant (id) deferrable initially deferred,
  ground            text,
  decision_document text,
  decided_on        date check (decided_on >= frozen_on),
  effect_until      date,
  effect_rule       text,
  unique (subject_id, ladder)
);
create index accountability_disposition_decided on accountability_disposition (decided_on);

create table accountability_measure (
  id               bigint primary key,
  version          bigint not null,
  person_id        bigint not null,
  label_name       text not null,
  label_pinyin     text not null,
  label_unit       text not null,
  label_post       text,
  unit_id          bigint not null,
  kind             text not null,
  reason           text not null,
  statement        text not null,
  grant_id         bigint references accountability_grant (id) deferrable initially deferred,
  giver            bigint not null,
  approver         bigint not null check (approver <> giver),
  given_on         date not null,
  effect_until     date,
  follow_up_due    date,
  follow_up_result text,
  followed_up_on   date,
  voided           boolean not null,
  amended_on       date,
  amended_reason   text,
  amended_approver text
);
create index accountability_measure_person on accountability_measure (person_id);
create index accountability_measure_giver on accountability_measure (giver);
create index accountability_measure_approver on accountability_measure (approver);

create table accountability_appeal (
  id                bigint primary key,
  version           bigint not null,
  case_id           bigint not null references accountability_case (id) deferrable initially deferred,
  person_id         bigint not null,
  ladder            text not null,
  grounds           text not null,
  first_handler     bigint not null,
  second_handler    bigint not null check (second_handler <> first_handler),
  sanction_before   text not null,
  sanction_after    text,
  filed_on          date not null,
  decision_document text,
  decided_on        date check (decided_on >= filed_on),
  voided            boolean not null,
  amended_on        date,
  amended_reason    text,
  amended_approver  text
);

create table accountability_letter (
  id             bigint primary key,
  version        bigint not null,
  purpose        text not null,
  document       text not null,
  signer         text not null,
  sent_on        date not null,
  reply_document text,
  reply_signer   text check (reply_signer <> signer),
  replied_on     date check (replied_on >= sent_on)
);
create index accountability_letter_open on accountability_letter (sent_on) where replied_on is null;

create table accountability_letter_person (
  id           bigint primary key,
  letter_id    bigint not null references accountability_letter (id) deferrable initially deferred,
  person_id    bigint not null,
  label_name   text not null,
  label_pinyin text not null,
  label_unit   text not null,
  label_post   text,
  unit_id      bigint not null,
  conclusion   text,
  grant_id     bigint references accountability_grant (id) deferrable initially deferred,
  unique (letter_id, person_id),
  constraint accountability_waived_by_grant check ((conclusion is not distinct from 'WAIVED') = (grant_id is not null))
);

create table accountability_later_appointment (
  id               bigint primary key,
  person_id        bigint not null,
  label_name       text not null,
  label_pinyin     text not null,
  label_unit       text not null,
  label_post       text,
  unit_id          bigint not null,
  change_id        bigint not null unique,
  effective_on     date not null,
  measure_id       bigint not null references accountability_measure (id) deferrable initially deferred,
  grant_id         bigint not null references accountability_grant (id) deferrable initially deferred,
  voided           boolean not null,
  amended_on       date,
  amended_reason   text,
  amended_approver text
);

--rollback drop table accountability_later_appointment;
--rollback drop table accountability_letter_person;
--rollback drop table accountability_letter;
--rollback drop table accountability_appeal;
--rollback drop table accountability_measure;
--rollback drop table accountability_disposition;
--rollback drop table accountability_grant;
--rollback drop table accountability_tolerance_exclusion;
--rollback drop table accountability_tolerance_judgement;
--rollback drop table accountability_tolerance;
--rollback drop table accountability_case_subject;
--rollback drop table accountability_consultation_case;
--rollback drop table accountability_case;
--rollback drop table accountability_consultation;
--rollback drop sequence accountability_seq;
--rollback drop table accountability_history;

--changeset dandang:accountability-002 splitStatements:false
--comment What is proposed for a person is frozen as it is entered: nobody changes it, whichever door he takes.
create function accountability_proposal_is_frozen() returns trigger language plpgsql as $$
begin
  if (old.subject_id, old.ladder, old.clause, old.lightest, old.heaviest, old.proposed, old.proposed_step, old.opinion, old.frozen_on)
     is distinct from
     (new.subject_id, new.ladder, new.clause, new.lightest, new.heaviest, new.proposed, new.proposed_step, new.opinion, new.frozen_on) then
    raise exception 'the proposed disposition % is frozen', old.id;
  end if;
  return new;
end
$$;
create trigger accountability_disposition_is_frozen before update on accountability_disposition
  for each row execute function accountability_proposal_is_frozen();
--rollback drop trigger accountability_disposition_is_frozen on accountability_disposition;
--rollback drop function accountability_proposal_is_frozen();

--changeset dandang:accountability-003
--comment What happened to a row stays readable.
create trigger accountability_consultation_keeps_history after insert or update or delete on accountability_consultation
  for each row execute function office_record_history('accountability_history');
create trigger accountability_case_keeps_history after insert or update or delete on accountability_case
  for each row execute function office_record_history('accountability_history');
create trigger accountability_case_subject_keeps_history after insert or update or delete on accountability_case_subject
  for each row execute function office_record_history('accountability_history');
create trigger accountability_disposition_keeps_history after insert or update or delete on accountability_disposition
  for each row execute function office_record_history('accountability_history');
create trigger accountability_measure_keeps_history after insert or update or delete on accountability_measure
  for each row execute function office_record_history('accountability_history');
create trigger accountability_tolerance_keeps_history after insert or update or delete on accountability_tolerance
  for each row execute function office_record_history('accountability_history');
create trigger accountability_grant_keeps_history after insert or update or delete on accountability_grant
  for each row execute function office_record_history('accountability_history');
create trigger accountability_appeal_keeps_history after insert or update or delete on accountability_appeal
  for each row execute function office_record_history('accountability_history');
create trigger accountability_letter_keeps_history after insert or update or delete on accountability_letter
  for each row execute function office_record_history('accountability_history');
create trigger accountability_letter_person_keeps_history after insert or update or delete on accountability_letter_person
  for each row execute function office_record_history('accountability_history');
create trigger accountability_later_appointment_keeps_history after insert or update or delete on accountability_later_appointment
  for each row execute function office_record_history('accountability_history');
--rollback drop trigger accountability_later_appointment_keeps_history on accountability_later_appointment;
--rollback drop trigger accountability_letter_person_keeps_history on accountability_letter_person;
--rollback drop trigger accountability_letter_keeps_history on accountability_letter;
--rollback drop trigger accountability_appeal_keeps_history on accountability_appeal;
--rollback drop trigger accountability_grant_keeps_history on accountability_grant;
--rollback drop trigger accountability_tolerance_keeps_history on accountability_tolerance;
--rollback drop trigger accountability_measure_keeps_history on accountability_measure;
--rollback drop trigger accountability_disposition_keeps_history on accountability_disposition;
--rollback drop trigger accountability_case_subject_keeps_history on accountability_case_subject;
--rollback drop trigger accountability_case_keeps_history on accountability_case;
--rollback drop trigger accountability_consultation_keeps_history on accountability_consultation;
