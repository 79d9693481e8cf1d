import type { HelperPlaces } from '../classification/helper-places.ts'
import type { TestFiles } from '../classification/test-files.ts'
import { CodePlaces } from './code-places.ts'
import { ProductCode } from './product-code.ts'
import type { SourceFacts } from './source-facts.ts'

/** The sources of the repository: what is in them, and which of them belong to the tests. */
export interface CodeBase {
  readonly facts: SourceFacts
  readonly places: CodePlaces
  readonly products: ProductCode
  readonly isTest: (path: string) => boolean
}

export async function openCodeBase(
  files: TestFiles,
  facts: SourceFacts,
  places: HelperPlaces,
): Promise<CodeBase> {
  const codePlaces = new CodePlaces(places, await facts.resolver())
  const isTest = (path: string) => {
    const index = files.find(path)
    return index !== -1 && files.isTest(index)
  }
  return { facts, places: codePlaces, products: new ProductCode(files, facts, codePlaces), isTest }
}
