import { Exception } from '@adonisjs/core/exceptions'
import db from '@adonisjs/lucid/services/db'
import { expected } from '#app/attendance/queries/bookings'
import { compareIn } from '#app/core/languages/compare'
import type { Text } from '#app/core/languages/content'
import type { Locale } from '#app/core/languages/locales'
import { rowId } from '#app/core/row_id'
import type { DaySummary } from '#app/events/queries/day_summaries'
import { eventSummary, type EventSummary } from '#app/events/queries/event_summary'
import { typedName } from '#app/people/name_locale'
import { bringerOf, withBringers } from '#app/registrations/bringer'

/** One numbered row: who signs, for whom. No address and no telephone: the paper goes round. */
interface Signer {
  name: string
  nameLang: Locale
  organisation: Text | null
  /** What they are at the event; `participant` is not said. */
  role: string
  /** Who brings them along. */
  bringer: Text | null
}

interface SheetList {
  /** The team: speakers, trainers, interpreters and staff, registered or only in the agenda. */
  key: 'participants' | 'team'
  people: Signer[]
  /** The numbers of the rows left empty, for those who come without a registration. */
  empty: number[]
}

export interface Sheet {
  event: EventSummary
  day: DaySummary
  lists: SheetList[]
}

const EMPTY_ROWS = { participants: 10, team: 3 }

const PARTICIPANTS = ['participant', 'guest', 'media']

/** The list to sign of one day, in a reader's language. @throws 404 when the event has no such day. */
export async function sheetOf(eventId: number, dayId: unknown, locale: Locale): Promise<Sheet> {
  const event = await eventSummary(eventId, locale)
  const day = event?.days.find(({ id }) => id === rowId(dayId))
  if (!event || !day) throw new Exception('no such day', { status: 404, code: 'E_NOT_FOUND' })

  const registered = await registeredOn(day.id)
  const known = new Set(registered.map(({ personId }) => personId))
  const agenda = await inAgendaOf(day.id)
  const compare = compareIn(locale)
  const byName = (a: Signer, b: Signer) => compare(a.name, b.name)
  const isParticipant = ({ role }: Signer) => PARTICIPANTS.includes(role)
  const team = [
    ...registered.filter((person) => !isParticipant(person)),
    ...agenda.filter(({ personId }) => !known.has(personId)),
  ]
  return {
    event,
    day,
    lists: [
      list('participants', registered.filter(isParticipant).sort(byName)),
      list('team', team.sort(byName)),
    ],
  }
}

function list(key: SheetList['key'], people: Signer[]): SheetList {
  const empty = Array.from({ length: EMPTY_ROWS[key] }, (_, index) => people.length + index + 1)
  return { key, people, empty }
}

type Known = Signer & { personId: number }

/** The confirmed of the day who come in person. */
async function registeredOn(dayId: number): Promise<Known[]> {
  const rows = await withBringers(expected())
    .where('days.id', dayId)
    .where((there) =>
      there.whereNull('registration_days.mode').orWhere('registration_days.mode', 'on_site')
    )
    .select('registrations.person_id', 'registrations.name', 'registrations.name_locale')
    .select('registrations.organisation_name', 'registrations.role')
  return rows.map((row) => ({
    personId: row.person_id,
    name: row.name,
    nameLang: row.name_locale,
    organisation: typedName(row.organisation_name, row.name_locale),
    role: row.role,
    bringer: bringerOf(row),
  }))
}

async function inAgendaOf(dayId: number): Promise<Known[]> {
  const rows = await db
    .from('session_people')
    .join('sessions', 'sessions.id', 'session_people.session_id')
    .join('people', 'people.id', 'session_people.person_id')
    .where('sessions.day_id', dayId)
    .whereNull('sessions.cancelled_at')
    .orderBy('session_people.id')
    .select('people.id', 'people.name', 'people.name_locale', 'session_people.role')
  const people = new Map<number, Known>()
  for (const row of rows) {
    if (people.has(row.id)) continue
    const { id, name, name_locale: nameLang, role } = row
    people.set(id, { personId: id, name, nameLang, organisation: null, role, bringer: null })
  }
  return [...people.values()]
}
