/** Use cases about appeals. */
package org.dandang.personnel.application.appeal;
