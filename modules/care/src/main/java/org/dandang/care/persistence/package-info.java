/** What the whole of care answers to the house: figures and work items. */
package org.dandang.care.persistence;
