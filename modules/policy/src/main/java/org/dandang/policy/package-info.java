/**
 * Incentive documents, their clauses, publicity and read receipts.
 *
 * <pre>
 * 制度文件      {@link org.dandang.policy.domain.PolicyDocument}
 * 条款          {@link org.dandang.policy.domain.Clause}
 * 研究会议      {@link org.dandang.policy.api.DraftingMeeting}
 * 宣传          {@link org.dandang.policy.api.Publicise}
 * 阅知回执      {@link org.dandang.policy.api.ReadReceipt}
 * 领域          {@link org.dandang.policy.api.PolicyField}
 * </pre>
 *
 * <p>A document is drafted, discussed, issued with a number and a day, and one day repealed. What
 * it says is cited clause by clause, in the words of the day of the decision.
 */
package org.dandang.policy;
