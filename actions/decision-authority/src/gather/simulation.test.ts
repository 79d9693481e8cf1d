import { openWorkspace } from '@governance-gates/action-kit/verdict-files'
import { createFolder } from '@governance-gates/testing'
import { expect, test } from 'vitest'
import { readSimulation } from './simulation.ts'

test.each([
  [
    '../change.yml',
    'input simulate: "../change.yml" is not a path inside the workspace: write it relative to the workspace, with / and without ..',
  ],
  ['folder', 'input simulate: "folder" is not a regular file: name the report itself'],
  ['none.yml', 'input simulate: `none.yml` does not exist: name a file of the workspace'],
])('the simulated change %s is refused by the name of the input', (file, message) => {
  using folder = createFolder({ 'repository/folder/a.yml': '', 'change.yml': 'author: "@kim"' })
  const path = `${folder.path}/repository`
  expect(() => readSimulation({ workspace: openWorkspace(path, path) }, file, [])).toThrow(
    expect.objectContaining({ message }),
  )
})
