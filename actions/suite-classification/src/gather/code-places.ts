import type { ImportResolver } from '@governance-gates/source-code'
import { type HelperPlaces, type Place, placeOf } from '../classification/helper-places.ts'

/** Tells test helpers from product code by the policy, by the manifests of the repository, and by the paths. */
export class CodePlaces {
  readonly #places: HelperPlaces
  readonly #resolver: ImportResolver
  readonly #known = new Map<string, Place>()

  constructor(places: HelperPlaces, resolver: ImportResolver) {
    this.#places = places
    this.#resolver = resolver
  }

  /** Whether the policy says of any file that it is a helper: product code may lead to it. */
  get namesHelpers(): boolean {
    return this.#places.namesHelpers
  }

  of(path: string): Place {
    const known = this.#known.get(path) ?? this.#place(path)
    this.#known.set(path, known)
    return known
  }

  /** A file that the test runner runs around the tests belongs to them, unless the policy says otherwise. */
  ofSetUp(path: string): Place {
    return this.#places.isNamed(path) ? this.#places.of(path) : 'helper'
  }

  /** Whether it is product code with tests in it, as in Rust. */
  isProductWithTests(path: string): boolean {
    return this.of(path) === 'helper' && !this.#places.isNamed(path) && placeOf(path) === 'product'
  }

  #place(path: string): Place {
    const place = this.#places.of(path)
    if (place === 'helper' || this.#places.isNamed(path)) return place
    // The sources of a package that only tests depend on lie in src as well.
    if (place === 'product') return this.#resolver.isForDevelopment(path) ? 'unclear' : 'product'
    return this.#resolver.isPublished(path) ? 'product' : 'unclear'
  }
}
