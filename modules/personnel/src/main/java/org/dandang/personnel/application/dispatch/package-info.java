/** Use cases about dispatches. */
package org.dandang.personnel.application.dispatch;
