package org.parley.read;

import java.io.IOException;
import org.parley.article.Problem;
import org.parley.article.Problem.Code;

/** An input, or the rest of it, cannot be read; becomes a {@link Problem} before it leaves. */
final class BadInputException extends IOException {
  private final Code code;
  private final String place;

  BadInputException(Code code, String place, String message) {
    super(message);
    this.code = code;
    this.place = place;
  }

  BadInputException andMore(String words) {
    return new BadInputException(code, place, getMessage() + words);
  }

  Problem problem(Source source) {
    return new Problem(code, source.name(), place, String.valueOf(getMessage()));
  }
}
