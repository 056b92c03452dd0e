/** Dispatch of second-line veterans. */
package org.dandang.personnel.domain.dispatch;
