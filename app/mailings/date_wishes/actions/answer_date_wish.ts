import { record, SYSTEM } from '#app/activity/record'
import { transaction } from '#app/core/database'
import { buildMail } from '#app/messages/build_mail'
import { keepMail } from '#app/messages/keep_mail'
import { dateLetter } from '#app/mailings/date_wishes/date_letter'
import type { DateWish } from '#app/mailings/date_wishes/date_wish'

/**
 * Tells somebody the date, or that the event is off, and forgets them in the same stroke: the letter exists if and only
 * if the wish is gone, so it is written once.
 */
export async function answerDateWish(wish: DateWish, kind: 'set' | 'off'): Promise<void> {
  const letter = await dateLetter(kind, wish)
  const mail = letter && (await buildMail(letter))
  await transaction(async (trx) => {
    const gone = await trx.from('date_wishes').where('id', wish.id).delete()
    if (Number(gone) === 0 || !mail) return
    await keepMail(trx, mail)
    const subject = { type: 'date_wish', id: wish.id }
    const occasion = { actor: SYSTEM, subject, eventId: wish.event_id, details: { kind } }
    await record(trx, 'date_wish.answered', { eventId: wish.event_id }, occasion)
  })
}
