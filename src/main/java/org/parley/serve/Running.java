package org.parley.serve;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryNotificationInfo;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.management.ListenerNotFoundException;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * The queries that are being answered. When most of the memory is still in use after a collection,
 * they are all stopped: the next ones find a server that works.
 */
final class Running implements AutoCloseable {
  private static final double MOST = 0.85;

  private final Set<QueryExec> executions = ConcurrentHashMap.newKeySet();
  private final NotificationListener alarm = (notice, source) -> onNotice(notice.getType());
  private volatile boolean shortOfMemory;

  Running() {
    ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(Running::isHeapThatGrows)
        .forEach(pool -> pool.setCollectionUsageThreshold((long) (MOST * limit(pool))));
    emitter().addNotificationListener(alarm, null, null);
  }

  void begin(QueryExec execution) {
    if (executions.isEmpty()) {
      shortOfMemory = false;
    }
    executions.add(execution);
  }

  void end(QueryExec execution) {
    executions.remove(execution);
  }

  /** Whether queries were stopped for want of memory. */
  boolean shortOfMemory() {
    return shortOfMemory;
  }

  int count() {
    return executions.size();
  }

  void stopAll() {
    shortOfMemory = true;
    executions.forEach(QueryExec::abort);
  }

  @Override
  public void close() {
    try {
      emitter().removeNotificationListener(alarm);
    } catch (ListenerNotFoundException e) {
      // It was closed before.
    }
  }

  private void onNotice(String type) {
    if (type.equals(MemoryNotificationInfo.MEMORY_COLLECTION_THRESHOLD_EXCEEDED)) {
      stopAll();
    }
  }

  private static boolean isHeapThatGrows(MemoryPoolMXBean pool) {
    return pool.getType() == MemoryType.HEAP
        && pool.isCollectionUsageThresholdSupported()
        && pool.isUsageThresholdSupported();
  }

  private static long limit(MemoryPoolMXBean pool) {
    long max = pool.getUsage().getMax();
    return max < 0 ? Runtime.getRuntime().maxMemory() : max;
  }

  private static NotificationEmitter emitter() {
    return (NotificationEmitter) ManagementFactory.getMemoryMXBean();
  }
}
