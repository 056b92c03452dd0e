/** The use cases from the setting up of a programme to the revocation of an award. */
package org.dandang.commendation.application;
