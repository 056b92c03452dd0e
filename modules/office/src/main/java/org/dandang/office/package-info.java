/**
 * Services that every context shares, behind the kernel's ports: what kind of database this is, the
 * calendar's years, document numbers, files, jobs, notices, drafts and saved views, committee
 * meetings, seats and hand-over.
 *
 * <pre>
 * 工作日历    {@link org.dandang.office.domain.setting.CalendarVersion}
 * 文号        {@link org.dandang.office.domain.series.GivenNumber}
 * 附件        {@link org.dandang.office.domain.file.FileRecord}
 * 后台任务    {@link org.dandang.office.domain.desk.Job}
 * 通知        {@link org.dandang.office.domain.desk.Notice}
 * 草稿        {@link org.dandang.office.domain.desk.Draft}
 * 常用查询    {@link org.dandang.office.domain.desk.SavedView}
 * 会议        {@link org.dandang.office.domain.meeting.Meeting}
 * 席位        {@link org.dandang.office.domain.seat.Seat}
 * 交接        {@link org.dandang.office.domain.seat.HandOver}
 * </pre>
 */
package org.dandang.office;
