--liquibase formatted sql

--changeset dandang:overview-001
--comment What each figure of the overview counts is dated data: a new wording ends the old row and begins a new one, and every overview reads the one of its own year. Rows marked evidence have no number in the text: their sentence is printed only when at least one record stands behind it.
create table overview_definition (
  id             bigint primary key,
  key            varchar(60) not null,
  context        varchar(30) not null,
  place          integer not null,
  label_zh       varchar(100) not null,
  label_en       varchar(200) not null,
  unit           varchar(10) not null,
  period_kind    varchar(10) not null check (period_kind in ('YEAR', 'SESSION', 'POINT', 'UP_TO')),
  rounding_place integer check (rounding_place > 1),
  definition_zh  varchar(500) not null,
  definition_en  varchar(500) not null,
  evidence       boolean not null,
  valid_from     date not null,
  valid_to       date,
  unique (key, valid_from),
  check (valid_to >= valid_from)
);
create table overview_setting (
  name  varchar(60) primary key,
  value varchar(200) not null
);
--rollback drop table overview_setting;
--rollback drop table overview_definition;

--changeset dandang:overview-002
--comment The key that makes references to records opaque: random, made once for this database, 244 bits.
insert into overview_setting (name, value)
values ('reference.key', replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''));
--rollback delete from overview_setting where name = 'reference.key';

--changeset dandang:overview-003
--comment The figures with a number, in the order of the overview.
insert into overview_definition
  (id, key, context, place, label_zh, label_en, unit, period_kind, rounding_place, definition_zh, definition_en, evidence, valid_from) values
(1, 'village_awards', 'commendation', 1, '脱贫攻坚红旗村', 'Red-flag villages', '个', 'SESSION', null,
 '该年度表彰活动中决定授予村的红旗村表彰，以截止日前已作决定为准；表彰大会在哪一天召开不影响归属年度；作废、撤销的不计。',
 'Red-flag awards given to villages in the programme of that award year and decided by the cut-off, whatever the day of the ceremony; void and revoked awards are left out.', false, '2000-01-01'),
(2, 'backing_unit_awards', 'commendation', 2, '脱贫攻坚工作先进后盾单位', 'Advanced backing units', '个', 'SESSION', null,
 '该年度表彰活动中决定授予后盾单位的表彰，以截止日前已作决定为准；作废、撤销的不计。',
 'Awards given to backing units in the programme of that award year and decided by the cut-off; void and revoked awards are left out.', false, '2000-01-01'),
(3, 'model_awards', 'commendation', 3, '脱贫攻坚工作标兵', 'Model workers', '名', 'SESSION', null,
 '该年度表彰活动中决定授予工作标兵称号的个人，以截止日前已作决定为准；作废、撤销的不计。',
 'Persons awarded as model workers in the programme of that award year and decided by the cut-off; void and revoked awards are left out.', false, '2000-01-01'),
(4, 'township_cadre_awards', 'commendation', 4, '脱贫攻坚乡（镇）干部先进个人', 'Advanced township cadres', '名', 'SESSION', null,
 '该年度表彰活动中决定授予的乡（镇）干部先进个人，推荐时均在乡镇任职；作废、撤销的不计。',
 'Township cadres awarded in the programme of that award year, all serving in a township when nominated; void and revoked awards are left out.', false, '2000-01-01'),
(5, 'task_group_awards', 'commendation', 5, '脱贫攻坚专责小组成员单位先进个人', 'Advanced persons of the task groups'' member units', '名', 'SESSION', null,
 '该年度表彰活动中决定授予的专责小组成员单位先进个人，推荐时均在成员单位任职；作废、撤销的不计。',
 'Persons awarded in that category of the award year, all serving in a member unit of the task groups when nominated; void and revoked awards are left out.', false, '2000-01-01'),
(6, 'training_classes', 'training', 6, '党政干部各类培训班', 'Training classes', '期', 'YEAR', 10,
 '本年度内开班并实际举办的培训班；跨年的班次计入开班年度；停办、作废的不计。',
 'Classes that were held and began in the year; a class over New Year belongs to the year in which it began; cancelled and void ones are left out.', false, '2000-01-01'),
(7, 'training_attendances', 'training', 7, '覆盖党员干部', 'Attendances of classes', '人次', 'YEAR', 1000,
 '上述班次的实际到课人员；同一人在同一班次只计一次，签到多少次不影响；请假、缺席的不计。',
 'Persons present in those classes; one person in one class is one, however many sign-ins; the absent are left out.', false, '2000-01-01'),
(8, 'frontline_posts', 'personnel', 8, '在三个一线以及各领域中设置岗位', 'Cultivation posts on the front lines and in named fields', '个', 'POINT', null,
 '时点当日有效的培养岗位，设在扶贫、项目、岗位三个一线之一或者指明的领域；已撤销的不计。',
 'Cultivation posts in force on the day, on one of the three front lines or in a named field; abolished ones are left out.', false, '2000-01-01'),
