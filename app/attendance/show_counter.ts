import type { HttpContext } from '@adonisjs/core/http'
import { HEAD_COUNT_SOURCES } from '#app/attendance/models/head_count'
import { headCounts } from '#app/attendance/queries/head_counts'
import { neighbours, type RecordableSession } from '#app/attendance/queries/recordable_sessions'
import { sessionWords } from '#app/attendance/queries/session_words'
import { dateAndTime } from '#app/core/languages/dates'
import { newToken } from '#app/core/tokens'

/** The page on which people are counted, where nobody registers: the count is that of the session's day. */
export async function showCounter(
  { access, locale, view }: HttpContext,
  session: RecordableSession
) {
  const around = await neighbours(access, session)
  const beside = [around.previous, session, around.next].filter((item) => item !== null)
  const counts = await headCounts([session.dayId])
  const count = counts.get(session.dayId) ?? null
  return view.render('pages/attend/count', {
    session,
    ...around,
    words: await sessionWords(beside, locale),
    count,
    when: count && dateAndTime(count.at.setZone(session.zone), locale),
    sources: HEAD_COUNT_SOURCES,
    nonce: newToken().token,
  })
}
