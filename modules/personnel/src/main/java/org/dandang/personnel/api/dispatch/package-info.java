/** Dispatch of second-line veterans to the front. */
package org.dandang.personnel.api.dispatch;
