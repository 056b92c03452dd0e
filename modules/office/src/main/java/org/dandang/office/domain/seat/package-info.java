/** Seats, deputies and hand-over. */
package org.dandang.office.domain.seat;
