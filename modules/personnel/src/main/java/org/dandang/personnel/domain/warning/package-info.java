/** Warnings that somebody has dealt with. */
package org.dandang.personnel.domain.warning;
