import db from '@adonisjs/lucid/services/db'
import type { ApiClient, ApiResponse } from '@japa/api-client'
import type { Expectation, RoleName } from '#tests/helpers/routes/expectation'
import { addressOf, type WalkableRoute } from '#tests/helpers/routes/walkable_routes'
import type { World } from '#tests/helpers/routes/world'

export interface Trip {
  client: ApiClient
  world: World
  route: WalkableRoute
  expectation: Expectation
  role: RoleName
}

/** What a request carries. `raw` parts of the address and of the body go out as they are written. */
export interface Luggage {
  params: Record<string, string | number>
  query: Record<string, string>
  body: Record<string, unknown>
  raw?: { params?: Record<string, string>; body?: string }
}

/** Whatever a request writes is undone, so that the next one finds the same world. */
export async function undone<T>(work: () => Promise<T>): Promise<T> {
  await db.beginGlobalTransaction()
  try {
    return await work()
  } finally {
    await db.rollbackGlobalTransaction()
  }
}

/** The same inside of something that is undone itself: cheap enough for a thousand requests to one packed world. */
export async function undoneWithin<T>(work: () => Promise<T>): Promise<T> {
  await db.rawQuery('savepoint one_piece').exec()
  try {
    return await work()
  } finally {
    await db.rawQuery('rollback to savepoint one_piece').exec()
    await db.rawQuery('release savepoint one_piece').exec()
  }
}

/** What the expectation gives to take along, which may make rows in the world. */
export async function pack({ params, query, body }: Expectation, world: World): Promise<Luggage> {
  return {
    params: (await params?.(world)) ?? {},
    query: (await query?.(world)) ?? {},
    body: (await body?.(world)) ?? {},
  }
}

/** One request to a route in a role, as a browser or a script would send it. */
export async function walk(
  trip: Trip,
  { params, query, body, raw }: Luggage
): Promise<ApiResponse> {
  const { client, world, route, expectation, role } = trip
  const request = client
    .request(addressOf(route.pattern, params, raw?.params), route.method)
    .redirects(0)
    .accept('html')
    .headers(expectation.headers ?? {})
    .qs(query)
  if (role !== 'visitor') request.loginAs(world.users[role])
  if (route.method === 'GET') return request
  request.withCsrfToken()
  return raw?.body === undefined ? request.form(body) : request.json(raw.body)
}
