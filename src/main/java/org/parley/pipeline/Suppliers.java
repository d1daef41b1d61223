package org.parley.pipeline;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Suppliers that work once. */
final class Suppliers {
  private Suppliers() {}

  /** The same, asked at most once. Thread-safe. */
  static <T> Supplier<T> once(Supplier<T> supplier) {
    return new Supplier<>() {
      private @Nullable T value;

      @Override
      public synchronized T get() {
        T known = value;
        if (known == null) {
          known = supplier.get();
          value = known;
        }
        return known;
      }
    };
  }
}
