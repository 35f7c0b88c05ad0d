package org.accede;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.accede.testing.LocaleData;

/** That both modules say the same in French in an image of the platform without locale data. */
@AnalyzeClasses(packages = "org.accede", importOptions = ImportOption.DoNotIncludeTests.class)
class LocaleArchitectureTest {
  @ArchTest
  static final ArchRule nobody_asks_the_platforms_locale_data =
      noClasses()
          .should()
          .accessTargetWhere(describe("asks for locale data", LocaleData::isAsked))
          .because("an image of the platform may be without it, and words are in our texts");
}
