/** Use cases about persons. */
package org.dandang.personnel.application.person;
