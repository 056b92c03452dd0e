/** How personnel keeps and reads its records. */
package org.dandang.personnel.persistence;
