/** Use cases of party days. */
package org.dandang.training.application.partyday;
