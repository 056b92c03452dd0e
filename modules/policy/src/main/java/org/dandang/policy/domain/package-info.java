/** Documents with their clauses, meetings and publicity. */
package org.dandang.policy.domain;
