/**
 * Who the cadres are and where they serve: organisation tree, records, pools, posts, matching,
 * dispatch, appointments, assessments.
 *
 * <pre>
 * 单位       Unit                  党组织      PartyOrganisation
 * 人员       Person                干部（期间）  CadrePeriod
 * 任职关系    Engagement            编制类型     Establishment
 * 管理权限    Management            职务层次     Level
 * 职级       Rank                  近亲属      Kinship
 * 岗位       Post                  三个一线     FrontLine
 * 设岗培养    Cultivation           干部库      Pool
 * 人岗匹配    Matching              匹配度      Suitability
 * 选派       Dispatch              二线老干部   second line
 * 任免批次    Appointment           职务变动     Change
 * 凡提四必    four musts            影响期      Bars
 * 考核       Assessment            等次        Grade
 * </pre>
 *
 * A person is a cadre for periods. Relations to units stand side by side, each with its period. The
 * county neither appoints nor edits who is managed by others. Inside an effect period nobody
 * becomes a candidate, is decided on or appointed; no override exists. Matching explains and never
 * decides.
 */
package org.dandang.personnel;
