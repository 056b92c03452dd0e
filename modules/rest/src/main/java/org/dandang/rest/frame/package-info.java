/**
 * What all resources share: problems, paging, the gate, parameters, the common parts of OpenAPI.
 */
package org.dandang.rest.frame;
