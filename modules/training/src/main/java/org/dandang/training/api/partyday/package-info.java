/** Fixed party days (固定党日+): one fixed day per branch and month. */
package org.dandang.training.api.partyday;
