/** Pages of personnel: cadres, units, posts, pools, matching, dispatch, appointment, assessment. */
package org.dandang.web.personnel;
