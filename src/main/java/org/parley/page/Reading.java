package org.parley.page;

import java.util.function.Function;
import org.apache.jena.sparql.core.DatasetGraph;

/** Runs functions in read transactions of one store; {@code store::calculateRead} is one. */
@FunctionalInterface
public interface Reading {
  <T> T calculate(Function<DatasetGraph, T> function);
}
