/**
 * One command: embedded PostgreSQL when none is configured, then Payara Micro with the WAR.
 *
 * <p>The launcher knows nobody of the house. It reads {@link org.dandang.launcher.Setting
 * settings}, opens the {@link org.dandang.launcher.DataFolder data folder}, brings up the database
 * and the server in one process, says on the console what is going on, and stops both in the right
 * order. Whatever goes wrong ends in one {@link org.dandang.launcher.Failure sentence} and an exit
 * code.
 */
package org.dandang.launcher;
