/** Use cases about matching. */
package org.dandang.personnel.application.matching;
