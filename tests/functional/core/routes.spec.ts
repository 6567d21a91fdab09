import testUtils from '@adonisjs/core/services/test_utils'
import type { ApiResponse } from '@japa/api-client'
import { test } from '@japa/runner'
import { answerFor, asDeclared, ROLES, type Answer } from '#tests/helpers/routes/expectation'
import { pack, undone, walk } from '#tests/helpers/routes/walk'
import { allExpectations, walkableRoutes } from '#tests/helpers/routes/walkable_routes'
import { createWorld, type World } from '#tests/helpers/routes/world'

/** Addresses below these need a session; all others are public and set no cookie. */
const WITH_SESSION = /^\/(sign-in|setup|home|account|manage|attend|:locale\/my)(\/|$)/

/** Ids in an address differ from run to run. */
function shortly(response: ApiResponse): Answer {
  const status = response.status()
  const location = response.header('location')?.replace(/(?<=\/|#[a-z-]*)\d+/g, ':id')
  return location ? (`${status} ${location}` as Answer) : status
}

test.group('Every route', (group) => {
  let world: World

  group.setup(async () => {
    const truncate = await testUtils.db().truncate()
    world = await createWorld()
    return truncate
  })

  test('says what it expects in tests/functional/core/expectations', async ({ assert }) => {
    const expected = Object.keys(await allExpectations())
    const routes = walkableRoutes().map(({ name }) => name)
    assert.deepEqual(
      routes.filter((name) => !expected.includes(name)),
      [],
      'routes without an expectation'
    )
    assert.deepEqual(
      expected.filter((name) => !routes.includes(name)),
      [],
      'expectations without a route'
    )
  })

  test('{method} {pattern} answers each role as declared')
    .with(() => walkableRoutes())
    .run(async ({ client, assert }, route) => {
      const expectations = await allExpectations()
      const expectation = expectations[route.name]
      if (!expectation) return assert.fail(`declare what ${route.name} answers`)
      const answers: Partial<Record<string, Answer>> = {}
      const declared: Partial<Record<string, Answer>> = {}
      for (const role of ROLES) {
        const response = await undone(async () =>
          walk({ client, world, route, expectation, role }, await pack(expectation, world))
        )
        declared[role] = answerFor(expectation.answers, role)
        answers[role] = asDeclared(declared[role], shortly(response))
        const isPublic = route.method === 'GET' && !WITH_SESSION.test(route.pattern)
        if (isPublic)
          assert.isUndefined(response.header('set-cookie'), 'a public page set a cookie')
      }
      assert.deepEqual(answers, declared)
    })
})
