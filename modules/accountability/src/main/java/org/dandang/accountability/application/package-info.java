/** The use cases of the case organs, each one transaction. */
package org.dandang.accountability.application;
