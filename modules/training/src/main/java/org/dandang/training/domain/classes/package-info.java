/** Classes with their enrolments and sign-ins, and the rules that they keep. */
package org.dandang.training.domain.classes;