(9, 'veterans_dispatched', 'personnel', 9, '选派到项目一线、征地拆迁前沿负责主要工作的二线老干部', 'Second-line veterans leading work on project and land fronts', '名', 'YEAR', null,
 '本年度内选派关系有效、在项目一线或者征地拆迁前沿负责主要工作的二线干部，按人计，同一人多次选派只计一次。',
 'Distinct second-line cadres with a dispatch in force in the year that leads the main work on a project or land front.', false, '2000-01-01'),
(10, 'promotions', 'personnel', 10, '提拔重用领导干部', 'Leading cadres promoted or put to further use', '名', 'YEAR', null,
 '本年度内提拔或者重用决定生效的领导干部，按人计；其后离任的仍计；职级晋升、平级交流、录用不计。',
 'Distinct leading cadres whose promotion or further use took effect in the year, also when the post has ended since; rank promotions, lateral moves and recruitments are left out.', false, '2000-01-01'),
(11, 'adjusted_or_removed', 'personnel', 11, '因重点工作推进不力被调整或免职', 'Leading cadres adjusted or removed for weak progress on key work', '名', 'YEAR', null,
 '本年度内以重点工作推进不力为由被调整或者免职的领导干部，按人计；其他事由的不计。',
 'Distinct leading cadres adjusted or removed in the year on that ground; other grounds are left out.', false, '2000-01-01'),
(12, 'reduced_sanctions', 'accountability', 12, '依规降低审查对象党纪处分档次', 'Cases with a lower party sanction after a tolerance determination', '起', 'UP_TO', null,
 '截至截止日，经容错认定后，最终处分低于容错申请前已固定的拟处分档次的案件，按案件计。',
 'Cases whose final sanction is lower than the one proposed and frozen before the tolerance application, by a tolerance determination.', false, '2000-01-01'),
(13, 'exempted_sanctions', 'accountability', 13, '免予党纪处分', 'Persons exempted from party sanction', '人', 'UP_TO', null,
 '截至截止日，以容错认定为依据并作出书面结论、免予党纪处分的人员，按人计。',
 'Persons exempted by a written conclusion that rests on a tolerance determination.', false, '2000-01-01'),
(14, 'first_form_talks', 'accountability', 14, '运用监督执纪第一种形态约谈提醒', 'Persons given a reminder talk under the first form', '人', 'UP_TO', null,
 '截至截止日，经容错认定、以第一种形态约谈提醒代替更重处理的人员，按人计；一般的约谈提醒另有记录，不计入。',
 'Distinct persons given a reminder talk under the first form instead of a heavier measure, by a tolerance determination; ordinary talks are recorded too and do not count.', false, '2000-01-01'),
(15, 'promoted_after_admonition', 'accountability', 15, '提拔使用被诫勉或约谈对象', 'Persons promoted or used again after an admonition or talk', '人', 'UP_TO', null,
 '截至截止日，曾被诫勉或者约谈、影响期已满、经容错认定后提拔或者使用的人员，按人计；不必包括在提拔重用人数之内。',
 'Distinct persons given a post or a promotion, by a tolerance determination, after an admonition or reminder talk whose effect period had ended; they need not be among the promotions.', false, '2000-01-01'),
(16, 'award_clearances', 'accountability', 16, '给予评优评先免责通关', 'Persons let through an award clearance', '人', 'UP_TO', null,
 '截至截止日，在评优评先联审中依据容错认定准予通关的人员，按人计，以通关之日为准，其后是否获得表彰不影响。',
 'Distinct persons let through an award clearance by a tolerance determination, at the day of the clearance, whether or not an award followed.', false, '2000-01-01'),
(17, 'clarifications', 'petition', 17, '为党员干部澄清信访举报问题', 'Persons cleared of reports against them', '名', 'UP_TO', null,
 '截至截止日，已完成澄清的党员干部，按人计；以书面澄清为准，可兼用其他方式；须以不实结论和审批为前提。',
 'Distinct persons with a completed clarification, in writing and in whatever other form besides, after an untrue finding and its approval.', false, '2000-01-01'),
(18, 'heart_talks', 'care', 18, '县、乡党组织书记与干部面对面交谈', 'Talks of party secretaries with cadres, face to face', '人次', 'YEAR', 100,
 '本年度内由县、乡党组织书记主持的面对面交谈中，干部参加交谈的人次。',
 'Participations of cadres in talks led by a county or township party secretary in the year.', false, '2000-01-01'),
(19, 'backing_units', 'care', 19, '前帮后援后盾单位', 'Backing units', '个', 'YEAR', 10,
 '与村工作队结对并在本年度内至少开展过一次服务活动的后盾单位，按单位计。',
 'Distinct units paired with a village team that carried out at least one activity in the year.', false, '2000-01-01'),
