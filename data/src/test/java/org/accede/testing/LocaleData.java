package org.accede.testing;

import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.text.Normalizer;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.accede.text.Language;

/** What of the Java platform is answered from its locale data, which an image may be without. */
public final class LocaleData {
  private static final ImmutableSet<String> WORDS =
      ImmutableSet.of(
          "getBundle",
          "getDisplayName",
          "getDisplayLanguage",
          "getDisplayCountry",
          "getDefault",
          "appendText",
          "appendLocalized",
          "appendLocalizedOffset",
          "ofLocalizedDate",
          "ofLocalizedTime",
          "ofLocalizedDateTime",
          "localizedBy",
          "withLocale");

  private LocaleData() {}

  /** Whether an access asks for words, forms or an order by locale. */
  public static boolean isAsked(JavaAccess<?> access) {
    JavaClass owner = access.getTargetOwner();
    String name = access.getName();
    if (owner.getPackageName().equals("java.text")) {
      return !owner.getName().startsWith(Normalizer.class.getName()) && !isTheOrderOfNames(access);
    }
    if (owner.isEquivalentTo(Locale.class)) {
      return !name.equals("ROOT");
    }
    return owner.getPackageName().startsWith("java.")
        && (WORDS.contains(name) || isAPatternOfALocale(access));
  }

  /** A pattern without a locale has numbers only, or text that stands as it is. */
  private static boolean isAPatternOfALocale(JavaAccess<?> access) {
    return access.getTargetOwner().isEquivalentTo(DateTimeFormatter.class)
        && access.getName().equals("ofPattern")
        && access.getTarget() instanceof CodeUnitCallTarget target
        && target.getRawParameterTypes().size() > 1;
  }

  /** The order of the Latin alphabet is that of no locale. */
  private static boolean isTheOrderOfNames(JavaAccess<?> access) {
    return access.getOriginOwner().isEquivalentTo(Language.class)
        && access.getTargetOwner().getSimpleName().equals("Collator");
  }
}
