/** Appeals of cadres against adverse changes. */
package org.dandang.personnel.persistence.appeal;
