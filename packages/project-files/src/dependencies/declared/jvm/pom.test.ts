import { describe, expect, test } from 'vitest'
import { declared } from '../fixtures/declared.ts'

describe('pom.xml', () => {
  test('names dependencies, plugins and the parent, and no exclusions', async () => {
    const text = `<project xmlns="http://maven.apache.org/POM/4.0.0">
<parent><groupId>p.g</groupId><artifactId>parent</artifactId><version>1</version><relativePath/></parent>
<artifactId>own</artifactId>
<properties><mocks>mockito-core</mocks><twice>a</twice></properties>
<dependencyManagement><dependencies>
<dependency><groupId>m</groupId><artifactId>bom</artifactId><scope>import</scope></dependency>
</dependencies></dependencyManagement>
<dependencies>
<dependency><groupId>org.mockito</groupId><artifactId>\${mocks}</artifactId><scope>test</scope>
<exclusions><exclusion><groupId>x</groupId><artifactId>y</artifactId></exclusion></exclusions></dependency>
<dependency><groupId>\${project.groupId}</groupId><artifactId>core</artifactId></dependency>
<dependency><groupId>a</groupId><artifactId>\${unknown}</artifactId></dependency>
<dependency><groupId>a</groupId><artifactId>\${twice}</artifactId></dependency>
<!-- <dependency><groupId>c</groupId><artifactId>d</artifactId></dependency> -->
</dependencies>
<build><plugins><plugin><artifactId>maven-jar-plugin</artifactId>
<dependencies><dependency><groupId>q</groupId><artifactId>r</artifactId></dependency></dependencies></plugin></plugins></build>
<profiles><profile><properties><twice>b</twice></properties></profile></profiles>
</project>`
    expect(await declared('pom.xml', text)).toEqual([
      'parent p.g:parent @2',
      'dependencies m:bom @6',
      'dev org.mockito:mockito-core @9',
      'dependencies p.g:core @11',
      'plugin org.apache.maven.plugins:maven-jar-plugin @16',
      'dependencies q:r @17',
      'unknown a:${unknown} @12',
      'unknown a:${twice} @13',
    ])
  })

  test.each([
    ['', 'elsewhere ../pom.xml @1'],
    ['<relativePath>../parent</relativePath>', 'elsewhere ../parent/pom.xml @1'],
    ['<relativePath>../parent.xml</relativePath>', 'elsewhere ../parent.xml @1'],
  ])('takes more from a parent beside it: %j', async (path, expected) => {
    const parent = `<parent><groupId>g</groupId><artifactId>a</artifactId>${path}</parent>`
    expect(await declared('pom.xml', `<project>${parent}</project>`)).toEqual(['parent g:a @1', expected])
  })

  test.each([
    ['<projects/>', 'this is not a pom.xml'],
    ['<project>', 'truncated'],
    ['', 'truncated'],
  ])('is refused: %j', async (text, message) => {
    await expect(declared('pom.xml', text)).rejects.toThrow(message)
  })

  test('is not caught in properties that mean themselves', async () => {
    const text =
      '<project><properties><a>${b}${b}</a><b>${a}${a}</b></properties><dependencies><dependency><groupId>${a}</groupId><artifactId>x</artifactId></dependency></dependencies></project>'
    expect(await declared('pom.xml', text)).toEqual(['unknown ${a}:x @1'])
  })
})
