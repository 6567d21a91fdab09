import { Exception } from '@adonisjs/core/exceptions'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'
import { rowId } from '#app/core/row_id'
import { setTerms } from '#app/events/actions/set_terms'
import { eventHead } from '#app/events/queries/event_head'
import { findVisible } from '#app/events/queries/find_event'
import { organiserRows, leads } from '#app/events/queries/organiser_rows'
import { MAY_EDIT } from '#app/events/rights'

const rules = vine.create({
  may_edit: vine.enum(MAY_EDIT),
  must_agree: vine.boolean().optional(),
  seats: vine.number().withoutDecimals().range([0, 100_000]).nullable(),
})

/** Who holds an event together, and what the lead lets each do. */
export default class OrganisersController {
  async index({ access, params, locale, i18n, view }: HttpContext) {
    const event = await findVisible(access, params.id)
    return view.render('pages/manage/events/organisers', {
      head: await eventHead(access, event, 'settings', locale),
      ...(await organiserRows(event.id, i18n)),
      mayLead: await leads(access, event.id),
      parts: MAY_EDIT,
    })
  }

  async update({ access, params, request, response, session, i18n }: HttpContext) {
    const event = await findVisible(access, params.id)
    if (!(await leads(access, event.id)))
      throw new Exception('the lead decides', { status: 403, code: 'E_FORBIDDEN' })
    const body = request.body()
    const [error, form] = await request.tryValidateUsing(rules, {
      data: { ...body, seats: body.seats === '' ? null : (body.seats ?? null) },
    })
    response.redirect().toPath(`/manage/events/${event.id}/organisers`)
    if (error) return session.flash('error', i18n.t('organisers.wrong'))
    const result = await setTerms({
      eventId: event.id,
      organisationId: rowId(params.organisation_id) ?? 0,
      terms: {
        mayEdit: form.may_edit,
        mustAgree: form.must_agree ?? false,
        seats: form.seats,
      },
      actor: access.actor,
    })
    if (!result.ok) throw new Exception('no such partner', { status: 404, code: 'E_NOT_FOUND' })
    return session.flash('success', i18n.t('events.saved'))
  }
}
