import { test } from '@japa/runner'
import { Edge } from 'edge.js'
import { keepTemplates } from '#app/core/views/keep_templates'

const ROW = `<li>{{ name }}{{ typeof place === 'undefined' ? '' : ', ' + place }}</li>`

const LIST = "@each(name in names)\n@include('row')\n@end"

/** An Edge with one partial, and how often it was compiled. */
function edgeOf(templates: Record<string, string>) {
  const edge = Edge.create({ cache: true })
  for (const [name, template] of Object.entries(templates)) {
    edge.registerTemplate(name, { template })
  }
  let compiled = 0
  edge.processor.process('raw', ({ path }) => void (path.endsWith('row') && compiled++))
  keepTemplates(edge)
  return { edge, compiled: () => compiled }
}

test.group('Kept templates', () => {
  test('compile a partial once, however often it is included', async ({ assert }) => {
    const { edge, compiled } = edgeOf({
      row: ROW,
      list: LIST,
    })
    const first = await edge.render('list', { names: ['Ana', 'Bora'] })
    const second = await edge.render('list', { names: ['Cveta'] })
    assert.equal(first.replaceAll(/\s/g, ''), '<li>Ana</li><li>Bora</li>')
    assert.equal(second.replaceAll(/\s/g, ''), '<li>Cveta</li>')
    assert.equal(compiled(), 1)
  })

  test('give a partial the variables of the place where it is included', async ({ assert }) => {
    const { edge } = edgeOf({
      row: ROW,
      list: LIST,
      places: LIST.replace('@include', "@let(place = 'Niš')\n@include"),
    })
    const names = ['Ana']
    assert.include(await edge.render('list', { names }), '<li>Ana</li>')
    assert.include(await edge.render('places', { names }), '<li>Ana, Niš</li>')
    assert.include(await edge.render('list', { names }), '<li>Ana</li>')
  })

  test('make out the path of a component once, however often it is used', async ({ assert }) => {
    const { edge } = edgeOf({
      row: ROW,
      list: "@each(name in names)\n@!component('row', { name })\n@end",
    })
    const makePath = edge.loader.makePath.bind(edge.loader)
    let made = 0
    edge.loader.makePath = (path) => {
      if (path === 'row') made++
      return makePath(path)
    }
    await edge.render('list', { names: ['Ana'] })
    const before = made
    const shown = await edge.render('list', { names: ['Bora', 'Cveta'] })
    assert.equal(shown.replaceAll(/\s/g, ''), '<li>Bora</li><li>Cveta</li>')
    assert.equal(made, before)
  })
})
