import db from '@adonisjs/lucid/services/db'
import Day from '#app/events/models/day'
import Event from '#app/events/models/event'
import Session from '#app/events/models/session'
import { isNews, sessionAudience } from '#app/events/queries/agenda/session_audience'
import { sendMail } from '#app/messages/keep_mail'
import {
  sessionChangeKey,
  sessionChangeLetter,
  type SessionChange,
} from '#app/registrations/mails/session_change_letter'

/** Those who are told what became of a session, by their ids; nobody where it is no news, or no longer so. */
export async function recipientsOf(change: SessionChange, sessionId: number): Promise<number[]> {
  const told = await standing(change, sessionId)
  if (!told) return []
  const { recipients } = await sessionAudience(sessionId)
  return recipients.map(({ personId }) => personId)
}

/** Writes to one of them. That it takes place after all is told to those who heard that it does not. */
export async function tellOfSessionChange(
  change: SessionChange,
  sessionId: number,
  personId: number
): Promise<void> {
  const told = await standing(change, sessionId)
  const { recipients } = await sessionAudience(sessionId, personId)
  if (!told || recipients.length === 0) return
  if (change.kind === 'restored' && !(await knowsOfEnd(change, sessionId, personId))) return
  await sendMail(await sessionChangeLetter(change, told, recipients[0]))
}

async function standing({ kind, cancelledAt }: SessionChange, sessionId: number) {
  const session = await Session.query().where('id', sessionId).preload('translations').first()
  if (!session) return null
  const since = session.cancelledAt?.toMillis() ?? null
  if (since !== (kind === 'cancelled' ? cancelledAt : null)) return null
  const day = await Day.findOrFail(session.dayId)
  const event = await Event.findOrFail(day.eventId)
  return isNews(event, session) ? { event, session } : null
}

async function knowsOfEnd({ cancelledAt }: SessionChange, sessionId: number, personId: number) {
  const key = sessionChangeKey({ kind: 'cancelled', cancelledAt }, sessionId, personId)
  const letter = await db.from('messages').where('dedup_key', key).select('id').first()
  return letter !== null
}
