/** What Python's unittest writes where something besides a test fails. */
export interface PythonFixture {
  readonly whole: 'suite' | 'file'
  /** Its class; of a module the tests have none that is known. */
  readonly className: string | undefined
}

const FIXTURE = /^(?:setUp|tearDown)(Class|Module) \((.+)\)$/
/** The classes to which it, or nose2, files a module that did not load. */
const NO_MODULE = /(?:_FailedTest|ModuleImportFailure|LoadTestsFailure)$/

/** The class or the module that a case is about; undefined for a test. nose2 cuts the name in two at its last point. */
export function pythonFixtureOf(classname: string, name: string): PythonFixture | undefined {
  if (isFixture(name)) return fixtureIn(name)
  if (isFixture(classname)) return fixtureIn(`${classname}.${name}`)
  const isModule = (classname.endsWith('Test') || classname.endsWith('Failure')) && NO_MODULE.test(classname)
  return isModule ? { whole: 'file', className: undefined } : undefined
}

function isFixture(name: string): boolean {
  return name.startsWith('setUp') || name.startsWith('tearDown')
}

function fixtureIn(name: string): PythonFixture | undefined {
  const match = FIXTURE.exec(name)
  if (match === null) return undefined
  return match[1] === 'Class'
    ? { whole: 'suite', className: match[2] }
    : { whole: 'file', className: undefined }
}
