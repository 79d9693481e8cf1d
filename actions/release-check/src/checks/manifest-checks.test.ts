import { describe, expect, test } from 'vitest'
import { parseVersion, type Version } from '../version.ts'
import { checkManifests } from './manifest-checks.ts'

describe('a Go module', () => {
  const judge = (version: string, module: string, folder = '', tag = `v${version}`) =>
    checkManifests(parseVersion(version) as Version, tag, [
      { kind: 'go-module', path: 'go.mod', folder, module, line: 1 },
    ]).map(({ status }) => status)

  test.each([
    ['0.1.0', 'example.org/orbit', 'pass'],
    ['1.9.9', 'example.org/orbit', 'pass'],
    ['2.0.0', 'example.org/orbit/v2', 'pass'],
    ['2.0.0', 'example.org/orbit', 'fail'],
    ['3.0.0', 'example.org/orbit/v2', 'fail'],
    ['1.0.0', 'example.org/orbit/v1', 'fail'],
    ['1.0.0', 'example.org/orbit/v2', 'fail'],
    ['12.0.0', 'example.org/orbit/v12', 'pass'],
    ['1.0.0', 'gopkg.in/orbit.v1', 'pass'],
    ['2.0.0', 'gopkg.in/orbit.v1', 'fail'],
  ])('of version %s is not named %s: %s', (version, module, status) => {
    expect(judge(version, module)).toEqual([status])
  })

  test.each([
    ['sdk', 'sdk/v1.0.0', 'pass'],
    ['sdk', 'v1.0.0', 'fail'],
    ['sdk', 'sdk-v1.0.0', 'fail'],
    ['v2', 'v1.0.0', 'pass'],
    ['sdk/v2', 'sdk/v1.0.0', 'pass'],
  ])('in %s with the tag %s: %s', (folder, tag, status) => {
    expect(judge('1.0.0', 'example.org/orbit', folder, tag)).toEqual([status])
  })
})
