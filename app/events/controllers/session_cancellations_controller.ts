import { Exception } from '@adonisjs/core/exceptions'
import type { HttpContext } from '@adonisjs/core/http'
import { rowId } from '#app/core/row_id'
import { cancelSession, restoreSession } from '#app/events/actions/cancel_session'
import { editableHolders, isHeldBy, notYours } from '#app/events/own_sessions'
import { audienceOf } from '#app/events/queries/agenda/session_audience'
import { sessionToCancel } from '#app/events/queries/agenda/session_to_cancel'
import { eventHead } from '#app/events/queries/event_head'
import { findManageable } from '#app/events/queries/find_event'

/** Calls one session of an agenda off, asking first what that means, and lets it take place after all. */
export default class SessionCancellationsController {
  async create(ctx: HttpContext) {
    const { access, locale, params, view } = ctx
    const event = await findManageable(access, params.id, 'sessions')
    const item = await sessionToCancel(event, rowId(params.session_id), locale)
    if (!item) throw new Exception('no such session', { status: 404, code: 'E_NOT_FOUND' })
    if (!isHeldBy(await editableHolders(access, event), item.organisationId)) throw notYours()
    return view.render('pages/manage/events/agenda/cancel', {
      head: await eventHead(access, event, 'agenda', locale),
      item,
      audience: await audienceOf(event, item),
    })
  }

  async store(ctx: HttpContext) {
    return change(ctx, cancelSession, 'done')
  }

  async destroy(ctx: HttpContext) {
    return change(ctx, restoreSession, 'undone')
  }
}

async function change(ctx: HttpContext, action: typeof cancelSession, word: 'done' | 'undone') {
  const { access, i18n, params, response, session: flash } = ctx
  const event = await findManageable(access, params.id, 'sessions')
  const holders = await editableHolders(access, event)
  const sessionId = rowId(params.session_id) ?? 0
  const result = await action({ eventId: event.id, sessionId, holders, actor: access.actor })
  if (!result.ok && result.reason === 'not_yours') throw notYours()
  const message = result.ok ? word : result.reason === 'gone' ? 'gone' : 'closed'
  flash.flash(result.ok ? 'success' : 'error', i18n.t(`agenda.cancel.${message}`))
  return response.redirect().toPath(`/manage/events/${event.id}/agenda`)
}
