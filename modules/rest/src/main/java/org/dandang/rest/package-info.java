/** JAX-RS resources of all contexts, problem+json, OpenAPI. */
package org.dandang.rest;
