/** Whom a vacancy suits, explained point by point; a person decides. */
package org.dandang.personnel.api.matching;
