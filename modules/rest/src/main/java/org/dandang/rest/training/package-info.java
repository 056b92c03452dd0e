/** Classes, attendances, party days, life meetings, education routes. */
package org.dandang.rest.training;
