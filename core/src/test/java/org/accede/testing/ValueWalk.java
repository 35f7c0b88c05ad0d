package org.accede.testing;

import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every value that values hold, each once: whatever their public accessors give. */
public final class ValueWalk {
  private final Set<Object> seen = new LinkedHashSet<>();
  private final Deque<Object> left = new ArrayDeque<>();

  private ValueWalk() {}

  /** All serialisable values of Accede within some objects. */
  public static ImmutableSet<Object> through(Iterable<?> roots) {
    ValueWalk walk = new ValueWalk();
    roots.forEach(walk::meet);
    while (!walk.left.isEmpty()) {
      walk.ask(walk.left.remove());
    }
    return ImmutableSet.copyOf(walk.seen);
  }

  private void meet(Object object) {
    if (object instanceof Optional<?> perhaps) {
      perhaps.ifPresent(this::meet);
    } else if (object instanceof Iterable<?> several) {
      several.forEach(this::meet);
    } else if (object instanceof Map<?, ?> map) {
      map.forEach(
          (key, value) -> {
            meet(key);
            meet(value);
          });
    } else if (isValue(object) && seen.add(object)) {
      left.add(object);
    }
  }

  private static boolean isValue(Object object) {
    return object instanceof Serializable
        && !(object instanceof Enum)
        && object.getClass().getPackageName().startsWith("org.accede");
  }

  private void ask(Object value) {
    for (Class<?> type : publicTypes(value.getClass())) {
      for (Method method : type.getDeclaredMethods()) {
        if (method.getParameterCount() == 0
            && Modifier.isPublic(method.getModifiers())
            && !Modifier.isStatic(method.getModifiers())
            && method.getReturnType() != void.class) {
          meet(result(value, method));
        }
      }
    }
  }

  private static Object result(Object value, Method method) {
    try {
      return method.invoke(value);
    } catch (IllegalAccessException | InvocationTargetException failure) {
      throw new LinkageError(method + " of " + value, failure);
    }
  }

  /** The public classes and interfaces of Accede that a class is of. */
  private static Set<Class<?>> publicTypes(Class<?> type) {
    Set<Class<?>> types = new LinkedHashSet<>();
    if (type.getPackageName().startsWith("org.accede")) {
      if (Modifier.isPublic(type.getModifiers())) {
        types.add(type);
      }
      List.of(type.getInterfaces()).forEach(one -> types.addAll(publicTypes(one)));
      if (type.getSuperclass() != null) {
        types.addAll(publicTypes(type.getSuperclass()));
      }
    }
    return types;
  }
}
