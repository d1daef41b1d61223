package org.parley.resolve.issue;

/**
 * A content word of a target.
 *
 * @param at its token in the sentence
 * @param aside whether it stands in a clause beside the main part of the target
 * @param told whether it stands in a clause in it that tells what is so: "who is behind the attack"
 * @param ofName whether it belongs to the name of a body
 */
record ContentWord(TargetWord word, int at, boolean aside, boolean told, boolean ofName) {}
