import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { answerFor, asksToSignIn, ROLES, type Answers } from '#tests/helpers/routes/expectation'
import { ADDRESSES, BODIES, NONSENSE, QUERIES } from '#tests/helpers/routes/nonsense'
import { nested } from '#tests/helpers/routes/nested'
import { rowCounter } from '#tests/helpers/routes/row_counter'
import {
  pack,
  undone,
  undoneWithin,
  walk,
  type Luggage,
  type Trip,
} from '#tests/helpers/routes/walk'
import { allExpectations, paramNames, walkableRoutes } from '#tests/helpers/routes/walkable_routes'
import { createWorld, type World } from '#tests/helpers/routes/world'

/** The first who gets in: nonsense of those who are sent away anyway proves nothing. */
function whoGetsIn(answers: Answers) {
  return (
    ROLES.find((role) => {
      const answer = answerFor(answers, role)
      return !asksToSignIn(answer) && !['403', '404'].includes(String(answer).slice(0, 3))
    }) ?? 'admin'
  )
}

type Spoil = (good: Luggage) => Partial<Luggage>
type Counts = Record<string, number>

/** What there is once all is packed, and how to count again. */
interface Counting {
  before: Counts
  rowCounts: () => Promise<Counts>
}

/**
 * What went wrong with one piece of nonsense: an error of ours, or a refusal that wrote something.
 */
async function harm(trip: Trip, spoil: Spoil, good: Luggage, { before, rowCounts }: Counting) {
  return undoneWithin(async () => {
    const response = await walk(trip, { ...good, ...spoil(good) })
    if (response.status() >= 500) return `${response.status()}`
    if (response.status() < 400) return null
    const after = await rowCounts()
    const written = Object.keys(after).filter((table) => after[table] !== before[table])
    return written.length > 0 ? `${response.status()}, but wrote to ${written.join(', ')}` : null
  })
}

/** Every kind of nonsense a form may hold: whole bodies, then each field of a good one in turn. */
function* spoiledBodies(fields: string[]): Generator<[string, Spoil]> {
  for (const [name, body] of Object.entries(BODIES)) {
    yield [`${name} as the body`, () => ({ raw: { body } })]
  }
  for (const field of fields) {
    for (const [name, value] of Object.entries(NONSENSE)) {
      const spoil = ({ body }: Luggage) => ({
        raw: { body: JSON.stringify(nested({ ...body, [field]: value })) },
      })
      yield [`${name} as ${field}`, spoil]
    }
  }
}

function* spoiledAddresses(pattern: string, query: string[]): Generator<[string, Spoil]> {
  for (const param of paramNames(pattern)) {
    for (const value of ADDRESSES) {
      yield [`${value.slice(0, 40)} as ${param}`, () => ({ raw: { params: { [param]: value } } })]
    }
  }
  for (const key of query) {
    for (const [name, value] of Object.entries(QUERIES)) {
      yield [`${name} as ?${key}`, (good) => ({ query: { ...good.query, ...value(key) } })]
    }
  }
}

test.group('Nonsense', (group) => {
  let world: World
  let rowCounts: () => Promise<Counts>

  group.setup(async () => {
    rowCounts = await rowCounter()
    const truncate = await testUtils.db().truncate()
    world = await createWorld()
    return truncate
  })

  test('sent to {method} {pattern} does no harm')
    .with(() => walkableRoutes())
    .run(async ({ client, assert }, route) => {
      const { [route.name]: expectation } = await allExpectations()
      if (!expectation) return assert.fail(`declare what ${route.name} answers`)
      const trip = { client, world, route, expectation, role: whoGetsIn(expectation.answers) }
      const harms: Record<string, string> = {}
      await undone(async () => {
        const good = await pack(expectation, world)
        const counting = { before: await rowCounts(), rowCounts }
        const spoiled = [
          ...spoiledAddresses(route.pattern, Object.keys(good.query)),
          ...(route.method === 'GET' ? [] : spoiledBodies(Object.keys(good.body))),
        ]
        for (const [name, spoil] of spoiled) {
          const result = await harm(trip, spoil, good, counting)
          if (result) harms[name] = result
        }
      })
      assert.deepEqual(harms, {})
    })
    .timeout(300_000)
})
