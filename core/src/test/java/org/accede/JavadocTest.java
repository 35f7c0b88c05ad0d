package org.accede;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

class JavadocTest {
  private static final Path SOURCES = Path.of("src", "main", "java");

  @Test
  void whateverIsSeenFromOutsideSaysWhatItIs() throws IOException {
    Findings findings = read(SOURCES);

    assertThat(findings.documented).as("seen from outside").hasSizeGreaterThan(300);
    assertThat(findings.silent).as("without a first sentence").isEmpty();
  }

  private static Findings read(Path sources) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files =
            compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
        Stream<Path> all = Files.walk(sources)) {
      List<Path> java = all.filter(file -> file.toString().endsWith(".java")).toList();
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, files, null, null, null, files.getJavaFileObjectsFromPaths(java));
      Findings findings = new Findings(DocTrees.instance(task));
      for (CompilationUnitTree unit : task.parse()) {
        findings.scan(unit, null);
      }
      return findings;
    }
  }

  /** Goes through what is seen from outside, and no deeper. */
  private static final class Findings extends TreePathScanner<Void, Void> {
    private final DocTrees comments;
    private final List<String> documented = new ArrayList<>();
    private final List<String> silent = new ArrayList<>();

    Findings(DocTrees comments) {
      this.comments = comments;
    }

    @Override
    public Void visitPackage(PackageTree node, Void unused) {
      if (getCurrentPath()
          .getCompilationUnit()
          .getSourceFile()
          .getName()
          .endsWith("package-info.java")) {
        note(node.getPackageName().toString());
      }
      return null;
    }

    @Override
    public Void visitClass(ClassTree node, Void unused) {
      if (!isSeen(node.getModifiers())) {
        return null;
      }
      note(node.getSimpleName().toString());
      return super.visitClass(node, null);
    }

    @Override
    public Void visitMethod(MethodTree node, Void unused) {
      if (isSeen(node.getModifiers()) && !overrides(node)) {
        note(node.getName().toString());
      }
      return null;
    }

    private void note(String name) {
      DocCommentTree comment = comments.getDocCommentTree(getCurrentPath());
      boolean says = comment != null && !comment.getFirstSentence().isEmpty();
      String file = getCurrentPath().getCompilationUnit().getSourceFile().getName();
      (says ? documented : silent).add(file + " " + name);
    }

    /** Members of an interface are public unless they say otherwise. */
    private boolean isSeen(ModifiersTree modifiers) {
      Tree parent = getCurrentPath().getParentPath().getLeaf();
      return modifiers.getFlags().contains(Modifier.PUBLIC)
          || modifiers.getFlags().contains(Modifier.PROTECTED)
          || (isInterface(parent) && !modifiers.getFlags().contains(Modifier.PRIVATE));
    }

    private static boolean isInterface(Tree tree) {
      return tree.getKind() == Tree.Kind.INTERFACE || tree.getKind() == Tree.Kind.ANNOTATION_TYPE;
    }

    private static boolean overrides(MethodTree method) {
      return method.getModifiers().getAnnotations().stream()
          .anyMatch(one -> one.getAnnotationType().toString().equals("Override"));
    }
  }
}
