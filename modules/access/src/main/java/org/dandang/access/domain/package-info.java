/** Accounts and their rights, passwords, the audit log's chain. */
package org.dandang.access.domain;
