import db from '@adonisjs/lucid/services/db'
import type { Access } from '#app/accounts/access'
import type { Text } from '#app/core/languages/content'
import { namesOf } from '#app/core/languages/names_of'
import type { Locale } from '#app/core/languages/locales'
import { EVENT_TYPES } from '#app/events/event_type_values'
import type { RegistrationPolicy } from '#app/events/models/event'
import type { Sign } from '#app/events/models/event_type'
import { mayEdit, maySee } from '#app/manage/event_types/find_event_type'
import { ORGANISATIONS } from '#app/organisations/named_tables'

interface Row {
  id: number
  key: string
  sign: Sign
  registration_policy: RegistrationPolicy
  internal: boolean | number
  certificate: boolean | number
  hidden_at: unknown
  organisation_id: number | null
}

export interface EventTypeRow {
  id: number
  sign: Sign
  name: Text
  /** Null is everyone. */
  owner: Text | null
  policy: RegistrationPolicy
  internal: boolean
  certificate: boolean
  hidden: boolean
  events: number
  mayEdit: boolean
  isFirst: boolean
  isLast: boolean
}

/** The types this user sees in their order: everyone's, then those of organisations. */
export async function eventTypeList(access: Access, locale: Locale): Promise<EventTypeRow[]> {
  const all: Row[] = await db.from('event_types').orderBy(['position', 'id'])
  const types = all
    .filter(({ organisation_id: id }) => maySee(access, id))
    .sort((one, other) => (one.organisation_id ?? 0) - (other.organisation_id ?? 0))
  const names = await namesOf(
    EVENT_TYPES,
    types.map(({ id }) => id),
    locale
  )
  const owners = await namesOf(
    ORGANISATIONS,
    types.flatMap(({ organisation_id: id }) => id ?? []),
    locale
  )
  const counts = await eventsByType()
  return types.map((row, index) => ({
    id: row.id,
    sign: row.sign,
    name: names.get(row.id) ?? { text: row.key, lang: locale },
    owner: row.organisation_id === null ? null : (owners.get(row.organisation_id) ?? null),
    policy: row.registration_policy,
    internal: Boolean(row.internal),
    certificate: Boolean(row.certificate),
    hidden: row.hidden_at !== null,
    events: counts.get(row.id) ?? 0,
    mayEdit: mayEdit(access, row.organisation_id),
    isFirst: types[index - 1]?.organisation_id !== row.organisation_id,
    isLast: types[index + 1]?.organisation_id !== row.organisation_id,
  }))
}

async function eventsByType(): Promise<Map<number, number>> {
  const rows: { event_type_id: number; events: number | string }[] = await db
    .from('events')
    .groupBy('event_type_id')
    .select('event_type_id')
    .count('* as events')
  return new Map(rows.map((row) => [row.event_type_id, Number(row.events)]))
}
