/**
 * The moment a registration opens: far more people than seats, all at once. Each of them is served by the product over
 * HTTP; what the machine itself can do is as many bare transactions as it commits in a second, before and after: it is
 * seldom as fast in one moment as in the next.
 */
import { measured, type Scenario } from './scenario.js'
import { ask, prepare, serve } from './support/served.js'
import { ownDatabases, type OwnDatabase } from './support/databases.js'
import { rush } from './rush/crowd.js'
import { barePostgres, bareSqlite } from './rush/floor.js'

const TRIES = 2_000
const AT_ONCE = 200
const SEATS = 500
const MIN_RATIO = 0.2
/** Before it, as many as find a server that has just been started in the state of one that has been up for a while. */
const WARM_UP = 500

interface Books {
  confirmed: number
  waiting: number
  capacity: number
  countsKept: boolean
  nobodyTwice: boolean
  orderKept: boolean
}

interface Opened {
  id: number
  slug: string
}

export default async function* scenarios(): AsyncGenerator<Scenario> {
  for await (const database of ownDatabases()) yield await rushOn(database)
}

async function rushOn({ kind, settings, drop }: OwnDatabase): Promise<Scenario> {
  await prepare(settings)
  const open = (slug: string, seats: number) =>
    ask<Opened>('bench/rush/open_event.ts', [slug, String(seats)], settings)
  const before = await open('before', WARM_UP)
  const event = await open('rush', SEATS)
  const bare = () => (kind === 'sqlite' ? bareSqlite() : barePostgres(settings.DATABASE_URL))
  const bareBefore = await bare()
  const served = await serve({ ...settings, RATE_LIMITS: 'off' })
  const crowd = { port: served.port, atOnce: AT_ONCE }
  const { accepted, errors5xx, others, seconds } = await rush({
    ...crowd,
    slug: before.slug,
    tries: WARM_UP,
  })
    .then(() => rush({ ...crowd, slug: event.slug, tries: TRIES }))
    .finally(served.stop)
  const bareAfter = await bare()
  const books = await ask<Books>('bench/rush/books.ts', [String(event.id)], settings)
  await drop()
  return measured(
    `rush-${kind}`,
    {
      product: accepted / seconds,
      limit: (bareBefore + bareAfter) / 2,
      unit: 'registrations/s',
    },
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
