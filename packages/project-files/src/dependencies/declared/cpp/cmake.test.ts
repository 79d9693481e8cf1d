import { describe, expect, test } from 'vitest'
import { declared } from '../fixtures/declared.ts'

describe('CMakeLists.txt', () => {
  test.each<readonly [string, readonly string[]]>([
    ['find_package(GTest 1.10 REQUIRED)', ['dependencies GTest @1']],
    ['FIND_PACKAGE( GTest )', ['dependencies GTest @1']],
    ['find_dependency(fmt)', ['dependencies fmt @1']],
    [
      'FetchContent_Declare(\n  gtest # a comment )\n  GIT_REPOSITORY https://github.com/google/googletest.git\n  GIT_TAG v1\n)',
      ['dependencies gtest @1', 'dependencies googletest @1'],
    ],
    [
      'FetchContent_Declare(gtest URL "https://github.com/google/googletest/archive/v1.zip")',
      ['dependencies gtest @1', 'dependencies googletest @1'],
    ],
    ['FetchContent_Declare(x URL https://example.org/x-1.0.tar.gz)', ['dependencies x @1']],
    [
      'ExternalProject_Add(x GIT_REPOSITORY git@example.org:o/y.git)',
      ['dependencies x @1', 'dependencies y @1'],
    ],
    ['CPMAddPackage("gh:google/googletest#v1.14.0")', ['dependencies googletest @1']],
    ['CPMAddPackage("https://github.com/a/b.git@1.0")', ['dependencies b @1']],
    ['CPMAddPackage(NAME a GITHUB_REPOSITORY o/b VERSION 1)', ['dependencies a @1', 'dependencies b @1']],
    [
      'pkg_check_modules(X REQUIRED "gmock>=1.10" glib-2.0)',
      ['dependencies gmock @1', 'dependencies glib-2.0 @1'],
    ],
    ['find_package(${name})', ['unknown find_package(${name}) @1']],
    ['include(cmake/deps.cmake)', ['elsewhere cmake/deps.cmake @1']],
    ['include("${CMAKE_CURRENT_LIST_DIR}/deps.cmake")', ['elsewhere deps.cmake @1']],
    ['include(${X}/deps.cmake)', ['elsewhere ${X}/deps.cmake @1']],
    ['include(FetchContent)', []],
    ['# find_package(a)\n#[[ find_package(b)\n]] find_package(c)', ['dependencies c @3']],
    ['set(x [==[ find_package(a) ]] ]==]) message("find_package(b)")', []],
    ['if(find_package) endif()\nset(x "\\"find_package(a)")', []],
    ['', []],
  ])('%j', async (text, expected) => {
    expect(await declared('CMakeLists.txt', text)).toEqual(expected)
    expect(await declared('cmake/x.cmake', text)).toEqual(expected)
  })

  test.each([
    ['find_package(', 'find_package( does not end'],
    ['x("', 'a text does not end'],
    ['#[[', 'a bracket does not end'],
    [')', 'unexpected bracket'],
  ])('is refused: %j', async (text, message) => {
    await expect(declared('CMakeLists.txt', text)).rejects.toThrow(message)
  })
})
