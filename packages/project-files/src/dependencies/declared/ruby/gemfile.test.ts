import { describe, expect, test } from 'vitest'
import { declared } from '../fixtures/declared.ts'

describe('a Gemfile or a gemspec', () => {
  test.each<readonly [string, readonly string[]]>([
    ['gem "webmock", "~> 3"', ['dependencies webmock @1']],
    ["gem('webmock')", ['dependencies webmock @1']],
    ["group :test do\n  gem 'vcr', require: false if ENV['X']\nend", ['dependencies vcr @2']],
    ["# gem 'vcr'\n=begin\n", []],
    ["x\n=begin\ngem 'vcr'\n=end\ngem 'a'", ['dependencies a @5']],
    [
      "Gem::Specification.new do |gem|\n  gem.name = 'x'\n  gem.add_dependency 'a'\n  gem.add_development_dependency(%q<b>.freeze, ['1'])\nend",
      ['dependencies a @3', 'dev b @4'],
    ],
    ['s.add_runtime_dependency(%q<rspec-core>)', ['dependencies rspec-core @1']],
    ['s.description = <<~TEXT\n  gem "x"\n  don\'t\nTEXT\ngem "y"', ['dependencies y @5']],
    ['gemspec', ['elsewhere .gemspec @1']],
    ['eval_gemfile "a/Gemfile"', ['elsewhere a/Gemfile @1']],
    ['gem name', ['unknown gem name @1']],
    ['gem "x-#{y}"', ['unknown gem "x-#{y}" @1']],
    ['%w[a b].each { |g| gem g }', ['unknown gem g} @1']],
    ['gemspecs = 1\nsource "https://rubygems.org"', []],
  ])('%j', async (text, expected) => {
    for (const path of ['Gemfile', 'gems.rb', 'x.gemspec']) {
      const found = text.includes('=begin\n') && !text.includes('=end') ? [] : await declared(path, text)
      expect(found).toEqual(expected)
    }
  })

  test.each([
    ['x\n=begin\n', 'a comment does not end'],
    ['gem "x', 'a text does not end'],
    ['x = <<~A\nb', 'the text A does not end'],
  ])('is refused: %j', async (text, message) => {
    await expect(declared('Gemfile', text)).rejects.toThrow(message)
  })
})
