/** Accounts by their unit, the audit log and sign-in attempts by plain rows. */
package org.dandang.access.persistence;
