/** Use cases about assessments. */
package org.dandang.personnel.application.assessment;
