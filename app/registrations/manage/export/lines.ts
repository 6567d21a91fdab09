import db from '@adonisjs/lucid/services/db'
import type { Text } from '#app/core/languages/content'
import type { Locale } from '#app/core/languages/locales'
import { organisationNames } from '#app/organisations/queries/organisation_names'
import type { Answers, Question } from '#app/questions/question'
import {
  organisationsAnswered,
  type DirectoryWords,
} from '#app/questions/queries/organisations_answered'
import { readManyAnswers } from '#app/questions/read_answers'
import { bringerOf, withBringers } from '#app/registrations/bringer'
import { choicesOfAll } from '#app/registrations/choices'
import type { RegistrationFilter } from '#app/registrations/manage/filter'
import { narrow } from '#app/registrations/manage/registration_rows'
import type { Choice } from '#app/registrations/places'

/** A registration with all that a table says of it. */
export interface Line {
  row: Record<string, any>
  bringer: Text | null
  /** As the directory calls it in the reader's language, else as it was typed. */
  organisation: string | null
  choices: Choice[]
  /** How its places at sessions with their own limit stand. */
  sessions: Map<number, 'confirmed' | 'waitlisted'>
  mayBePhotographed: boolean
  answers: Answers
  /** What the directory calls the organisations that the answers name. */
  named: (questionId: number) => ReturnType<DirectoryWords>
}

interface Wanted {
  filter: RegistrationFilter
  questions: Question[]
  locale: Locale
}

/** As many as are read at once: the only connection of a small installation is free for others in between. */
const CHUNK = 200

/** The registrations of an event in the order in which they came. Of the answers only those to some questions are read. */
export async function* exportLines(
  eventId: number,
  { filter, questions, locale }: Wanted
): AsyncGenerator<Line> {
  let after = 0
  for (;;) {
    const query = withBringers(db.from('registrations'))
      .where('registrations.event_id', eventId)
      .where('registrations.id', '>', after)
      .orderBy('registrations.id')
      .limit(CHUNK)
      .select('registrations.*')
    narrow(query, filter)
    const rows = await query
    yield* await withTheirs(rows, questions, locale)
    if (rows.length < CHUNK) return
    after = rows.at(-1)!.id
  }
}

async function withTheirs(
  rows: Record<string, any>[],
  questions: Question[],
  locale: Locale
): Promise<Line[]> {
  const ids = rows.map(({ id }) => id as number)
  const choices = await choicesOfAll(db, ids)
  const answers = await readManyAnswers(
    db,
    ids,
    questions.map(({ id }) => id)
  )
  const named = await organisationsAnswered(ids, questions, locale)
  const places = await db
    .from('session_places')
    .whereIn('registration_id', ids)
    .whereIn('status', ['confirmed', 'waitlisted'])
    .select('registration_id', 'session_id', 'status')
  const sessions = Map.groupBy(places, (place) => place.registration_id as number)
  const names = await organisationNames(
    rows.flatMap((row) => row.organisation_id ?? []),
    locale
  )
  const photo = await db
    .from('consents')
    .whereIn('registration_id', ids)
    .where('kind', 'photo')
    .whereNull('withdrawn_at')
    .select('registration_id')
  const photographed = new Set(photo.map((consent) => consent.registration_id))
  return rows.map((row) => ({
    row,
    bringer: bringerOf(row),
    organisation: names.get(row.organisation_id)?.text ?? row.organisation_name,
    choices: choices.get(row.id)!,
    sessions: new Map(
      (sessions.get(row.id) ?? []).map((place) => [place.session_id, place.status])
    ),
    mayBePhotographed: photographed.has(row.id),
    answers: answers.get(row.id) ?? new Map(),
    named: (questionId: number) => named(row.id, questionId),
  }))
}
