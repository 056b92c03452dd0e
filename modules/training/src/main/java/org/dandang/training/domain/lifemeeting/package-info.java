/** Life meetings and the rules that they keep. */
package org.dandang.training.domain.lifemeeting;
