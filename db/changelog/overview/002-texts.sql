--liquibase formatted sql

--changeset dandang:overview-005
--comment The wording of the overview: templates, one draft per year, and frozen versions. A frozen version holds its own sentences, figures and record numbers, and refers to its template by number only, so that a withdrawn or deleted template leaves it whole.
create sequence overview_template_seq start 50 increment 50;
create table overview_template (
  id        bigint primary key,
  title     varchar(200) not null,
  edition   integer not null unique,
  withdrawn boolean not null,
  version   bigint not null
);
create table overview_template_sentence (
  template_id bigint not null references overview_template on delete cascade,
  place       integer not null,
  chapter     varchar(20) not null,
  paragraph   integer not null,
  text        varchar(2000) not null,
  evidence    varchar(60),
  primary key (template_id, place)
);

create sequence overview_draft_seq start 50 increment 50;
create table overview_draft (
  id          bigint primary key,
  year        integer not null unique,
  template_id bigint not null,
  title       varchar(200) not null,
  edited_by   varchar(100) not null,
  edited_at   timestamptz not null,
  version     bigint not null
);
create table overview_draft_sentence (
  draft_id  bigint not null references overview_draft on delete cascade,
  place     integer not null,
  chapter   varchar(20) not null,
  paragraph integer not null,
  text      varchar(2000) not null,
  evidence  varchar(60),
  primary key (draft_id, place)
);

create sequence overview_frozen_seq start 50 increment 50;
create table overview_frozen (
  id          bigint primary key,
  year        integer not null,
  number      integer not null,
  as_of       date not null,
  title       varchar(200) not null,
  template_id bigint not null,
  author      varchar(100) not null,
  frozen_at   timestamptz not null,
  banner      varchar(200) not null,
  version     bigint not null,
  unique (year, number)
);
create table overview_frozen_sentence (
  frozen_id bigint not null references overview_frozen on delete cascade,
  place     integer not null,
  chapter   varchar(20) not null,
  paragraph integer not null,
  text      varchar(2000) not null,
  evidence  varchar(60),
  primary key (frozen_id, place)
);
create table overview_frozen_figure (
  frozen_id     bigint not null references overview_frozen on delete cascade,
  place         integer not null,
  key           varchar(60) not null,
  context       varchar(30) not null,
  label_zh      varchar(100) not null,
  label_en      varchar(200) not null,
  unit          varchar(10) not null,
  period_kind   varchar(10) not null,
  begins        date,
  ends          date not null,
  value         bigint not null,
  previous      bigint,
  phrase        varchar(30) not null,
  definition_zh varchar(500) not null,
  definition_en varchar(500) not null,
  evidence      boolean not null,
  primary key (frozen_id, place),
  unique (frozen_id, key)
);
create table overview_frozen_record (
  frozen_id bigint not null references overview_frozen on delete cascade,
  key       varchar(60) not null,
  record_id bigint not null,
  ref       char(20) not null,
  primary key (frozen_id, key, record_id)
);

select office_create_history('overview');
create trigger overview_template_keeps_history after insert or update or delete on overview_template
  for each row execute function office_record_history('overview_history');
create trigger overview_template_sentence_keeps_history after insert or update or delete on overview_template_sentence
  for each row execute function office_record_history('overview_history', 'template_id');
create trigger overview_draft_keeps_history after insert or update or delete on overview_draft
  for each row execute function office_record_history('overview_history');
create trigger overview_draft_sentence_keeps_history after insert or update or delete on overview_draft_sentence
  for each row execute function office_record_history('overview_history', 'draft_id');
create trigger overview_frozen_keeps_history after insert or update or delete on overview_frozen
  for each row execute function office_record_history('overview_history');
create trigger overview_definition_keeps_history after insert or update or delete on overview_definition
  for each row execute function office_record_history('overview_history');
--rollback drop trigger overview_definition_keeps_history on overview_definition;
--rollback drop table overview_frozen_record, overview_frozen_figure, overview_frozen_sentence, overview_frozen, overview_draft_sentence, overview_draft, overview_template_sentence, overview_template, overview_history;
--rollback drop sequence overview_frozen_seq;
--rollback drop sequence overview_draft_seq;
--rollback drop sequence overview_template_seq;

