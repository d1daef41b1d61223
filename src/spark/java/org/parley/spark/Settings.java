package org.parley.spark;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.spark.SparkConf;
import org.parley.pipeline.CorpusOptions;

/** Spark's settings for a run. */
final class Settings {
  /**
   * As for a build: deep stacks for long sentences. And of XML what any other command reads it
   * with, not what comes with Hadoop.
   */
  private static final String JAVA_OPTIONS =
      "-Xss4m -XX:+UseParallelGC"
          + " -Djavax.xml.stream.XMLInputFactory=com.sun.xml.internal.stream.XMLInputFactoryImpl";

  private Settings() {}

  /** Those that the run needs, and over them what the user says. */
  static SparkConf of(CorpusOptions options) {
    SparkConf conf = new SparkConf();
    conf.setAppName("parley").setMaster(options.master());
    conf.setIfMissing("spark.ui.enabled", "false");
    conf.setIfMissing("spark.ui.showConsoleProgress", "false");
    // The language models take most of it.
    conf.setIfMissing("spark.executor.memory", "3g");
    conf.setIfMissing("spark.executor.extraJavaOptions", JAVA_OPTIONS);
    conf.setIfMissing("spark.executor.extraClassPath", classPath());
    if (options.master().startsWith("local[")) {
      conf.setIfMissing("spark.driver.bindAddress", "127.0.0.1");
      conf.setIfMissing("spark.driver.host", "127.0.0.1");
    }
    options.settings().forEach(conf::set);
    return conf;
  }

  /** This program and its libraries, which all machines have under the same names. */
  private static String classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !entry.isEmpty())
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }
}
