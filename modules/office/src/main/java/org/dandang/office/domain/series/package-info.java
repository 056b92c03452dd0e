/** Document numbers. */
package org.dandang.office.domain.series;
