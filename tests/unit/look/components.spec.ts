import { readdirSync } from 'node:fs'
import app from '@adonisjs/core/services/app'
import edge from 'edge.js'
import { test } from '@japa/runner'
import { renderRaw } from '#tests/helpers/rendering'
import { pageTemplates } from '#tests/helpers/templates'

/** Layouts and parts that the style guide, being one public page, can't show. */
const SAMPLES = [
  `@layout.manage({ title: 'Today', section: 'events' })
  @end`,
  `@layout.attend({ title: 'Attendance', heading: 'Modeli klasterovanja', lang: 'sr-Latn', note: '11:15' })
  @end`,
  `@layout.plain({ title: 'Sign in' })
  @end`,
  `@layout.public({ title: 'Events', description: 'All' })
    @slot('head')
      @!alternates()
      @!openGraph({ title: 'Events', description: 'All', url: 'https://sabor.example/en' })
    @end
  @end`,
  `@layout.plain({ title: 'Choices' })
    @form({ action: '/', method: 'POST' })
      @fieldset({ name: 'days', legend: 'Days' })
        @!chipChoice({ value: '1', label: 'Friday', checked: true })
      @end
    @end
  @end`,
]

const sources = new Map(pageTemplates().map(({ name, source }) => [name, source]))

function components() {
  edge.createRenderer()
  return new Map(
    edge.loader
      .listComponents()
      .flatMap((disk) => disk.components)
      .map(({ tagName, componentName }) => [tagName, componentName])
  )
}

/** A feature keeps its own parts in a folder of its name and shows them on its own pages. */
function isShared(name: string) {
  const [kind, folder] = name.split('/')
  return kind === 'components' && !readdirSync(app.makePath('app')).includes(folder)
}

/** The templates that a piece of template leads to, through components and partials. */
function reached(source: string, known: Map<string, string>, seen = new Set<string>()) {
  const tags = Array.from(source.matchAll(/@!?([\w.]+)\(/g), ([, tag]) => known.get(tag))
  const partials = Array.from(source.matchAll(/@include\('([^']+)'/g), ([, name]) => name)
  for (const name of [...tags, ...partials]) {
    if (!name || seen.has(name)) continue
    seen.add(name)
    reached(sources.get(name) ?? '', known, seen)
  }
  return seen
}

test.group('Shared components', () => {
  test('are all shown in the style guide or in a sample here', ({ assert }) => {
    const known = components()
    const seen = reached([sources.get('pages/styleguide'), ...SAMPLES].join('\n'), known)
    assert.deepEqual(
      [...known.values()].filter((name) => isShared(name) && !seen.has(name)),
      []
    )
  })

  test('render in every language', async ({ assert }) => {
    const guide = `@include('pages/styleguide')`
    for (const locale of ['sr-Latn', 'sr-Cyrl', 'bg', 'ro', 'en'] as const) {
      for (const template of [guide, ...SAMPLES]) {
        const html = await renderRaw(template, { userName: 'Ива', access: { admin: true } }, locale)
        assert.match(html, new RegExp(`<html lang="${locale}">.*</html>`))
      }
    }
  })
})
