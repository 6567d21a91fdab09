import { SYSTEM } from '#app/activity/record'
import { cancelSession, restoreSession } from '#app/events/actions/cancel_session'
import { createClass } from '#database/factories/attendance'
import type { CastMember } from '#database/factories/people'
import { organiserOf } from '#tests/helpers/desk'
import { value } from '#tests/helpers/events'

/** The class as one session on its day's agenda, "Opening", of an event that Jelena organises. */
export async function openClass(who?: CastMember[]) {
  const { house, user } = await organiserOf()
  const made = await createClass(who, { organisers: [house] })
  await made.session.merge({ isWholeDay: false }).save()
  await made.session.related('translations').create({ locale: 'en', title: 'Opening' })
  const path = `/manage/events/${made.event.id}/sessions/${made.session.id}/cancellation`
  return { ...made, organiser: user, path }
}

interface Called {
  event: { id: number }
  session: { id: number }
}

export async function callOff({ event, session }: Called) {
  value(await cancelSession({ eventId: event.id, sessionId: session.id, actor: SYSTEM }))
}

export async function callOn({ event, session }: Called) {
  value(await restoreSession({ eventId: event.id, sessionId: session.id, actor: SYSTEM }))
}
