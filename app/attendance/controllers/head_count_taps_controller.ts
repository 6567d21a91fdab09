import type { HttpContext } from '@adonisjs/core/http'
import { tapHeadCount, type Tap } from '#app/attendance/actions/tap_head_count'
import { byServerClock } from '#app/attendance/marks'
import { findRecordable } from '#app/attendance/queries/recordable_sessions'
import { tapsValidator, tapValidator } from '#app/attendance/validators'
import { clock } from '#app/core/clock'

/** People counted at the door: a batch of taps from a page with scripts, or one press of a button. */
export default class HeadCountTapsController {
  async store({ access, i18n, params, request, response, session: flash }: HttpContext) {
    const session = await findRecordable(access, params.id)
    const isBatch = Boolean(request.is(['json']))
    const taps = isBatch ? await batch(request) : await single(request)
    const result = await tapHeadCount(session, taps, access.actor)
    if (isBatch) {
      if (result.ok) return { figure: result.value.figure, nonces: taps.map(({ nonce }) => nonce) }
      return response.status(409).send({ reason: result.reason })
    }
    if (!result.ok) flash.flash('error', i18n.t('attendance.headCount.refused.registered'))
    return response.redirect().toRoute('attend.sessions.show', { id: session.id })
  }
}

async function batch(request: HttpContext['request']): Promise<Tap[]> {
  const { sentAt, taps } = await request.validateUsing(tapsValidator)
  const now = clock.now()
  return taps.map(({ change, at, nonce }) => ({
    change: change as Tap['change'],
    at: byServerClock(at, sentAt ?? now, now),
    nonce,
  }))
}

async function single(request: HttpContext['request']): Promise<Tap[]> {
  const { change, nonce } = await request.validateUsing(tapValidator)
  return [{ change: change as Tap['change'], at: clock.now(), nonce }]
}
