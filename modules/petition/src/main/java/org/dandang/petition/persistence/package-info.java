/** How reports and clarifications are stored, listed for those they answer to, and counted. */
package org.dandang.petition.persistence;
