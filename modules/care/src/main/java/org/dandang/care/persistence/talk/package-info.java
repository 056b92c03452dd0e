/** Face-to-face talks with cadres in the database. */
package org.dandang.care.persistence.talk;
