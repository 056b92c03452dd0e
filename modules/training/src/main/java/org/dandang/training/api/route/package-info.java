/** Education sites and the routes that join them (山—水—人). */
package org.dandang.training.api.route;
