/** Meetings of committees. */
package org.dandang.office.domain.meeting;
