/** Assessments and the grades they give. */
package org.dandang.personnel.api.assessment;
