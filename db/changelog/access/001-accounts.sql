--liquibase formatted sql

--changeset dandang:access-001
--comment Roles are one table: what an account may be, which half of the work it belongs to, and what it may do in words.
create table access_role (
  code        text primary key,
  chinese     text not null unique,
  english     text not null unique,
  half        text not null check (half in ('ORGANISATION', 'DISCIPLINE', 'BOTH', 'NEITHER')),
  may_chinese text not null,
  may_english text not null
);
insert into access_role (code, chinese, english, half, may_chinese, may_english) values
  ('PERSONNEL_OFFICER', '干部工作人员', 'Personnel officer', 'ORGANISATION', '干部名册、档案、干部库、岗位、匹配、任免、考核、选派', 'Cadre records, pools, posts, matching, appointments, assessments, dispatch'),
  ('TRAINING_OFFICER', '教育培训人员', 'Training officer', 'ORGANISATION', '培训班次、党日、民主生活会、教育路线', 'Classes, party days, life meetings, education routes'),
  ('COMMENDATION_OFFICER', '评优表彰人员', 'Commendation officer', 'ORGANISATION', '表彰活动、推荐、联审、公示、决定', 'Programmes, nominations, clearance, public notice, decisions'),
  ('CARE_OFFICER', '关心关爱人员', 'Care officer', 'ORGANISATION', '谈心谈话、换位体验、前帮后援、困难办理', 'Talks, role swaps, support groups, difficulties'),
  ('POLICY_OFFICER', '制度文件人员', 'Policy officer', 'ORGANISATION', '激励文件、条款、宣传和阅读回执', 'Incentive documents, clauses, publicity, read receipts'),
  ('ORGANISATION_REVIEWER', '组织部审批人', 'Organisation reviewer', 'ORGANISATION', '组织部事项的第二签字', 'The second signature of the organisation department'),
  ('OVERVIEW_EDITOR', '综述编辑', 'Overview editor', 'ORGANISATION', '编写、定稿工作综述', 'Writes and freezes the work overview'),
  ('PETITION_HANDLER', '信访办理人', 'Petition handler', 'DISCIPLINE', '办理分给本人的信访件', 'Petitions assigned to this person, and no others'),
  ('CASE_MANAGER', '案件监督管理人员', 'Case manager', 'DISCIPLINE', '线索和案件的统一管理', 'Keeps the registers of leads and cases'),
  ('ACCOUNTABILITY_OFFICER', '监督检查人员', 'Accountability officer', 'DISCIPLINE', '本人承办的案件、谈话、容错', 'Cases, talks and tolerance in this person''s charge'),
  ('TRIAL_OFFICER', '案件审理人员', 'Trial officer', 'DISCIPLINE', '案件审理、处分建议', 'Trial of cases and proposed sanctions'),
  ('DISCIPLINE_REVIEWER', '纪委审批人', 'Discipline reviewer', 'DISCIPLINE', '纪委事项的第二签字', 'The second signature of the discipline commission'),
  ('COUNTY_LEADER', '县委领导', 'County leader', 'BOTH', '审议、审批，阅看工作综述', 'Decides, and reads the overview'),
  ('COMMITTEE_CLERK', '县委会议秘书', 'Committee clerk', 'BOTH', '登记会议、表决和决定', 'Enters meetings, votes and decisions'),
  ('UNIT_LIAISON', '单位组工干部', 'Unit liaison', 'ORGANISATION', '本单位及下级的记录、推荐、报名、困难', 'Records, nominations, enrolments and difficulties of the own unit and below'),
  ('CADRE', '干部本人', 'Cadre', 'BOTH', '本人的记录、报名、申请和通知', 'The own record, enrolments, requests and notices'),
  ('INTEGRATOR', '外部系统', 'Integrator', 'BOTH', '凭令牌调用接口', 'Calls the REST interface with a token'),
  ('SYSTEM_ADMINISTRATOR', '系统管理员', 'System administrator', 'NEITHER', '运行系统，不见业务内容', 'Runs the system and sees no business content'),
  ('SECURITY_ADMINISTRATOR', '安全保密管理员', 'Security administrator', 'NEITHER', '开立账号、授予权限，不见业务内容', 'Opens accounts and gives rights, and sees no business content'),
  ('AUDIT_ADMINISTRATOR', '安全审计员', 'Audit administrator', 'NEITHER', '查阅和核验审计日志，不见业务内容', 'Reads and verifies the audit log, and sees no business content');
--rollback drop table access_role;

--changeset dandang:access-002
--comment An account belongs to one person (a machine's to none) for a time and is never given to another: nothing changes name or person. The number of sessions ends all older sign-ins, the number of rights tells caches that grants changed.
create sequence access_account_seq start 50 increment 50;
create table access_account (
  id        bigint primary key,
  version   bigint not null,
  name      text not null unique check (name ~ '^[a-z][a-z0-9._-]{1,39}$'),
  person_id bigint,
  begins    date not null,
  ends      date,
  disabled  boolean not null,
  rights    integer not null,
  sessions  integer not null,
  check (ends >= begins)
);
create index access_account_of_person on access_account (person_id);
create sequence access_grant_seq start 50 increment 50;
create table access_grant (
  id         bigint primary key,
  account_id bigint not null references access_account,
  role       text not null references access_role,
  everywhere boolean not null,
  begins     date not null,
  ends       date,
  check (ends >= begins - 1)
);
create index access_grant_of_account on access_grant (account_id);
create index access_grant_of_role on access_grant (role);
create table access_grant_unit (
  grant_id bigint not null references access_grant,
  unit_id  bigint not null,
  primary key (grant_id, unit_id)
);
select office_create_history('access');
create trigger access_account_keeps_history after insert or update or delete on access_account for each row execute function office_record_history('access_history');
create trigger access_grant_keeps_history after insert or update or delete on access_grant for each row execute function office_record_history('access_history');
create trigger access_grant_unit_keeps_history after insert or update or delete on access_grant_unit for each row execute function office_record_history('access_history', 'grant_id');
--rollback drop table access_grant_unit;
--rollback drop table access_grant;
--rollback drop sequence access_grant_seq;
--rollback drop table access_account;
--rollback drop sequence access_account_seq;
--rollback drop table access_history;

--changeset dandang:access-003
--comment Secrets stand apart from accounts, so that no history keeps them. Attempts are counted by a digest of the name that was typed, known or not: a password typed into the wrong field is not kept, and an unknown account is answered like a known one.
create table access_credential (
  id          bigint primary key references access_account,
  version     bigint not null,
  hash        text,
  changed_at  timestamptz,
  reset_hash  text,
  reset_until timestamptz
);
create table access_attempt (
  name_digest  text primary key,
  failures     integer not null,
  last_at      timestamptz not null,
  locked_until timestamptz
);
create table access_token_key (
  id          bigint generated always as identity primary key,
  public_key  bytea not null,
  private_key bytea not null,
  made_at     timestamptz not null
);
create unique index access_token_key_only_one on access_token_key ((true));
--rollback drop table access_token_key;
--rollback drop table access_attempt;
--rollback drop table access_credential;
