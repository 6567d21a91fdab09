import { Exception } from '@adonisjs/core/exceptions'
import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import { formState, opened, type FormPage } from '#app/core/forms/form_page'
import { formProblems } from '#app/core/forms/form_problems'
import { rowCommand } from '#app/core/forms/row_command'
import { rowId } from '#app/core/row_id'
import { editSession } from '#app/events/actions/edit_session'
import { heldDays } from '#app/events/day_values'
import { readEventValues } from '#app/events/event_values'
import { editableHolders, isHeldBy, notYours } from '#app/events/own_sessions'
import { changePeople } from '#app/events/forms/agenda/session_commands'
import {
  sessionTyped,
  wantedSession,
  type SessionForm,
} from '#app/events/forms/agenda/session_form'
import { sessionProblems, sessionRules } from '#app/events/forms/agenda/session_rules'
import { postedForm } from '#app/events/forms/posted_form'
import { sessionForm } from '#app/events/queries/agenda/session_form'
import { sessionPage } from '#app/events/queries/agenda/session_page'
import { eventTracks } from '#app/events/queries/agenda/tracks'
import { eventHead } from '#app/events/queries/event_head'
import { findManageable } from '#app/events/queries/find_event'
import type Day from '#app/events/models/day'
import type Event from '#app/events/models/event'
import Session from '#app/events/models/session'

interface Found {
  event: Event
  /** None where they were all taken away meanwhile. */
  days: Day[]
  /** Null where somebody took it away meanwhile. */
  session: Session | null
  /** Whose sessions may be edited; null: everybody's. */
  holders: number[] | null
}

/** One item of an agenda with all there is to it: its words, people, languages and places, and its day. */
export default class AgendaSessionsController {
  async edit(ctx: HttpContext) {
    const found = await this.#find(ctx)
    const { session, event } = found
    if (!session) throw new Exception('no such session', { status: 404, code: 'E_NOT_FOUND' })
    return this.#show(ctx, found, opened(await sessionForm(session.id), event.revision))
  }

  async update(ctx: HttpContext) {
    const { access, request, i18n, locale } = ctx
    const found = await this.#find(ctx)
    const { event, session, days, holders } = found
    const body = request.body()
    const organisation = holders ? String(session?.organisationId ?? holders[0]) : body.organisation
    const typed = sessionTyped({ ...body, organisation })
    const posted = postedForm(ctx, event, {
      typed,
      standing: async () => (session ? sessionForm(session.id) : typed),
      show: (page) => this.#show(ctx, found, page),
    })
    const command = rowCommand(body.do)
    if (command) return posted.again(changePeople(typed, command))

    const tracks = await eventTracks(event.id, locale, event.locale)
    const isAnew = body.gone === '1'
    const page = { form: typed, opened: posted.opened }
    const gone = () => this.#show(ctx, { ...found, session: null }, page)
    if (days.length === 0 || (!session && !isAnew)) return gone()
    const { lead, organisers: others } = await readEventValues(db, event.id)
    const organisers = [...(lead === null ? [] : [lead]), ...others]
    const problems = await formProblems(request, sessionRules, typed, () =>
      sessionProblems(typed, { days, tracks, organisers, source: event.locale }, i18n)
    )
    if (problems) return posted.refused(problems)

    const result = await posted.save((revision) =>
      editSession({
        eventId: event.id,
        sessionId: session?.id ?? null,
        dayId: Number(typed.day),
        wish: wantedSession(typed),
        holders,
        // A new item overwrites nobody's.
        revision: session ? revision : undefined,
        actor: access.actor,
      })
    )
    if (!result.ok && result.reason === 'in_use') {
      return posted.refused({ day: i18n.t('agenda.session.inUse') })
    }
    if (!result.ok && result.reason === 'gone') return gone()
    if (!result.ok && result.reason === 'not_yours') throw notYours()
    return posted.answer(result, `/manage/events/${event.id}/agenda`)
  }

  async #find({ access, params }: HttpContext): Promise<Found> {
    const event = await findManageable(access, params.id, 'sessions')
    const days = await heldDays(event.id)
    const session = await Session.query()
      .where({ id: rowId(params.session_id) ?? 0, is_whole_day: false })
      .whereIn(
        'day_id',
        days.map(({ id }) => id)
      )
      .first()
    const holders = await editableHolders(access, event)
    if (session && !isHeldBy(holders, session.organisationId)) throw notYours()
    return { event, days, session, holders }
  }

  async #show(ctx: HttpContext, found: Found, page: FormPage<SessionForm>) {
    const { event, days, session, holders } = found
    const { access, locale, view, response, params } = ctx
    const dayId = session?.dayId ?? Number(page.form.day)
    const day = days.find(({ id }) => id === dayId) ?? days.at(0) ?? null
    response.status(page.status ?? (session ? 200 : 409))
    const shown = await sessionPage(event, days, day, locale)
    return view.render('pages/manage/events/agenda/session', {
      head: await eventHead(access, event, 'agenda', locale),
      sessionId: rowId(params.session_id),
      isGone: session === null,
      // A break needs no calling off: it is removed.
      isSession: session?.kind === 'session',
      isCancelled: Boolean(session?.cancelledAt),
      ...shown,
      holders,
      held: shown.organisers.find(({ value }) => value === page.form.organisation),
      ...formState(page),
    })
  }
}
