/** Sites, routes and visits, and the rules that they keep. */
package org.dandang.training.domain.route;
