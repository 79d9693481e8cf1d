import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '../architecture/source-file.ts'
import { actionReadmes, withTables } from './action-tables.ts'

test.each(actionReadmes())(
  '%s shows the inputs and outputs of its action.yml (npm run generate)',
  (readme) => {
    expect(readFileSync(join(ROOT, readme), 'utf8')).toBe(withTables(readme))
  },
)
