/** Use cases of signed files between the halves. */
package org.dandang.personnel.application.exchange;
