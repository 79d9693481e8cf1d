import type { NativeReport } from './native-report.ts'

const DOTNET = 'add the package JunitXml.TestLogger and run dotnet test --logger junit'

/** Reports in XML that is not JUnit's, by the name of their root element. */
export const NATIVE_XML: ReadonlyMap<string, NativeReport> = new Map([
  ['assemblies', { title: "xUnit.net's XML", wayOut: `${DOTNET} in place of --logger xunit` }],
  ['assembly', { title: "xUnit.net's XML", wayOut: `${DOTNET} in place of --logger xunit` }],
  ['TestRun', { title: "Visual Studio's TRX", wayOut: `${DOTNET} in place of --logger trx` }],
  ['test-run', { title: "NUnit's XML", wayOut: `${DOTNET} in place of --logger nunit` }],
  [
    'test-results',
    {
      title: 'the XML of NUnit 2 or Pester',
      wayOut: `${DOTNET}, or in Pester set TestResult.OutputFormat to JUnitXml`,
    },
  ],
  [
    'testng-results',
    { title: "TestNG's XML", wayOut: 'name the files that TestNG writes beside it: junitreports/*.xml' },
  ],
  [
    'robot',
    {
      title: "Robot Framework's output.xml",
      wayOut: 'run rebot --xunit junit.xml output.xml, or robot --xunit',
    },
  ],
  ['Catch2TestRun', { title: "Catch2's XML", wayOut: 'run the tests with --reporter junit' }],
  ['Catch', { title: "Catch2's XML", wayOut: 'run the tests with --reporter junit' }],
  ['doctest', { title: "doctest's XML", wayOut: 'run the tests with --reporters=junit' }],
  [
    'TestLog',
    { title: "Boost.Test's XML", wayOut: 'run the tests with --log_format=JUNIT --log_sink=junit.xml' },
  ],
  [
    'TestResult',
    { title: "Boost.Test's XML", wayOut: 'run the tests with --log_format=JUNIT --log_sink=junit.xml' },
  ],
  ['TestCase', { title: "Qt Test's XML", wayOut: 'run the tests with -o junit.xml,junitxml' }],
  ['Site', { title: "CTest's XML for CDash", wayOut: 'run ctest --output-junit junit.xml' }],
])
