/** Tokens for integrators. */
package org.dandang.rest.token;
