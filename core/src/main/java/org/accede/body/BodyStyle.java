package org.accede.body;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.accede.error.UnfinishedBuilderException;
import org.immutables.serial.Serial;
import org.immutables.value.Value;

/** How values are generated: hidden implementation, strict builder, no Jackson. */
@Retention(RetentionPolicy.SOURCE)
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Serial.AllStructural
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
    overshadowImplementation = true,
    strictBuilder = true,
    throwForInvalidImmutableState = UnfinishedBuilderException.class,
    jacksonIntegration = false,
    allowedClasspathAnnotations = Override.class)
@interface BodyStyle {}
