/** Posts, vacancies, front lines and cultivation. */
package org.dandang.personnel.api.post;
