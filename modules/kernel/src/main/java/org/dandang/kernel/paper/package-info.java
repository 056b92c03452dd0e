/**
 * Papers that are grids of cells, as contexts fill them in; the module {@code paperwork} prints
 * them.
 *
 * <pre>
 * 表格 - PrintedGrid
 * 干部任免审批表 - AppointmentSheet
 * 会议材料（加密） - LockedPapers
 * </pre>
 */
package org.dandang.kernel.paper;
