/** The printed papers of appointments and assessments. */
package org.dandang.personnel.api.paper;
