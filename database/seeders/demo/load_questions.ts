import { clock } from '#app/core/clock'
import { toSql } from '#app/core/columns'
import type { Trx } from '#app/core/database'
import { insertAll, type Template } from '#app/questions/actions/copy_questions'
import QuestionSet from '#app/questions/models/question_set'
import { PLAIN } from '#app/questions/question_values'
import { readySet } from '#app/questions/ready_sets'
import { findSet } from '#app/questions/set_home'
import type { LoadedRegistration } from './load_registrations.js'
import { randomFrom } from './random.js'

/** What the conference asks besides: about lunch, about access, and whom people hope to meet. */
const HOPES: Template = {
  key: 'hopes',
  shownWhen: null,
  variantOf: null,
  wish: {
    values: { ...PLAIN, kind: 'long_text', locale: 'sr-Cyrl' },
    texts: {
      'sr-Cyrl': {
        label: 'С ким бисте волели да разговарате за столовима за умрежавање?',
        help: 'Организације, делатности или производи.',
      },
      'bg': {
        label: 'С кого бихте искали да разговаряте на масите за делови срещи?',
        help: 'Организации, дейности или продукти.',
      },
      'ro': {
        label: 'Cu cine ați dori să discutați la mesele de networking?',
        help: 'Organizații, domenii sau produse.',
      },
      'en': {
        label: 'Whom would you like to talk to at the matchmaking tables?',
        help: 'Organisations, trades or products.',
      },
    },
    options: [],
  },
}

const MEALS = 0.35
const NEEDS = 0.04

/** Questions of the conference with their answers, and a set in the library of whoever organises it. */
export async function loadQuestions(
  trx: Trx,
  conference: number,
  registrations: LoadedRegistration[],
  organisationId: number
) {
  const ready = ['dietary', 'accessibility'].flatMap((name) => readySet(name, 'sr-Cyrl')!)
  const set = await findSet(trx, { eventId: conference, purpose: 'registration' })
  await insertAll(trx, set, [...ready, HOPES])
  const kept = await QuestionSet.create(
    { purpose: 'library', name: 'Ručak i pristupačnost', organisationId, createdAt: clock.now() },
    { client: trx }
  )
  await insertAll(trx, kept, ready)
  await answer(trx, set.id, registrations)
}

async function answer(trx: Trx, setId: number, registrations: LoadedRegistration[]) {
  const questions: { id: number }[] = await trx
    .from('questions')
    .where('question_set_id', setId)
    .orderBy('position')
    .select('id')
  const [diet, , needs] = questions
  const [diets, aids] = [await optionsOf(trx, diet.id), await optionsOf(trx, needs.id)]
  const random = randomFrom(setId)
  const one = (list: string[]) => [list[Math.floor(random() * (list.length - 1))]]
  const rows = registrations.flatMap(({ id }) => {
    const given: [number, string[]][] = []
    if (random() < MEALS) given.push([diet.id, one(diets)])
    if (random() < NEEDS) given.push([needs.id, one(aids)])
    return given.map(([questionId, value]) => ({
      question_id: questionId,
      registration_id: id,
      value: JSON.stringify(value),
      answered_at: toSql(clock.now()),
    }))
  })
  for (let from = 0; from < rows.length; from += 100) {
    await trx.table('answers').multiInsert(rows.slice(from, from + 100))
  }
}

async function optionsOf(trx: Trx, questionId: number): Promise<string[]> {
  const rows: { id: number }[] = await trx
    .from('options')
    .where('question_id', questionId)
    .orderBy('position')
  return rows.map(({ id }) => String(id))
}
