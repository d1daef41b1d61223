package org.parley.cli;

import java.io.PrintStream;
import org.parley.article.Problem;
import org.parley.review.Decisions;
import org.parley.review.Outstanding;

/** What became of the decisions: never nothing, where there are any. */
final class DecisionPrinter {
  private DecisionPrinter() {}

  /**
   * Names the lines that are no decisions.
   *
   * @return whether there were none
   */
  static boolean printProblems(Decisions decisions, PrintStream err) {
    for (Problem problem : decisions.problems()) {
      err.println("parley: error: " + problem.toString().replaceFirst("^: ", ""));
    }
    return decisions.problems().isEmpty();
  }

  static void print(
      Decisions decisions, Outstanding outstanding, ParleyCommand parley, PrintStream err) {
    boolean whole = parley.verbosity() > 0;
    int waiting = outstanding.waiting().size();
    if (!decisions.areGiven()) {
      if (waiting > 0) {
        err.println(
            "parley: "
                + counted(waiting, "article")
                + " in the store bear decisions, but no file of decisions was found; they stay as"
                + " they are unless they change; name the file with --decisions");
      }
      return;
    }
    if (outstanding.applied() + outstanding.unmet().size() + waiting == 0) {
      return;
    }
    err.println(
        "parley: decisions: "
            + outstanding.applied()
            + " applied, "
            + outstanding.unmet().size()
            + " not"
            + (whole || outstanding.unmet().isEmpty() ? "" : " (-v says which)"));
    if (whole) {
      outstanding.unmet().forEach(each -> err.println("parley: " + each));
    }
    if (waiting > 0) {
      err.println(
          "parley: decisions wait for "
              + counted(waiting, "article")
              + " of the store to be read again; build them, with the --reader that read them"
              + (whole ? ":" : " (-v says which)"));
      if (whole) {
        outstanding.waiting().forEach(each -> err.println("parley: waiting: " + each));
      }
    }
  }

  private static String counted(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
