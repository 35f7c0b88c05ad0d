@echo off
rem Runs accede.jar, which lies beside this script, on the JDK of JAVA_HOME or of the path.
rem ACCEDE_OPTS has options for the Java virtual machine. No archive of class data is made here.
setlocal DisableDelayedExpansion
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
"%java%" -XX:+IgnoreUnrecognizedVMOptions -XX:TieredStopAtLevel=1 -XX:+UseSerialGC %ACCEDE_OPTS% -jar "%~dp0accede.jar" %*
exit /b %ERRORLEVEL%
