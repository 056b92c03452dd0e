/** Democratic life meetings (民主生活会): what is prepared, said and put right. */
package org.dandang.training.api.lifemeeting;
