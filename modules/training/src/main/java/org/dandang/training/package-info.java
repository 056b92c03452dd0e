/**
 * Classes, attendance and hours, party days, life meetings, education routes.
 *
 * <pre>
 * 培训班次              {@link org.dandang.training.domain.classes.TrainingClass}
 * 报名                  {@link org.dandang.training.domain.classes.Enrolment}
 * 人次                  an enrolment with a {@link org.dandang.training.api.classes.Presence}
 * 学时                  credit hours, {@link org.dandang.training.domain.classes.CreditRule}
 * 历史补录              {@link org.dandang.training.api.classes.RecordHistoricAttendance}
 * 固定党日              {@link org.dandang.training.domain.partyday.PartyDay}
 * 民主生活会            {@link org.dandang.training.domain.lifemeeting.LifeMeeting}
 * 巡视整改专题民主生活会 {@link org.dandang.training.api.lifemeeting.MeetingKind#INSPECTION}
 * 教育基地              {@link org.dandang.training.domain.route.EducationSite}
 * 教育路线              {@link org.dandang.training.domain.route.EducationRoute}
 * </pre>
 *
 * <p>A class is counted once, in the year in which it began. One person in one class is one
 * attendance however many sign-ins; who misses more than a seventh was there, but gets neither
 * hours nor a certificate.
 */
package org.dandang.training;
