/**
 * The appointment form (干部任免审批表) as data, in the words of its exchange file.
 *
 * <pre>
 * 干部任免审批表  AppointmentForm       栏目    FormField
 * 交换文件      exchange file        家庭成员  FamilyMember
 * 简历        Resume               其间    ResumeRow.Kind.DURING
 * </pre>
 */
package org.dandang.personnel.api.form;
