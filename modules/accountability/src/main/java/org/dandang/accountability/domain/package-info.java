/** Cases, consultations, measures, tolerance, clearance letters and appeals, with their rules. */
package org.dandang.accountability.domain;
