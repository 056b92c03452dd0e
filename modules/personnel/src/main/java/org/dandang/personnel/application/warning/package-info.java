/** Use cases about warnings. */
package org.dandang.personnel.application.warning;
