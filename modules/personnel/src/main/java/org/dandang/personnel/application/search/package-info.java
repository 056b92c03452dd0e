/** Use cases about kept conditions. */
package org.dandang.personnel.application.search;
