/**
 * Cases, consultation, committee approval, first-form talks, sanctions and their effect periods,
 * error tolerance.
 *
 * <pre>
 * 问责案件 CaseKind.ACCOUNTABILITY   立案审查 CaseKind.DISCIPLINARY   会商     Consultation
 * 党纪处分 Sanction (PARTY)          政务处分 Sanction (ADMINISTRATIVE) 影响期 effect period
 * 第一种形态 FirstFormMeasure        约谈提醒 REMINDER_TALK           诫勉     ADMONITION
 * 容错纠错 Tolerance                 从轻     LIGHTER_SANCTION        免予处分 EXEMPTION
 * 免责通关 AWARD_CLEARANCE           联审函   ClearanceLetter         申诉     Appeal
 * </pre>
 *
 * Two kinds of case, two gates: an accountability case is opened only after both organs have
 * consulted and the county committee has decided; a disciplinary case only on the signed slip of
 * the committee's head, and the organisation department does not learn of it. What is proposed is
 * frozen before anybody applies for tolerance, so that lighter and exempted are computed and cannot
 * be made up. A tolerance determination needs all distinctions and factors reasoned, no exclusion,
 * and the signatures of both organs; each of its effects is a grant with its own gate. Nobody is
 * concluded against unheard; nobody fares worse for an appeal. A file is seen by those who work on
 * it and by nobody else.
 */
package org.dandang.accountability;
