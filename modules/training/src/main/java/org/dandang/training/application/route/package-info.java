/** Use cases of education routes. */
package org.dandang.training.application.route;
