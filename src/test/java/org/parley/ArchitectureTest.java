package org.parley;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    MAY_IMPORT.put("annotate", List.of("text", "article"));
    MAY_IMPORT.put("claim", List.of("text", "article"));
    MAY_IMPORT.put("graph", List.of("claim", "text", "article"));
    MAY_IMPORT.put("lexicon", List.of("claim", "text"));
    MAY_IMPORT.put("extract", List.of("lexicon", "text", "claim", "article"));
    MAY_IMPORT.put("resolve", List.of("graph", "lexicon", "claim", "text", "article"));
    MAY_IMPORT.put("rdf", List.of("graph", "claim", "article"));
    MAY_IMPORT.put("store", List.of());
    MAY_IMPORT.put("query", List.of("store", "rdf.vocab"));
    MAY_IMPORT.put("export", List.of("store", "rdf.vocab"));
    MAY_IMPORT.put("serve", List.of("store", "rdf.vocab"));
    MAY_IMPORT.put("report", List.of("store", "rdf.vocab"));
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
            "extract",
            "resolve",
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
            "extract",
            "resolve",
            "rdf",
            "store",
            "query",
            "export",
            "serve",
            "report",
            "evaluate",
            "pipeline"));
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
                .allowEmptyShould(true)
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
                      "extract",
                      "resolve")))
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
  static final ArchRule OF_PICOCLI_THE_COMMAND_LINE_ALONE_KNOWS =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + "cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("picocli..");

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
