package org.dandang.verification.benchmark;

import java.util.List;
import org.dandang.verification.system.RunningServer;

/** What work costs the server and its database, in CPU time, whatever else the machine does. */
record Cost(RunningServer server) {
  /** Milliseconds for each time, of the server and of the database. */
  String perRequest(int times, Measures.Work work) throws Exception {
    List<Long> database = Machine.postgres(server.data());
    List<Long> java = List.of(server.process().pid());
    double javaBefore = Machine.cpuSeconds(java);
    double databaseBefore = Machine.cpuSeconds(database);
    for (int at = 0; at < times; at++) work.run();
    return "%.2f / %.2f"
        .formatted(
            (Machine.cpuSeconds(java) - javaBefore) * 1000 / times,
            (Machine.cpuSeconds(database) - databaseBefore) * 1000 / times);
  }
}
