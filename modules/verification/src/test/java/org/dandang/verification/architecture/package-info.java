/** The walls of the house, and for each a broken fixture that proves that it can fail. */
package org.dandang.verification.architecture;
