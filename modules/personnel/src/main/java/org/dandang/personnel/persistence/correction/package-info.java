/** Requests for corrections as they are kept. */
package org.dandang.personnel.persistence.correction;
