import { hasRow, type TestListFormat } from '../test-list-format.ts'
import { readPytestList } from './pytest-list.ts'

export const pytestListFormat: TestListFormat = {
  id: 'pytest',
  title: 'pytest --collect-only -q',
  tool: 'pytest',
  docs: 'https://docs.pytest.org/en/stable/how-to/usage.html',
  runner: 'pytest',
  proof: 'the file, relative to any folder of the repository',
  recognises: (list) => hasRow(list, /^(?:=+ )?(?:[\d/]+ tests? collected|no tests (?:collected|ran))\b/),
  isPartOf: (list) => hasRow(list, /^\S[^:]*\.py::?|^ *<Module |^ERROR: /),
  read: ({ rows }) => readPytestList(rows),
}
