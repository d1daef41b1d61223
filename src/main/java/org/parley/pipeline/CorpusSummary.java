package org.parley.pipeline;

import java.time.Duration;

/**
 * What a run over a corpus did. Every input is counted once, as in {@link BuildSummary}.
 *
 * @param read articles that could be read
 * @param written articles that are in the parts
 * @param duplicates articles that another input has with the same content
 * @param skipped inputs left out by rule
 * @param failed inputs and articles with a problem that is no such rule
 * @param parts of articles' graphs
 * @param kept parts that an earlier run had finished
 * @param statements quads of all parts, but for those that follow from many articles
 * @param together whether what follows from all articles was written anew
 */
public record CorpusSummary(
    long read,
    long written,
    long duplicates,
    long skipped,
    long failed,
    int parts,
    int kept,
    long statements,
    boolean together,
    Duration took) {}
