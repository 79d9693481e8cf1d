import assert from 'node:assert/strict'
import { test } from 'node:test'
import { migrate } from '../src/app.js'

test('a changed setting survives an update', () => {
  assert.deepEqual(migrate({ theme: 'dark' }, { theme: 'light' }), { theme: 'dark' })
})

test('a new setting has its default', () => {
  assert.deepEqual(migrate({}, { font: 'mono' }), { font: 'mono' })
})
