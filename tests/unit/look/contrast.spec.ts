import { readFileSync } from 'node:fs'
import app from '@adonisjs/core/services/app'
import { test } from '@japa/runner'
import { contrast } from '#tests/helpers/contrast'

const TEXT = [
  ['ink', 'paper', 'surface', 'wool', 'madder-tint', 'indigo-tint', 'ochre-tint', 'green-tint'],
  ['ink-2', 'paper', 'surface', 'wool'],
  ['link', 'paper', 'surface', 'wool', 'madder-tint', 'indigo-tint', 'ochre-tint', 'green-tint'],
  ['madder', 'paper', 'surface', 'wool', 'madder-tint'],
  ['indigo', 'indigo-tint'],
  ['ochre-ink', 'surface', 'paper', 'ochre-tint'],
  ['green', 'surface', 'paper', 'green-tint'],
  ['on-fill', 'fill', 'fill-press'],
  ['paper', 'ink', 'madder', 'indigo', 'ochre-ink', 'green'],
]

const CONTROLS = [
  ['line-strong', 'paper', 'surface'],
  ['focus', 'paper', 'surface', 'wool'],
  ['madder', 'paper', 'surface'],
]

function colours(css: string) {
  const found = css.matchAll(/--([\w-]+): (oklch\([^)/]+\)|var\(--[\w-]+\));/g)
  return new Map(Array.from(found, ([, name, value]) => [name, value]))
}

const stylesheet = readFileSync(app.makePath('resources/css/tokens/colour.css'), 'utf8')
const [light, dark] = stylesheet.split('@media').map(colours)
const themes = { light, dark: new Map([...light, ...dark]) }

function valueOf(theme: Map<string, string>, name: string): string {
  const value = theme.get(name)
  if (!value) throw new Error(`There is no colour --${name}`)
  const link = /^var\(--([\w-]+)\)$/.exec(value)
  return link ? valueOf(theme, link[1]) : value
}

test.group('Colours', () => {
  test('are measured right', ({ assert }) => {
    assert.closeTo(contrast('oklch(100% 0 0)', 'oklch(0% 0 0)'), 21, 0.01)
    assert.closeTo(contrast('oklch(62.8% 0.2577 29.23)', 'oklch(100% 0 0)'), 4, 0.02)
  })

  for (const [name, theme] of Object.entries(themes)) {
    const failures = (pairs: string[][], least: number) =>
      pairs.flatMap(([front, ...grounds]) =>
        grounds
          .map((ground) => ({
            pair: `${front} on ${ground}`,
            ratio: contrast(valueOf(theme, front), valueOf(theme, ground)),
          }))
          .filter(({ ratio }) => ratio < least)
      )

    test(`of text can be read in the ${name} theme`, ({ assert }) => {
      assert.deepEqual(failures(TEXT, 4.5), [])
    })

    test(`of controls can be seen in the ${name} theme`, ({ assert }) => {
      assert.deepEqual(failures(CONTROLS, 3), [])
    })
  }
})
