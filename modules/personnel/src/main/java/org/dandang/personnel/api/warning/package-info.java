/** What has to be looked at before its day, with the rule behind it (P23). */
package org.dandang.personnel.api.warning;
