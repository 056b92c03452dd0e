/** Use cases about tables that come in. */
package org.dandang.personnel.application.intake;
