package org.parley;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who may import whom. Each package of the flow is listed with those of this project that it may
 * import; nothing imports a package below itself.
 */
@AnalyzeClasses(packages = "org.parley", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String ROOT = "org.parley.";

  /** In the order of the flow. {@code rdf} includes {@code rdf.vocab}. */
  private static final Map<String, List<String>> MAY_IMPORT = new LinkedHashMap<>();

  static {
    MAY_IMPORT.put("article", List.of());
    MAY_IMPORT.put("read", List.of("lexicon", "article"));
    MAY_IMPORT.put("llm", List.of("article"));
    MAY_IMPORT.put("text", List.of("article"));
    MAY_IMPORT.put("annotate", List.of("lexicon", "text", "article"));
    MAY_IMPORT.put("claim", List.of("text", "article"));
    MAY_IMPORT.put("graph", List.of("claim", "text", "article"));
    MAY_IMPORT.put("lexicon", List.of("claim"));
    MAY_IMPORT.put("extract", List.of("lexicon", "text", "claim", "article"));
    MAY_IMPORT.put("exchange", List.of("graph", "claim", "article"));
    MAY_IMPORT.put("codebook", List.of());
    MAY_IMPORT.put("coding", List.of("codebook", "graph", "lexicon", "claim"));
    MAY_IMPORT.put("review", List.of("graph", "claim", "article"));
    MAY_IMPORT.put("resolve", List.of("exchange", "graph", "lexicon", "claim", "text", "article"));
    MAY_IMPORT.put("weigh", List.of("graph", "claim", "text", "article"));
    MAY_IMPORT.put("rdf", List.of("codebook", "graph", "claim", "article"));
    MAY_IMPORT.put("store", List.of());
    MAY_IMPORT.put("query", List.of("store", "rdf.vocab"));
    MAY_IMPORT.put("export", List.of("store", "rdf.vocab"));
    MAY_IMPORT.put("report", List.of("store", "rdf.vocab"));
    MAY_IMPORT.put("page", List.of("query", "report", "store", "rdf.vocab"));
    MAY_IMPORT.put("serve", List.of("query", "store", "rdf.vocab"));
    MAY_IMPORT.put("evaluate", List.of("article"));
    MAY_IMPORT.put(
        "pipeline",
        List.of(
            "article",
            "read",
            "llm",
            "text",
            "annotate",
            "claim",
            "lexicon",
            "graph",
            "exchange",
            "codebook",
            "coding",
            "review",
            "extract",
            "resolve",
            "weigh",
            "rdf",
            "store"));
    MAY_IMPORT.put(
        "cli",
        List.of(
            "article",
            "read",
            "llm",
            "text",
            "annotate",
            "claim",
            "lexicon",
            "graph",
            "exchange",
            "codebook",
            "coding",
            "review",
            "extract",
            "resolve",
            "weigh",
            "rdf",
            "store",
            "query",
            "export",
            "report",
            "page",
            "serve",
            "evaluate",
            "pipeline"));
    // Only where the program is built with Maven's profile of this name.
    MAY_IMPORT.put(
        "spark",
        List.of(
            "article", "read", "graph", "review", "resolve", "rdf", "store", "export", "pipeline"));
  }

  /** The packages that have rooms of their own. */
  private static final List<String> HOUSES = List.of("extract", "resolve", "read", "export");

  /** The rooms inside them, and which of their neighbours each may import. */
  private static final Map<String, List<String>> ROOMS = new LinkedHashMap<>();

  static {
    ROOMS.put("extract.syntax", List.of());
    ROOMS.put("extract.time", List.of());
    ROOMS.put("extract.mention", List.of("extract.syntax"));
    ROOMS.put("extract.frame", List.of("extract.syntax"));
    ROOMS.put("extract.outlook", List.of("extract.frame", "extract.syntax"));
    ROOMS.put("extract.statement", List.of("extract.frame", "extract.syntax"));
    ROOMS.put(
        "extract.event",
        List.of(
            "extract.statement",
            "extract.outlook",
            "extract.frame",
            "extract.time",
            "extract.syntax"));
    ROOMS.put(
        "extract.stance",
        List.of(
            "extract.statement",
            "extract.outlook",
            "extract.time",
            "extract.frame",
            "extract.syntax"));
    ROOMS.put("read.database", List.of());
    ROOMS.put("read.document", List.of());
    ROOMS.put("export.fact", List.of());
    ROOMS.put("export.plain", List.of());
    ROOMS.put("export.network", List.of("export.fact", "export.plain"));
    ROOMS.put("export.parquet", List.of("export.fact"));
    ROOMS.put("export.table", List.of("export.parquet", "export.fact"));
    ROOMS.put("export.qda", List.of("export.fact", "export.plain"));
    ROOMS.put("resolve.gazetteer", List.of());
    ROOMS.put("resolve.actor", List.of("resolve.gazetteer"));
    ROOMS.put("resolve.issue", List.of("resolve.actor", "resolve.gazetteer"));
    ROOMS.put("resolve.event", List.of("resolve.gazetteer"));
    ROOMS.put("resolve.sheet", List.of("resolve.issue", "resolve.actor", "resolve.gazetteer"));
  }

  /** The outlook of a verb asks for that of its noun, and the other way round. */
  private static final String OUTLOOKS = "extract\\.outlook\\.(Verb|Noun)?Outlook";

  @ArchTest
  static void noRoomImportsWhatTheTableDoesNotName(JavaClasses all) {
    ROOMS.forEach(
        (room, allowed) ->
            classes()
                .that(resideInAPackage(ROOT + room))
                .should()
                .onlyDependOnClassesThat(
                    resideInAnyPackage(packages(HOUSES))
                        .negate()
                        .or(resideInAPackage(ROOT + room))
                        .or(resideInAnyPackage(packages(allowed))))
                .check(all));
  }

  @ArchTest
  static void everyRoomIsInTheTable(JavaClasses all) {
    TreeSet<String> found = new TreeSet<>();
    for (JavaClass type : all) {
      String name = type.getPackageName().substring(ROOT.length());
      if (name.contains(".") && HOUSES.contains(name.split("\\.")[0])) {
        found.add(name);
      }
    }
    assertThat(found).isEqualTo(ROOMS.keySet());
  }

  /** But for the outlooks, no class leads back to itself by way of others. */
  @ArchTest
  static void noClassesGoRoundInACircle(JavaClasses all) {
    Map<String, Set<String>> uses = new TreeMap<>();
    for (JavaClass type : all) {
      Set<String> used = uses.computeIfAbsent(outermost(type), name -> new TreeSet<>());
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        if (dependency.getTargetClass().getName().startsWith(ROOT)) {
          used.add(outermost(dependency.getTargetClass()));
        }
      }
    }
    uses.forEach((name, used) -> used.remove(name));
    while (takeAwayWhatUsesNothing(uses) || takeAwayWhatNothingUses(uses)) {
      // until nothing is left but circles, and what lies between two of them
    }
    assertThat(uses).isEmpty();
  }

  private static boolean takeAwayWhatUsesNothing(Map<String, Set<String>> uses) {
    boolean some = uses.values().removeIf(Set::isEmpty);
    uses.values().forEach(used -> used.retainAll(uses.keySet()));
    return some;
  }

  private static boolean takeAwayWhatNothingUses(Map<String, Set<String>> uses) {
    Set<String> used = new TreeSet<>();
    uses.values().forEach(used::addAll);
    return uses.keySet().retainAll(used);
  }

  /** The class that it stands in, without the program's package. */
  private static String outermost(JavaClass type) {
    String name = type.getName().replace(ROOT, "").split("\\$")[0];
    return name.replaceAll(OUTLOOKS, "the outlooks");
  }

  @ArchTest
  static void nothingImportsWhatTheTableDoesNotName(JavaClasses all) {
    MAY_IMPORT.forEach(
        (name, allowed) ->
            classes()
                .that(resideInAPackage(ROOT + name + ".."))
                .should()
                .onlyDependOnClassesThat(
                    outsideTheProject()
                        .or(resideInAPackage(ROOT + name + ".."))
                        .or(resideInAnyPackage(packages(allowed))))
                .allowEmptyShould(name.equals("spark"))
                .check(all));
  }

  @ArchTest
  static void everyPackageIsInTheTable(JavaClasses all) {
    TreeSet<String> found = new TreeSet<>();
    all.forEach(type -> found.add(type.getPackageName().substring(ROOT.length()).split("\\.")[0]));
    assertThat(found).isSubsetOf(MAY_IMPORT.keySet());
  }

  @ArchTest
  static final ArchRule OF_JENA_ONLY_THE_GRAPH_SIDE_KNOWS =
      noClasses()
          .that()
          .resideInAnyPackage(
              packages(
                  List.of(
                      "article",
                      "read",
                      "llm",
                      "text",
                      "annotate",
                      "claim",
                      "lexicon",
                      "graph",
                      "exchange",
                      "codebook",
                      "coding",
                      "review",
                      "extract",
                      "resolve",
                      "weigh")))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.jena..");

  @ArchTest
  static final ArchRule OF_THE_LANGUAGE_ENGINE_ONE_PACKAGE_KNOWS =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + "annotate.nlp4j..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("edu.emory..");

  @ArchTest
  static final ArchRule OF_THE_CLIENT_OF_LANGUAGE_MODELS_ONE_PACKAGE_KNOWS =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + "llm..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("dev.langchain4j..");

  @ArchTest
  static final ArchRule THE_ENGINE_IS_CHOSEN_IN_THE_PIPELINE_ONLY =
      noClasses()
          .that()
          .resideOutsideOfPackages(ROOT + "annotate.nlp4j..", ROOT + "pipeline..", ROOT + "cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(ROOT + "annotate.nlp4j..");

  @ArchTest
  static final ArchRule OF_TEMPLATES_THE_PAGES_ALONE_KNOW =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + "page..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("gg.jte..");

  @ArchTest
  static final ArchRule OF_HTTP_ONLY_THE_SERVER_KNOWS =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + "serve..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.eclipse.jetty..", "org.apache.jena.fuseki..", "jakarta.servlet..");

  @ArchTest
  static final ArchRule OF_SPARK_ONE_PACKAGE_KNOWS =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + "spark..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(ROOT + "spark..", "org.apache.spark..", "scala..");

  @ArchTest
  static final ArchRule OF_PICOCLI_THE_COMMAND_LINE_ALONE_KNOWS =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + "cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("picocli..");

  /** Thousands, all made when the first is asked for: every command would start later for them. */
  @ArchTest
  static final ArchRule OF_THE_CONSTANTS_OF_SCHEMA_ORG_COMMANDS_LOAD_NONE =
      noClasses()
          .that()
          .resideInAnyPackage(ROOT + "cli..", ROOT + "store..", ROOT + "report..")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("org.apache.jena.vocabulary.SchemaDO");

  @ArchTest
  static final ArchRule NO_PACKAGES_GO_ROUND_IN_A_CIRCLE =
      slices().matching(ROOT + "(*)..").should().beFreeOfCycles();

  private static DescribedPredicate<JavaClass> outsideTheProject() {
    return DescribedPredicate.not(resideInAPackage("org.parley.."));
  }

  private static String[] packages(List<String> names) {
    return names.stream().map(name -> ROOT + name + "..").toArray(String[]::new);
  }
}
