/**
 * The one spelling of a package's name that counts when names are compared: PyPI takes `Foo.Bar`, `foo_bar` and `foo-bar` for
 * one package (PEP 503), crates.io takes `foo_bar` and `Foo-bar` for one; npm, Go and all others compare exactly.
 */
export function normalisePackageName(ecosystem: string, name: string): string {
  switch (ecosystem) {
    case 'python':
      return name.replaceAll(/[-_.]+/g, '-').toLowerCase()
    case 'cargo':
      return name.replaceAll('_', '-').toLowerCase()
    default:
      return name
  }
}
