/** Use cases of the document library. */
package org.dandang.policy.application;
