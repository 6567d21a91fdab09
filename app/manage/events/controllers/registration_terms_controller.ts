import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import { opened } from '#app/core/forms/form_page'
import { formProblems } from '#app/core/forms/form_problems'
import { editEvent } from '#app/events/actions/edit_event'
import { readEventValues } from '#app/events/event_values'
import { postedForm } from '#app/events/forms/posted_form'
import {
  registrationForm,
  registrationProblems,
  registrationRules,
  registrationTyped,
  registrationValues,
} from '#app/events/forms/registration_form'
import { eventZone } from '#app/events/queries/event_zone'
import { findManageable } from '#app/events/queries/find_event'
import { rehearseTerms } from '#app/manage/events/terms/rehearse_terms'
import { askBeforeChangingTerms, effectKey, showTerms } from '#app/manage/events/terms/terms_page'

/** Who may register for an event, from when to when, and how many. Where people are registered it is said before what a change means for them. */
export default class RegistrationTermsController {
  async edit(ctx: HttpContext) {
    const event = await findManageable(ctx.access, ctx.params.id)
    const zone = await eventZone(event.id)
    const form = registrationForm(await readEventValues(db, event.id), zone)
    return showTerms(ctx, event, zone, opened(form, event.revision))
  }

  async update(ctx: HttpContext) {
    const { access, request } = ctx
    const event = await findManageable(access, ctx.params.id)
    const zone = await eventZone(event.id)
    const body = request.body()
    const typed = registrationTyped(body)
    const standing = async () => registrationForm(await readEventValues(db, event.id), zone)
    const posted = postedForm(ctx, event, {
      typed,
      standing,
      show: (page) => showTerms(ctx, event, zone, page),
    })
    if (body.do === 'back') return posted.again()

    const stood = await standing()
    const errors = await formProblems(request, registrationRules, typed, () =>
      registrationProblems(typed, stood, zone, ctx)
    )
    if (errors) return posted.refused(errors)

    const values = registrationValues(typed, zone)
    const edit = { eventId: event.id, values, actor: access.actor }
    const next = `/manage/events/${event.id}/registration`
    const rehearsed = await posted.save((revision) => rehearseTerms({ ...edit, revision }))
    if (!rehearsed.ok) return posted.answer(rehearsed, next)
    const effect = rehearsed.value
    const isOther = body.told !== undefined && body.told !== effectKey(effect)
    if (effect.consequences.length > 0 && (body.do !== 'confirm' || isOther)) {
      const state = posted.opened
      return askBeforeChangingTerms(ctx, event, { ...effect, typed, state, isOther })
    }
    const result = await posted.save((revision) => editEvent({ ...edit, revision }))
    return posted.answer(result, next)
  }
}
