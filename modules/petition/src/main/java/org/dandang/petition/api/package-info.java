/** The public door of petition: what its handlers do, and what a report's own right lets see. */
package org.dandang.petition.api;
