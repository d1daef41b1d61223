package org.parley.cli;

import java.io.InputStream;
import java.io.PrintStream;

/** The streams that a command reads and writes: data on {@code out}, all else on {@code err}. */
record Console(InputStream in, PrintStream out, PrintStream err, Terminal terminal) {}
