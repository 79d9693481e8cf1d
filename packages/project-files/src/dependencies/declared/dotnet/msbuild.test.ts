import { describe, expect, test } from 'vitest'
import { declared } from '../fixtures/declared.ts'

const project = (items: string) =>
  `<Project Sdk="Microsoft.NET.Sdk">\n<ItemGroup>\n${items}\n</ItemGroup>\n</Project>`

describe('a project of MSBuild', () => {
  test.each<readonly [string, readonly string[]]>([
    ['<PackageReference Include="Moq" Version="4" />', ['dependencies Moq @3']],
    ['<PackageReference Update="Moq"><Version>4</Version></PackageReference>', ['dependencies Moq @3']],
    ['<PackageReference Include="A;B" />', ['dependencies A @3', 'dependencies B @3']],
    ['<PackageReference Remove="Moq" />', []],
    ['<PackageVersion Include="Moq" Version="4" />', ['workspace Moq @3']],
    ['<GlobalPackageReference Include="Moq" />', ['dependencies Moq @3']],
    ['<DotNetCliToolReference Include="x" />', ['tool x @3']],
    ['<PackageReference Include="$(Mocks)" />', ['unknown $(Mocks) @3']],
    ['<PackageReference Include="@(Mocks)" />', ['unknown @(Mocks) @3']],
    ['<Reference Include="System" /><ProjectReference Include="x.csproj" />', []],
    ['<!-- <PackageReference Include="Moq" /> -->', []],
    ['<Import Project="..\\a.props" />', ['elsewhere ../a.props @3']],
    ['<Import Project="$(MSBuildThisFileDirectory)a.props" />', ['elsewhere a.props @3']],
    ['<Import Project="$(X)/a.props" />', ['elsewhere $(X)/a.props @3']],
    ['<Import Project="Sdk.props" Sdk="Microsoft.NET.Sdk" />', []],
  ])('%s', async (items, expected) => {
    for (const path of [
      'a/b.csproj',
      'b.fsproj',
      'b.vbproj',
      'Directory.Packages.props',
      'Directory.Build.targets',
    ])
      expect(await declared(path, project(items))).toEqual(expected)
  })

  test('packages.config', async () => {
    const text = '<?xml version="1.0"?>\n<packages>\n<package id="Moq" version="4" />\n</packages>'
    expect(await declared('packages.config', text)).toEqual(['dependencies Moq @3'])
  })

  test('is refused where it is something else', async () => {
    await expect(declared('a.csproj', '<x/>')).rejects.toThrow('this is not a project of MSBuild')
    await expect(declared('a.csproj', '<Project>')).rejects.toThrow('truncated')
  })
})
