/** Programmes and the honour roll for other systems. */
package org.dandang.rest.commendation;
