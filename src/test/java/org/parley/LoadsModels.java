package org.parley;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Order;

/**
 * A test that reads language, and so loads the models, which stay in memory. Such tests run after
 * all others: TDB2 collects the whole heap each time that a store on disk is closed, and tests of
 * stores close hundreds, which takes a moment as long as the heap is small.
 */
@Order(Integer.MAX_VALUE)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface LoadsModels {}
