/** Pages of training. */
package org.dandang.web.training;
