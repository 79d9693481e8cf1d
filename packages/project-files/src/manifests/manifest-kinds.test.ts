import { describe, expect, test } from 'vitest'
import { type Files, readFiles as read } from './fixtures/manifest-files.ts'

describe('a manifest', () => {
  const pom = (rest: string) => `<project><artifactId>o</artifactId>\n${rest}\n</project>`
  const csproj = (rest: string) => `<Project>\n${rest}\n</Project>`

  test.each<[Files, string]>([
    [{ 'orbit/_version.py': 'version: str\n__version__ = version = "1.2.3"\n' }, '1.2.3 orbit/_version.py:2'],
    [
      { 'version.py': 'VERSION = (1, 2, 3)  # now\n__version__ = ".".join(map(str, VERSION))\n' },
      '1.2.3 version.py:2',
    ],
    [{ 'a.py': 'V = "1.2.3"; x = 1\n__version__: str = V\n' }, '1.2.3 a.py:2'],
    [
      {
        'a.py':
          '__all__ = ["__version__"]\n__version__ = r"1.2.3"\nprint(__version__)\nif __version__ == "2": pass\n',
      },
      '1.2.3 a.py:2',
    ],
    [{ 'setup.cfg': '[metadata]\nname = a\nversion = 1.2.3\n' }, '1.2.3 setup.cfg:3'],
    [
      {
        'setup.cfg': '[metadata]\nversion = attr: a.__version__\n[options]\npackage_dir =\n    =lib\n',
        'lib/a.py': '__version__ = "1.2.3"',
      },
      '1.2.3 lib/a.py:1',
    ],
    [{ 'setup.cfg': '[metadata]\nversion = file: VERSION\n', VERSION: '1.2.3\n' }, '1.2.3 VERSION:1'],
    [
      { 'setup.py': 'from setuptools import setup\nsetup(\n    name="a",\n    version="1.2.3",\n)\n' },
      '1.2.3 setup.py:4',
    ],
    [{ 'setup.py': 'V = "1.2.3"\nsetup(name="a", version=V)\n' }, '1.2.3 setup.py:1'],
    [{ 'setup.py': 'setup(use_scm_version=True)' }, 'tag: setuptools-scm'],
    [{ 'setup.py': 'setup(setup_requires=["pbr"], pbr=True)' }, 'tag: pbr'],
    [
      { 'lib/orbit/version.rb': "# VERSION = '9'\nmodule Orbit\n  VERSION = '1.2.3'.freeze\nend\n" },
      '1.2.3 lib/orbit/version.rb:3',
    ],
    [
      {
        'gem_version.rb':
          'module A\n  module VERSION\n    MAJOR = 1\n    MINOR = 2\n    TINY = 3\n    PRE = nil\n    STRING = [MAJOR, MINOR, TINY, PRE].compact.join(".")\n  end\nend\n',
      },
      '1.2.3 gem_version.rb:7',
    ],
    [{ 'version.rb': 'MAJOR = 1\nMINOR = 2\nVERSION = "#{MAJOR}.#{MINOR}.3"\n' }, '1.2.3 version.rb:3'],
    [
      {
        'orbit.gemspec':
          'Gem::Specification.new do |s|\n  s.name = "orbit"\n  s.version = "1.2.3"\n  s.summary = %q{Don\'t}\nend\n',
      },
      '1.2.3 orbit.gemspec:3',
    ],
    [
      {
        'orbit.gemspec':
          'require_relative "lib/orbit/version"\nGem::Specification.new do |s|\n  s.version     = Orbit::VERSION\n  s.description = <<~TEXT\n    It\'s s.version = "9"\n  TEXT\nend\n',
        'lib/orbit/version.rb': 'VERSION = "1.2.3"\n',
      },
      '1.2.3 lib/orbit/version.rb:1',
    ],
    [
      {
        'orbit-x.gemspec': 'Gem::Specification.new do |s|\n  s.version = Orbit::X::VERSION\nend\n',
        'lib/orbit/x/version.rb': 'VERSION = "1.2.3"\n',
      },
      '1.2.3 lib/orbit/x/version.rb:1',
    ],
    [{ 'gradle.properties': '#version=9\ngroup=a\nversion=1.2.3\n' }, '1.2.3 gradle.properties:3'],
    [{ 'gradle.properties': '# C:\\\nhome=C:\\\\\nversion=1.2.\\\n  3\n' }, '1.2.3 gradle.properties:3'],
    [{ 'build.gradle': "a { version = '9' }\nallprojects { version = '1.2.3' }\n" }, '1.2.3 build.gradle:2'],
    [
      { 'build.gradle': "version = '1.2.3'\nsubprojects { project.version = '9' }\n" },
      '1.2.3 build.gradle:1',
    ],
    [{ 'gradle.properties': 'VERSION_NAME = 1.2.3' }, '1.2.3 gradle.properties:1'],
    [
      { 'build.gradle.kts': 'plugins {\n  id("a") version "9"\n}\n// version = "8"\nversion = "1.2.3"\n' },
      '1.2.3 build.gradle.kts:5',
    ],
    [{ 'build.gradle.kts': 'allprojects {\n  version = "1.2.3"\n}\n' }, '1.2.3 build.gradle.kts:2'],
    [{ 'a/build.gradle': "version '1.2.3'\nsubprojects { version = '9' }\n" }, '1.2.3 a/build.gradle:1'],
    [
      { 'a/build.gradle': 'group = "a"', 'a/gradle.properties': 'version=1.2.3' },
      '1.2.3 a/gradle.properties:1',
    ],
    [
      {
        'pom.xml': pom(
          '<version>$\u007brevision}$\u007bchangelist}</version>\n<properties><revision>1.2.3</revision><changelist/></properties>',
        ),
      },
      '1.2.3 pom.xml:3',
    ],
    [
      {
        'a/pom.xml': pom('<parent><version>$\u007brevision}</version></parent>'),
        'pom.xml': pom('<properties><revision>1.2.3</revision></properties>'),
      },
      '1.2.3 pom.xml:2',
    ],
    [{ 'X.csproj': csproj('<PropertyGroup><Version>1.2.3</Version></PropertyGroup>') }, '1.2.3 X.csproj:2'],
    [
      {
        'X.csproj': csproj(
          '<PropertyGroup><Version>9</Version>\n<PackageVersion>1.2.3</PackageVersion></PropertyGroup>',
        ),
      },
      '1.2.3 X.csproj:3',
    ],
    [
      {
        'X.fsproj': csproj(
          '<PropertyGroup>\n<VersionPrefix>1.2.3</VersionPrefix><VersionSuffix>rc.1</VersionSuffix></PropertyGroup>',
        ),
      },
      '1.2.3-rc.1 X.fsproj:3',
    ],
    [
      {
        'a/b/X.csproj': csproj(''),
        'a/Directory.Build.props': csproj('<PropertyGroup><Version>1.2.3</Version></PropertyGroup>'),
      },
      '1.2.3 a/Directory.Build.props:2',
    ],
    [
      { 'X.csproj': csproj('<ItemGroup><PackageReference Include="MinVer" Version="5"/></ItemGroup>') },
      'tag: MinVer',
    ],
    [
      { 'c/Chart.yaml': 'name: c\nversion: 1.2.3\nappVersion: "9.9"\ndependencies:\n  - version: 8.0.0\n' },
      '1.2.3 c/Chart.yaml:2',
    ],
    [{ 'pubspec.yaml': '# version: 9.0.0\nname: p\nversion: 1.2.3\n' }, '1.2.3 pubspec.yaml:3'],
    [{ 'lerna.json': '{\n"version": "1.2.3"}' }, '1.2.3 lerna.json:2'],
    [{ 'composer.json': '{"name": "a/b", "version": "1.2.3"}' }, '1.2.3 composer.json:1'],
    [{ 'composer.json': '{"name": "a/b", "require": {"c/d": "9"}}' }, 'tag: Composer'],
    [
      {
        'mix.exs':
          'defmodule A do\n  @version "1.2.3"\n  def project do\n    [app: :a, version: @version, deps: [{:b, "~> 9"}]]\n  end\nend\n',
      },
      '1.2.3 mix.exs:2',
    ],
    [
      { 'mix.exs': 'def project, do: [\n  # version: "9"\n  app: :a,\n  version: "1.2.3"\n]\n' },
      '1.2.3 mix.exs:4',
    ],
    [{ 'Package.swift': 'let package = Package(name: "A")' }, 'tag: Swift'],
  ])('%j has it', async (files, found) => {
    expect(await read(files)).toBe(found)
  })

  test.each<[Files, string]>([
    [{ 'a.py': 'x = 1' }, 'it has no __version__'],
    [{ 'setup.cfg': '[metadata]\nname = a\n[options]\nversion = 1\n' }, 'no version under [metadata]'],
    [{ 'setup.cfg': '[metadata]\nversion = 1\nversion = 2\n' }, 'appears twice'],
    [{ 'setup.cfg': '[metadata]\nversion = attr: a.b()\n' }, 'is not an attribute'],
    [{ 'setup.py': 'setup()' }, 'hands no version'],
    [{ 'setup.py': '# setup(version="1.2.3")' }, 'hands no version'],
    [{ 'setup.py': 'setup(a=f(version="1.2.3"), b=1)\nf(x, version="2")' }, 'hands no version'],
    [{ 'setup.py': 'setup(version=read())' }, 'is computed'],
    [{ 'setup.py': 'setup(version="1.2" + x)' }, 'is computed'],
    [{ 'setup.py': 'setup(version="1.2.3")\nsetup(version="1.2.4")' }, 'calls setup(…) twice'],
    [{ 'version.rb': 'VERSION = File.read("VERSION")' }, 'is not simply a text'],
    [{ 'version.rb': 'VERSION = "1.2.3" if x' }, 'is not simply a text'],
    [{ 'version.rb': 'VERSION ||= "1.2.3"' }, 'is not simply a text'],
    [{ 'version.rb': 'VERSION = "1"\nVERSION = "2"' }, 'another value on line 1'],
    [{ 'version.rb': '=begin\nVERSION = "1.2.3"\n=end\n' }, 'no constant VERSION'],
    [{ 'version.rb': 'x = <<~A\nVERSION = "1.2.3"\nA\n' }, 'no constant VERSION'],
    [{ 'version.rb': 'X = 1\n__END__\nVERSION = "1.2.3"\n' }, 'no constant VERSION'],
    [{ 'version.rb': 'VERSION = "#{y}.2"' }, 'is not simply a text'],
    [{ 'a.gemspec': 's.version = A.version' }, 'the version is computed'],
    [{ 'a.gemspec': 's.version = A::VERSION' }, 'no file that it requires'],
    [{ 'a.gemspec': 's.name = "a"' }, 'it sets no version'],
    [{ 'a.gemspec': 'require "../../../x/version"\ns.version = A::VERSION' }, 'no file that it requires'],
    [{ 'gradle.properties': 'version=1\nVERSION_NAME=2' }, 'line 1 has another version'],
    [{ 'gradle.properties': 'a=\\\nversion=1' }, 'it has no version='],
    [{ 'gradle.properties': '# a\\\nversion=1\nVERSION_NAME=2' }, 'line 2 has another version'],
    [{ 'gradle.properties': 'version=1\rversion=2' }, 'line 1 has another version'],
    [{ 'gradle.properties': 'version=1\nversio\\u006e=2' }, 'line 1 has another version'],
    [{ 'build.gradle': 'version = "1"; version = "2"' }, 'sets the version twice'],
    [{ 'build.gradle': 'version = "1"\nif (x) {\n  version = "2"\n}' }, 'sets the version twice'],
    [
      { 'build.gradle': 'version = "1"\nif (x) { a() } else { b { version = "2" } }' },
      'sets the version twice',
    ],
    [{ 'build.gradle': 'version = "1"\nafterEvaluate { version = "2" }' }, 'sets the version twice'],
    [{ 'build.gradle': 'version = "1"\na { project.version = "2" }' }, 'sets the version twice'],
    [{ 'build.gradle': 'version = "1"\nsetVersion("2")' }, 'sets the version twice'],
    [{ 'build.gradle': 'if (x) { version = "1" }' }, 'only in some cases'],
    [{ 'build.gradle': 'version = "$x"' }, 'is computed'],
    [{ 'build.gradle': 'version = findProperty("v")' }, 'is computed'],
    [{ 'build.gradle': 'subprojects {\n  version = "1"\n}' }, 'outside of its blocks'],
    [{ 'build.gradle': 'allprojects {\n  a {\n  version = "1"\n}}' }, 'outside of its blocks'],
    [{ 'build.gradle': 'version = "1"\nallprojects {\n  version = "2"\n}' }, 'sets the version twice'],
    [{ 'build.gradle': '/*\nversion = "1"\n*/' }, 'outside of its blocks'],
    [{ 'pom.xml': pom('<version>$\u007brevision}</version>') }, 'only known when it is built'],
    [
      {
        'pom.xml': pom(
          '<version>$\u007brevision}</version><properties><revision>1</revision></properties><profiles><profile><properties><revision>2</revision></properties></profile></profiles>',
        ),
      },
      'only known when it is built',
    ],
    [
      { 'pom.xml': pom('<version>$\u007ba}</version><properties><a>$\u007ba}</a></properties>') },
      'only known when it is built',
    ],
    [
      { 'pom.xml': pom('<parent><version>$\u007ba}</version><relativePath>../../x</relativePath></parent>') },
      'only known',
    ],
    [
      { 'X.csproj': csproj('<PropertyGroup Condition="x"><Version>1</Version></PropertyGroup>') },
      'depends on a condition',
    ],
    [
      { 'X.csproj': csproj('<PropertyGroup><Version>1</Version><Version>2</Version></PropertyGroup>') },
      'has two values',
    ],
    [{ 'X.csproj': csproj('<PropertyGroup><Version>$(A)</Version></PropertyGroup>') }, 'is computed'],
    [
      { 'X.csproj': csproj('<!-- <PropertyGroup><Version>1</Version></PropertyGroup> -->') },
      'has no Version',
    ],
    [{ 'Chart.yaml': 'appVersion: 1.2.3' }, 'it has no version'],
    [{ 'Chart.yaml': 'version: 1.2' }, 'version: expected text'],
    [{ 'pubspec.yaml': 'version: 1.2.3\n---\nversion: 1.2.4' }, 'not a single YAML document'],
    [{ 'lerna.json': '{"version": "independent"}' }, 'each package has its own'],
    [{ 'mix.exs': '[version: File.read!("VERSION")]' }, 'is computed'],
    [{ 'mix.exs': '@version "1"\n@version "2"\n[version: @version]' }, 'is computed'],
    [{ 'mix.exs': '@version "1"\n[version: @version <> "x"]' }, 'is computed'],
    [{ 'mix.exs': 'x = ~s(version: "1")' }, 'has no version:'],
  ])('%j says none', async (files, message) => {
    await expect(read(files)).rejects.toThrow(
      expect.objectContaining({ name: 'EvidenceError', message: expect.stringContaining(message) }),
    )
  })
})
