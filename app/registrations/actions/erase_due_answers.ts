import db from '@adonisjs/lucid/services/db'
import { record, SYSTEM } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { fromSql } from '#app/core/columns'
import { transaction, type Trx } from '#app/core/database'
import { tryEach } from '#app/core/try_each'
import { readBeforeChange } from '#app/registrations/before_change'
import { lockQuestion, questionOccasion } from '#app/questions/lock_question_set'

interface Due {
  id: number
  event_id: number
  erase_after_days: number
}

/** Erases answers whose time is up: so many days after the last day of their event. Safe to repeat. */
export async function eraseDueAnswers(): Promise<void> {
  const questions: Due[] = await db
    .from('questions')
    .join('question_sets', 'question_sets.id', 'questions.question_set_id')
    .whereNotNull('erase_after_days')
    .whereNotNull('event_id')
    .whereExists((query) => query.from('answers').whereColumn('question_id', 'questions.id'))
    .select('questions.id', 'event_id', 'erase_after_days')
  await tryEach(questions, eraseIfDue)
}

async function eraseIfDue({ id, event_id: eventId, erase_after_days: days }: Due) {
  const last: { ends: string | Date | null } | null = await db
    .from('days')
    .where('event_id', eventId)
    .max('ends_at as ends')
    .first()
  if (!last?.ends || fromSql(last.ends).plus({ days }) > clock.now()) return
  await transaction(async (trx) => {
    const locked = await lockQuestion(trx, id)
    if (!locked) return
    const answers = Number(await trx.from('answers').where('question_id', id).delete())
    await forgetFormer(trx, eventId, id)
    if (answers === 0) return
    const { set } = locked
    const occasion = await questionOccasion(trx, set, id, SYSTEM, { answers })
    await record(trx, 'question.erased', { questionSetId: set.id }, occasion)
  })
}

/** What stood there before a change that nobody has looked at yet goes as well. */
async function forgetFormer(trx: Trx, eventId: number, questionId: number) {
  const rows = await trx
    .from('registrations')
    .where('event_id', eventId)
    .whereNotNull('before_change')
    .orderBy('id')
    .select('id', 'before_change')
  for (const row of rows) {
    const { answers, ...before } = readBeforeChange(row.before_change)!
    if (!answers) continue
    const kept = answers.filter((former) => former.questionId !== questionId)
    await trx
      .from('registrations')
      .where('id', row.id)
      .update({ before_change: JSON.stringify({ ...before, answers: kept }) })
  }
}
