/** Puts so many confirmed registrations into the database, spread over events of a hall's size: fill.ts <how many>. */
import { inside } from '../support/inside.js'

const EVENTS = 100

const NUMBERS =
  'with recursive numbers(i) as (select 1 union all select i + 1 from numbers where i < ?)'

await inside(async () => {
  const { default: db } = await import('@adonisjs/lucid/services/db')
  const { clock } = await import('#app/core/clock')
  const { toSql } = await import('#app/core/columns')
  const { createEvent } = await import('#database/factories/events')
  const total = Number(process.argv[2])
  const now = toSql(clock.now())
  const events = []
  for (let number = 0; number < EVENTS; number++) {
    events.push(await createEvent({ slug: `filled-${number}`, confirmEmail: false }))
  }
  const first = events[0].id
  await db.rawQuery(
    `insert into people (name, name_locale, name_key, email, email_normalised, created_at)
     ${NUMBERS} select 'Person ' || i, 'en', 'person ' || i, i || '@example.net', i || '@example.net', ? from numbers`,
    [total, now]
  )
  await db.rawQuery(
    `insert into registrations (event_id, person_id, status, holds_seat, name, name_locale, email, locale,
       search_key, token_hash, token_encrypted, check_in_secret, source, created_at, updated_at)
     select ? + id % ?, id, 'confirmed', true, name, 'en', email, 'en', name_key, 'hash ' || id, 'sealed', 'secret ' || id,
       'import', ?, ? from people where email like '%@example.net'`,
    [first, EVENTS, now, now]
  )
  const [{ number }] = await db.from('registrations').count('* as number')
  return { registrations: Number(number) }
})
