/** Classes as other modules may know them: from the plan to the credited hours. */
package org.dandang.training.api.classes;
