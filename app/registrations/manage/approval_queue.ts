import db from '@adonisjs/lucid/services/db'
import type { I18n } from '@adonisjs/i18n'
import { fromSql } from '#app/core/columns'
import { countryName } from '#app/core/languages/countries'
import type { Text } from '#app/core/languages/content'
import { dayAndMonth, time } from '#app/core/languages/dates'
import type { Locale } from '#app/core/languages/locales'
import type { EventSummary } from '#app/events/queries/event_summary'
import { typedName } from '#app/people/name_locale'
import { choicesOfAll } from '#app/registrations/choices'
import { changesOfAll, type Change, type Changed } from '#app/registrations/manage/changes'
import { daysIn, languageIn } from '#app/registrations/manage/choice_words'
import type { RegistrationRole } from '#app/registrations/models/registration'
import type { Choice } from '#app/registrations/places'
import { undecided } from '#app/registrations/queries/undecided'
import { answeredOfMany, type Answered } from '#app/registrations/queries/answered'
import { companionsOfAll, type Companion } from '#app/registrations/queries/standing_companions'

/** As many as one looks through at once; the others follow when these are decided. */
export const QUEUE_PAGE = 50

/** Somebody who waits for the organiser's answer, with what they typed. */
export interface Pending {
  id: number
  name: Text
  email: string | null
  organisation: Text | null
  organisationType: string | null
  role: RegistrationRole
  country: string | null
  language: string | null
  /** The days they come to, where the event has several, and how they take part. */
  days: string | null
  presence: Choice['presence'] | null
  /** Those of the days that are full, for which they would wait, in words. */
  waitsFor: string | null
  since: string
  /** A seat is kept for them already. */
  holdsSeat: boolean
  /** They stand in line for one, and what they changed while they did is looked at. */
  isInLine: boolean
  /** Those they bring along. */
  companions: Companion[]
  /** What they answered to the organiser's questions, and what those they bring along did: of each, whose answers they are. */
  answered: { name: Text; answers: Answered[] }[]
  /** What they changed, of what the organiser saw before. */
  changes: Change[]
}

interface Reader {
  locale: Locale
  i18n: I18n
  /** Of the answers: some are for organisers only. */
  seesSensitive: boolean
}

/** Those who wait for an answer, the longest first. */
export async function approvalQueue(event: EventSummary, reader: Reader): Promise<Pending[]> {
  const rows = await undecided(db.from('registrations').where('event_id', event.id))
    .whereNull('parent_id')
    .orderBy('id')
    .limit(QUEUE_PAGE)
    .select('id', 'name', 'name_locale', 'email', 'organisation_name', 'organisation_type', 'role')
    .select(
      'country',
      'district',
      'language',
      'created_at',
      'status',
      'holds_seat',
      'before_change'
    )
  const ids = rows.map(({ id }) => id)
  const choices = await choicesOfAll(db, ids)
  const companions = await companionsOfAll(db, ids)
  const answers = await answersOf(event, ids, companions, reader)
  const stands = rows.map((row) => ({
    registration: {
      ...row,
      organisationName: row.organisation_name,
      beforeChange: row.before_change,
    } as Changed['registration'],
    choices: choices.get(row.id)!,
    companions: companions.get(row.id) ?? [],
  }))
  const changes = await changesOfAll(event, stands, reader)
  return rows.map((row) => {
    const brought = companions.get(row.id) ?? []
    const self = { id: row.id, name: row.name, nameLang: row.name_locale }
    const own = {
      choices: choices.get(row.id)!,
      companions: brought,
      answered: [self, ...brought].flatMap(({ id, name, nameLang }) => {
        const given = answers.get(id)
        return given ? [{ name: { text: name, lang: nameLang }, answers: given }] : []
      }),
      changes: changes.get(row.id) ?? [],
    }
    return inWords(row, own, event, reader.locale)
  })
}

function answersOf(
  { id: eventId }: EventSummary,
  ids: number[],
  companions: Map<number, Companion[]>,
  reader: Reader
) {
  const brought = [...companions.values()].flat().map(({ id }) => id)
  const all = [...ids, ...brought].map((id) => ({ id, eventId }))
  return answeredOfMany(all, { ...reader, seesDirectory: true })
}

function inWords(
  row: Record<string, any>,
  {
    choices,
    companions,
    answered,
    changes,
  }: Pick<Pending, 'companions' | 'answered' | 'changes'> & { choices: Choice[] },
  event: EventSummary,
  locale: Locale
): Pending {
  const at = fromSql(row.created_at).setZone(event.home.zone)
  const waits = choices.filter((choice) => choice.waits)
  return {
    id: row.id,
    name: { text: row.name, lang: row.name_locale },
    email: row.email,
    organisation: typedName(row.organisation_name, row.name_locale),
    organisationType: row.organisation_type,
    role: row.role,
    country: row.country && countryName(row.country, locale),
    language: languageIn(row.language, locale),
    days: event.days.length > 1 ? daysIn(choices, event, locale) : null,
    presence: choices[0]?.presence ?? null,
    waitsFor: waits.length > 0 ? daysIn(waits, event, locale) : null,
    since: `${dayAndMonth(at, locale)}, ${time(at)}`,
    holdsSeat: Boolean(row.holds_seat),
    isInLine: row.status === 'waitlisted',
    companions,
    answered,
    changes,
  }
}
