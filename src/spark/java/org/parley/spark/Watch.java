package org.parley.spark;

import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.util.LongAccumulator;
import org.parley.pipeline.Progress;

/** Tells how many articles are through, whenever a machine is through with a part. */
final class Watch extends SparkListener {
  private final LongAccumulator articles;
  private final Progress progress;

  private Watch(LongAccumulator articles, Progress progress) {
    this.articles = articles;
    this.progress = progress;
  }

  /** What the machines add to. */
  static LongAccumulator on(JavaSparkContext spark, Progress progress) {
    LongAccumulator articles = spark.sc().longAccumulator("articles");
    spark.sc().addSparkListener(new Watch(articles, progress));
    return articles;
  }

  @Override
  public void onTaskEnd(SparkListenerTaskEnd task) {
    if (articles.value() > 0) {
      progress.done(articles.value().intValue(), -1);
    }
  }
}
