/**
 * Talks, role swaps, support groups, difficulties.
 *
 * <pre>
 * 面对面谈心谈话    {@link org.dandang.care.domain.talk.HeartTalk}
 * 谈话对象          {@link org.dandang.care.domain.talk.TalkSubject}
 * 换位体验          {@link org.dandang.care.domain.swap.RoleSwap}
 * 前帮后援服务团    {@link org.dandang.care.domain.support.SupportGroup}
 * 服务活动          {@link org.dandang.care.domain.support.SupportActivity}
 * 实际困难          {@link org.dandang.care.domain.difficulty.Difficulty}
 * 健康关爱/慰问     {@link org.dandang.care.domain.health.CareVisit}
 * </pre>
 *
 * <p>A talk counts for each cadre who takes part, when a party secretary of the county or of a
 * township leads it. A unit counts as backing once its group carried out an activity in the year, a
 * person once however many activities. A difficulty is solved when whoever has it says so, or the
 * office does with its reason.
 */
package org.dandang.care;