(20, 'backing_cadres', 'care', 20, '参与前帮后援服务的干部', 'Cadres taking part in the service', '名', 'YEAR', 100,
 '本年度内至少参加过一次前帮后援服务活动的人员，按人计，参加几次、在几个服务团都只计一次。',
 'Distinct persons who took part in at least one activity of the support groups in the year.', false, '2000-01-01'),
(21, 'difficulties_solved', 'care', 21, '收集并解决实际困难', 'Difficulties collected and solved', '件', 'YEAR', 10,
 '本年度内经服务团收集并确认解决的实际困难；只登记未确认解决的不计。',
 'Difficulties collected through the support groups in the year and confirmed as solved; those not confirmed are left out.', false, '2000-01-01');
--rollback delete from overview_definition where id between 1 and 21;

--changeset dandang:overview-004
--comment Evidence of the measures that the overview tells without a number.
insert into overview_definition
  (id, key, context, place, label_zh, label_en, unit, period_kind, rounding_place, definition_zh, definition_en, evidence, valid_from) values
(31, 'party_days', 'training', 31, '固定党日', 'Fixed party days', '次', 'YEAR', null, '本年度内已举行的支部固定党日。', 'Fixed party days of branches held in the year.', true, '2000-01-01'),
(32, 'life_meetings', 'training', 32, '年度民主生活会', 'Annual democratic life meetings', '次', 'YEAR', null, '本年度内按程序召开的年度民主生活会。', 'Annual democratic life meetings held in the year.', true, '2000-01-01'),
(33, 'rectification_meetings', 'training', 33, '巡视整改专题民主生活会', 'Life meetings on inspection rectification', '次', 'YEAR', null, '本年度内召开的巡视整改专题民主生活会。', 'Life meetings on inspection rectification held in the year.', true, '2000-01-01'),
(34, 'route_visits', 'training', 34, '教育路线参观', 'Visits on the education route', '次', 'YEAR', null, '本年度内到教育路线各点开展的参观学习。', 'Visits to the sites of the education route in the year.', true, '2000-01-01'),
(35, 'incentive_documents', 'policy', 35, '激励担当制度文件', 'Incentive documents', '件', 'UP_TO', null, '截至截止日已印发的激励干部担当作为的制度文件。', 'Incentive documents issued by the cut-off.', true, '2000-01-01'),
(36, 'publicity_items', 'policy', 36, '政策宣传', 'Publicity of the policies', '次', 'YEAR', null, '本年度内对上述文件的宣传。', 'Publicity given to these documents in the year.', true, '2000-01-01'),
(37, 'cadre_pools', 'personnel', 37, '干部库', 'Cadre pools', '个', 'POINT', null, '时点当日在用的分类干部库。', 'Cadre pools kept on the day.', true, '2000-01-01'),
(38, 'post_matchings', 'personnel', 38, '人岗比对', 'Matchings of persons and posts', '次', 'YEAR', null, '本年度内已作决定的人岗比对。', 'Matchings decided in the year.', true, '2000-01-01'),
(39, 'assessments', 'personnel', 39, '考核', 'Assessments', '次', 'YEAR', null, '本年度内已有结果的考核。', 'Assessments concluded in the year.', true, '2000-01-01'),
(40, 'consulted_cases', 'accountability', 40, '经会商和审定的问责案件', 'Accountability cases consulted and decided', '起', 'YEAR', null, '本年度内经会商并由县委审定后启动的问责案件。', 'Accountability cases started in the year after consultation and the county committee''s decision.', true, '2000-01-01'),
(41, 'approved_filings', 'accountability', 41, '经批准的党纪立案', 'Approved disciplinary filings', '起', 'YEAR', null, '本年度内经县委主要负责人批准的党纪立案。', 'Disciplinary filings of the year with the signature of the county committee''s head.', true, '2000-01-01'),
(42, 'inquiry_letters', 'petition', 42, '函询和谈话', 'Letters of inquiry and talks', '次', 'YEAR', null, '本年度内以函询、谈话方式处置的信访举报问题。', 'Reports handled in the year by letter of inquiry or talk.', true, '2000-01-01'),
(43, 'false_accusations', 'petition', 43, '查实的诬告陷害', 'False accusations found', '起', 'YEAR', null, '本年度内依规认定的诬告陷害。', 'Findings of false accusation made in the year with evidence and approval.', true, '2000-01-01'),
(44, 'role_swaps', 'care', 44, '换位体验', 'Role-swap days', '次', 'YEAR', null, '本年度内已开展的领导干部换位体验。', 'Role-swap days of leading cadres done in the year.', true, '2000-01-01'),
(45, 'support_groups', 'care', 45, '前帮后援服务团', 'Support groups', '个', 'POINT', null, '时点当日有效的前帮后援服务团。', 'Support groups in force on the day.', true, '2000-01-01'),
(46, 'cadre_requests', 'care', 46, '谈话诉求', 'Requests from talks', '件', 'YEAR', null, '本年度内谈话中提出并已答复的干部诉求。', 'Requests from talks answered in the year.', true, '2000-01-01');
--rollback delete from overview_definition where id between 31 and 46;
