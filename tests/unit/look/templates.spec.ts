import edge from 'edge.js'
import { test } from '@japa/runner'
import { pageTemplates } from '#tests/helpers/templates'

const templates = pageTemplates()

const naming = (found: RegExp) =>
  templates.filter(({ source }) => found.test(source)).map(({ name }) => name)

test.group('Templates', () => {
  test('compile', ({ assert }) => {
    edge.createRenderer()
    for (const { name } of templates) assert.doesNotThrow(() => edge.asyncCompiler.compile(name))
  })

  test('carry no style of their own', ({ assert }) => {
    assert.deepEqual(naming(/\sstyle\s*=|<style\b/i), [])
  })

  test('carry no script of their own', ({ assert }) => {
    assert.deepEqual(naming(/<[^>]*\son\w+\s*=\s*["']/i), [])
    assert.deepEqual(naming(/<script(?![^>]*\bsrc=)(?![^>]*type="application\/ld\+json")/i), [])
  })
})
