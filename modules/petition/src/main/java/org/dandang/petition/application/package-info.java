/** The use cases of the petition office, each one transaction. */
package org.dandang.petition.application;
