import { randomBytes } from 'node:crypto'
import type { DateTime } from 'luxon'
import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import type { Trx } from '#app/core/database'
import { searchKey } from '#app/core/languages/search_key'
import { newDeskCode, newToken } from '#app/core/tokens'
import type { RegistrationStatus } from '#app/registrations/models/registration'
import type { LoadedEvent } from './load_events.js'
import type { LoadedPerson } from './load_people.js'
import { randomFrom } from './random.js'

export interface LoadedRegistration {
  id: number
  status: RegistrationStatus
}

/** How many of which status the event has, one entry each, those who came first in front. */
function statuses({ demo }: LoadedEvent): RegistrationStatus[] {
  const repeat = (status: RegistrationStatus, times = 0) =>
    Array<RegistrationStatus>(times).fill(status)
  return [
    ...repeat('confirmed', demo.confirmed),
    ...repeat('cancelled', demo.cancelled),
    ...repeat('waitlisted', demo.waiting),
    ...repeat('unconfirmed', demo.unconfirmed),
  ]
}

/** What they wish to follow the event in: their own language where it is spoken or heard there, else English. */
function languageFor({ demo }: LoadedEvent, { locale }: LoadedPerson): string {
  const offered = [...demo.spoken, ...(demo.interpreted ?? [])]
  const [own] = locale.split('-')
  return [own, 'en'].find((code) => offered.includes(code)) ?? offered[0]
}

function row(event: LoadedEvent, person: LoadedPerson, status: RegistrationStatus, at: DateTime) {
  const { hash, encrypted } = newToken()
  return {
    event_id: event.id,
    person_id: person.id,
    role: 'participant',
    status,
    name: person.name,
    name_locale: person.locale,
    email: person.email,
    organisation_name: person.organisation ?? null,
    country: person.country,
    district: person.district ?? null,
    locale: person.locale,
    language: languageFor(event, person),
    search_key: searchKey(`${person.name} ${person.organisation ?? ''}`),
    holds_seat: status === 'confirmed',
    queued_at: status === 'waitlisted' ? toSql(at) : null,
    email_confirmed_at: status === 'unconfirmed' ? null : toSql(at.plus({ minutes: 4 })),
    token_hash: hash,
    token_encrypted: encrypted,
    check_in_secret: randomBytes(20).toString('base64url'),
    desk_code: newDeskCode(),
    source: 'form',
    cancelled_at: status === 'cancelled' ? toSql(at.plus({ days: 2 })) : null,
    created_at: toSql(at),
    updated_at: toSql(at),
  }
}

/** Who registers: always the same people for the same event, each once, the hard cases at the bigger ones. */
function draw(event: LoadedEvent, people: LoadedPerson[], count: number) {
  const random = randomFrom(event.number * 7919)
  return people
    .map((person) => ({ person, order: random() }))
    .sort((a, b) => a.order - b.order)
    .slice(0, count)
    .map(({ person }) => person)
}

export async function loadRegistrations(trx: Trx, event: LoadedEvent, people: LoadedPerson[]) {
  const wanted = statuses(event)
  const random = randomFrom(event.number)
  const firstDay = event.demo.days[0]?.at ?? 30
  const latest = clock.now().plus({ days: Math.min(firstDay - 1, 0), minutes: -10 })
  const rows = draw(event, people, wanted.length).map((person, index) => {
    const daysBefore = 20 * (1 - index / wanted.length) + random() * 0.8
    return row(
      event,
      person,
      wanted[index],
      latest.minus({ minutes: Math.round(daysBefore * 1440) })
    )
  })
  for (let from = 0; from < rows.length; from += 30) {
    await trx.table('registrations').multiInsert(rows.slice(from, from + 30))
  }
  const loaded: LoadedRegistration[] = await trx
    .from('registrations')
    .select('id', 'status')
    .where('event_id', event.id)
    .orderBy('id')
  await chooseDays(trx, event, loaded)
  await trx
    .from('quotas')
    .where('event_id', event.id)
    .whereNull('session_id')
    .update({ taken: event.demo.confirmed ?? 0, waiting: event.demo.waiting ?? 0 })
  return loaded
}

async function chooseDays(trx: Trx, event: LoadedEvent, registrations: LoadedRegistration[]) {
  const rows = registrations.flatMap(({ id }) =>
    event.days.map((day) => ({
      registration_id: id,
      day_id: day.id,
      mode: 'on_site',
      status: 'chosen',
    }))
  )
  for (let from = 0; from < rows.length; from += 100) {
    await trx.table('registration_days').multiInsert(rows.slice(from, from + 100))
  }
}