--changeset dandang:overview-006
--comment The first wording: an opening and four chapters. Paragraph 0 of a chapter is its heading. {key} stands for a figure, {year} and {as_of} for the year and the cut-off.
insert into overview_template (id, title, edition, withdrawn, version)
values (nextval('overview_template_seq'), '激励干部担当作为工作综述（{year}年）', 1, false, 1);
insert into overview_template_sentence (template_id, place, chapter, paragraph, text, evidence)
select (select id from overview_template where edition = 1), line.* from (values
(0, 'OPENING', 1, '对{year}年度脱贫攻坚工作，全县表彰红旗村{village_awards}、先进后盾单位{backing_unit_awards}，表彰工作标兵{model_awards}、乡（镇）干部先进个人{township_cadre_awards}、专责小组成员单位先进个人{task_group_awards}。', null),
(1, 'EDUCATION', 0, '思想教育', null),
(2, 'EDUCATION', 1, '全年举办党政干部各类培训班{training_classes}，党员干部参训{training_attendances}。', null),
(3, 'EDUCATION', 1, '各支部按月开展固定党日活动，主题、到会和完成情况逐次登记。', 'party_days'),
(4, 'EDUCATION', 2, '领导班子按规定程序召开年度民主生活会，查摆的问题列入清单。', 'life_meetings'),
(5, 'EDUCATION', 2, '有关班子就巡视反馈意见召开专题民主生活会，整改事项定有责任人和时限。', 'rectification_meetings'),
(6, 'EDUCATION', 2, '干部沿本县教育路线到现场学习，接受艰苦奋斗传统教育。', 'route_visits'),
(7, 'SELECTION', 0, '选贤任能', null),
(8, 'SELECTION', 1, '激励担当的制度文件印发施行，各项决定所依条款均可查对。', 'incentive_documents'),
(9, 'SELECTION', 1, '按行业和专业分类建立干部库，库内人员随任职变化更新。', 'cadre_pools'),
(10, 'SELECTION', 1, '在三个一线和各领域设置培养岗位{frontline_posts}，有计划地安排干部历练。', null),
(11, 'SELECTION', 1, '岗位空缺时先作人岗比对，比对过程与用人决定一并存档。', 'post_matchings'),
(12, 'SELECTION', 2, '选派二线老干部{veterans_dispatched}，在项目一线和征地拆迁前沿负责主要工作。', null),
(13, 'SELECTION', 2, '全年提拔重用领导干部{promotions}；因重点工作推进不力，调整或者免职{adjusted_or_removed}。', null),
(14, 'SELECTION', 2, '考核结果用于人岗比对、评优和任免。', 'assessments'),
(15, 'TOLERANCE', 0, '容错纠错', null),
(16, 'TOLERANCE', 1, '截至{as_of}，经容错认定，降低党纪处分档次{reduced_sanctions}，免予党纪处分{exempted_sanctions}，以第一种形态约谈提醒{first_form_talks}，影响期满后提拔使用曾被诫勉或者约谈的干部{promoted_after_admonition}，评优评先联审免责通关{award_clearances}。', null),
(17, 'TOLERANCE', 1, '启动的问责案件，事先经两家会商并报县委审定。', 'consulted_cases'),
(18, 'TOLERANCE', 1, '党纪立案报县委主要负责人批准后进行。', 'approved_filings'),
(19, 'TOLERANCE', 2, '对一般性信访举报，采用函询、谈话等方式核清事实。', 'inquiry_letters'),
(20, 'TOLERANCE', 2, '截至{as_of}，为{clarifications}党员干部澄清信访举报问题。', null),
(21, 'TOLERANCE', 2, '经认定的诬告陷害，依规移交有权机关处理。', 'false_accusations'),
(22, 'TOLERANCE', 2, '容错和澄清的政策通过多种渠道宣传，让干部知晓。', 'publicity_items'),
(23, 'CARE', 0, '真情关爱', null),
(24, 'CARE', 1, '县、乡党组织书记与干部面对面交谈{heart_talks}。', null),
(25, 'CARE', 1, '交谈中提出的诉求逐件登记、逐件答复。', 'cadre_requests'),
(26, 'CARE', 1, '领导干部到村和窗口换位体验，所见问题带回交办。', 'role_swaps'),
(27, 'CARE', 2, '参加前帮后援服务的后盾单位{backing_units}、干部{backing_cadres}，收集并解决实际困难{difficulties_solved}。', null),
(28, 'CARE', 2, '服务团由后盾单位、挂点领导和志愿者组成，对口支持驻村工作队。', 'support_groups')
) as line (place, chapter, paragraph, text, evidence);
--rollback delete from overview_template where edition = 1;
