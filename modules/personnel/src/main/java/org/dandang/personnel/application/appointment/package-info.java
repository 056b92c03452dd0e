/** Use cases about appointments. */
package org.dandang.personnel.application.appointment;
