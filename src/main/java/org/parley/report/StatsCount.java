package org.parley.report;

/**
 * One count.
 *
 * @param of what, in the plural
 * @param detail the part of it that is counted, or empty for all
 */
public record StatsCount(String of, String detail, long number) {}
