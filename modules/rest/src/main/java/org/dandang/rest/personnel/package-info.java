/** Cadres, units, posts, appointments, assessments and dispatches for other systems. */
package org.dandang.rest.personnel;
