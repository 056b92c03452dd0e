/**
 * Commendation: programmes, nominations, clearance, public notice, decisions, certificates.
 *
 * <pre>
 * 表彰活动    {@link org.dandang.commendation.domain.Programme}
 * 表彰年度    award year: the year whose work is honoured, whatever the day of the ceremony
 * 奖项        {@link org.dandang.commendation.domain.Category}
 * 推荐        {@link org.dandang.commendation.domain.Nomination}
 * 资格        {@link org.dandang.commendation.domain.EligibilityResult}
 * 联审        clearance: a letter out, a signed reply in
 * 免责通关    a reply that waives what a tolerance determination covers
 * 评审        {@link org.dandang.commendation.domain.Assessment}
 * 公示        public notice
 * 表彰        {@link org.dandang.commendation.domain.Award}
 * 撤销表彰    revocation
 * </pre>
 */
package org.dandang.commendation;
