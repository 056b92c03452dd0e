/** The OpenAPI document, made complete and true where the server's own scan is neither. */
package org.dandang.rest.document;
