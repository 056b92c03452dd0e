/** Fixed days of branches and the party days held on them. */
package org.dandang.training.domain.partyday;
