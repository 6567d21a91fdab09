/**
 * The moment a registration opens: far more people than seats, all at once. Each of them is served by the product over
 * HTTP; what the machine itself can do is as many bare transactions as it commits in a second.
 */
import { measured, type Scenario } from './scenario.js'
import { ask, prepare, serve } from './support/served.js'
import { ownPostgres, ownSqlite, type OwnDatabase } from './support/databases.js'
import { rush } from './rush/crowd.js'
import { barePostgres, bareSqlite } from './rush/floor.js'

const TRIES = 2_000
const AT_ONCE = 200
const SEATS = 500
const MIN_RATIO = 0.2

interface Books {
  confirmed: number
  waiting: number
  capacity: number
  countsKept: boolean
  nobodyTwice: boolean
  orderKept: boolean
}

export default async function* scenarios(): AsyncGenerator<Scenario> {
  yield await rushOn('rush-sqlite', await ownSqlite(), bareSqlite)
  const url = process.env.DATABASE_URL
  if (url && /^postgres(ql)?:/.test(url)) {
    const own = await ownPostgres(url)
    yield await rushOn('rush-postgres', own, () => barePostgres(own.settings.DATABASE_URL))
  } else {
    process.stdout.write(
      'rush-postgres is measured where DATABASE_URL names a PostgreSQL server.\n'
    )
  }
}

async function rushOn(
  name: string,
  { settings, drop }: OwnDatabase,
  bare: () => Promise<number>
): Promise<Scenario> {
  await prepare(settings)
  const event = await ask<{ id: number; slug: string }>(
    'bench/rush/open_event.ts',
    [String(SEATS)],
    settings
  )
  const limit = await bare()
  const served = await serve({ ...settings, RATE_LIMITS: 'off' })
  const { slug } = event
  const { accepted, errors5xx, others, seconds } = await rush({
    port: served.port,
    slug,
    tries: TRIES,
    atOnce: AT_ONCE,
  })
  await served.stop()
  const books = await ask<Books>('bench/rush/books.ts', [String(event.id)], settings)
  await drop()
  return measured(
    name,
    { product: accepted / seconds, limit, unit: 'registrations/s' },
    { min: MIN_RATIO },
    {
      ...books,
      errors5xx,
      refused: others,
      everySeatTaken: books.confirmed === SEATS,
      everyTryCounted: books.confirmed + books.waiting === TRIES,
      noErrors: errors5xx === 0,
    }
  )
}
