/** Assessments: grades and how many of them may be excellent. */
package org.dandang.personnel.domain.assessment;
