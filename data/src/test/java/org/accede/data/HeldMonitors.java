package org.accede.data;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.junit.jupiter.api.function.Executable;

/**
 * A thread that has the lock of every object that could have one, so that whoever needs one waits
 * for ever.
 */
final class HeldMonitors {
  private static final List<String> PACKAGES =
      List.of("org.accede.query.", "org.accede.register.", "org.accede.rule.");
  private static final long STACK = 1L << 29;

  private HeldMonitors() {}

  /**
   * Does something while all that is reachable from a root by fields is locked by another thread.
   */
  static void ofAllReachableFrom(Object root, Executable work) throws Exception {
    List<Object> monitors = reachable(root);
    CountDownLatch held = new CountDownLatch(1);
    CountDownLatch done = new CountDownLatch(1);
    Thread holder = new Thread(null, () -> hold(monitors, 0, held, done), "holder", STACK);
    holder.setDaemon(true);
    holder.start();
    held.await();
    try {
      work.execute();
    } catch (Exception | Error failure) {
      throw failure;
    } catch (Throwable impossible) {
      throw new AssertionError(impossible);
    } finally {
      done.countDown();
    }
  }

  private static void hold(
      List<Object> monitors, int index, CountDownLatch held, CountDownLatch done) {
    if (index < monitors.size()) {
      synchronized (monitors.get(index)) {
        hold(monitors, index + 1, held, done);
      }
      return;
    }
    held.countDown();
    try {
      done.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static List<Object> reachable(Object root) {
    Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Object> open = new ArrayDeque<>(List.of(root));
    List<Object> found = new ArrayList<>();
    while (!open.isEmpty()) {
      Object next = open.pop();
      if (seen.add(next)) {
        boolean isOurs = PACKAGES.stream().anyMatch(next.getClass().getName()::startsWith);
        if (isOurs && !(next instanceof Enum)) {
          found.add(next);
        }
        parts(next, open);
      }
    }
    return found;
  }

  private static void parts(Object whole, Deque<Object> open) {
    if (whole instanceof Collection<?> some) {
      some.forEach(open::add);
    } else if (whole instanceof Map<?, ?> some) {
      some.values().forEach(open::add);
    } else if (whole instanceof AtomicReferenceArray<?> some) {
      for (int i = 0; i < some.length(); i++) {
        add(some.get(i), open);
      }
    } else if (whole instanceof Object[] some) {
      for (int i = 0; i < Array.getLength(some); i++) {
        add(some[i], open);
      }
    } else {
      fields(whole, open);
    }
  }

  private static void fields(Object whole, Deque<Object> open) {
    for (Class<?> type = whole.getClass(); type != null; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
          try {
            field.setAccessible(true);
            add(field.get(whole), open);
          } catch (InaccessibleObjectException ofTheJdk) {
            // Nothing of Accede's lies behind the fields of the JDK's own classes.
          } catch (IllegalAccessException impossible) {
            throw new AssertionError(impossible);
          }
        }
      }
    }
  }

  private static void add(Object part, Deque<Object> open) {
    if (part != null) {
      open.add(part);
    }
  }
}
