import db from '@adonisjs/lucid/services/db'
import { record, SYSTEM } from '#app/activity/record'
import { clock } from '#app/core/clock'
import { fromSql } from '#app/core/columns'
import { transaction } from '#app/core/database'
import { tryEach } from '#app/core/try_each'
import { lockQuestion, questionOccasion } from '#app/questions/lock_question_set'
import { changeFormerAnswers } from '#app/registrations/actions/change_former_answers'

interface Due {
  id: number
  event_id: number
  erase_after_days: number
}

/**
 * Erases answers whose time is up, so many days after the last day of their event, and what stood there before a change
 * that nobody has looked at yet. Safe to repeat.
 */
export async function eraseDueAnswers(): Promise<void> {
  const questions: Due[] = await db
    .from('questions')
    .join('question_sets', 'question_sets.id', 'questions.question_set_id')
    .whereNotNull('erase_after_days')
    .whereNotNull('event_id')
    .where((kept) =>
      kept
        .whereExists((query) => query.from('answers').whereColumn('question_id', 'questions.id'))
        .orWhereExists((query) =>
          query
            .from('registrations')
            .whereColumn('registrations.event_id', 'question_sets.event_id')
            .whereNotNull('before_change')
        )
    )
    .select('questions.id', 'question_sets.event_id', 'erase_after_days')
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
    const standing = Number(await trx.from('answers').where('question_id', id).delete())
    const former = await changeFormerAnswers(trx, eventId, (one) =>
      one.questionId === id ? null : one
    )
    const answers = Math.max(standing, former)
    if (answers === 0) return
    const { set } = locked
    const occasion = await questionOccasion(trx, set, id, SYSTEM, { answers })
    await record(trx, 'question.erased', { questionSetId: set.id }, occasion)
  })
}
