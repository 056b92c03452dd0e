/**
 * The words that every context shares; it knows nobody.
 *
 * <p>Ids and periods, the rule book and the working calendar, actors with their roles and scope,
 * records that are corrected or voided but never erased, figures, lists, and the interfaces through
 * which contexts answer common questions without naming each other.
 *
 * <pre>
 * 人员        {@link org.dandang.kernel.id.PersonId}
 * 单位        {@link org.dandang.kernel.id.UnitId}
 * 期间        {@link org.dandang.kernel.time.Period}
 * 工作日      {@link org.dandang.kernel.time.WorkingCalendar}
 * 期限        {@link org.dandang.kernel.time.Deadline}
 * 办理时限    {@link org.dandang.kernel.time.TimeLimit}
 * 规则        {@link org.dandang.kernel.rule.RuleBook}
 * 代码表      {@link org.dandang.kernel.code.CodeTable}
 * 决定依据    {@link org.dandang.kernel.record.DecisionBasis}
 * 更正/作废   {@link org.dandang.kernel.record.Amendment}
 * 数据        {@link org.dandang.kernel.figure.IndicatorSource}
 * 影响期      {@link org.dandang.kernel.desk.BarSource}
 * </pre>
 */
package org.dandang.kernel;
