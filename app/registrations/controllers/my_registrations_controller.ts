import { Exception } from '@adonisjs/core/exceptions'
import type { HttpContext } from '@adonisjs/core/http'
import type Event from '#app/events/models/event'
import { myEvents } from '#app/events/queries/my_events'
import { findBySlug, findPublicEvent } from '#app/events/queries/public_events'
import type { Known } from '#app/registrations/admission'
import { answerKnownForm, showKnownForm } from '#app/registrations/known_form'
import Registration, { ACTIVE_STATUSES } from '#app/registrations/models/registration'
import { ownPath } from '#app/registrations/own_link'
import { isMemberOf } from '#app/registrations/queries/is_member_of'

/** The form for somebody who signed in: for members where only they may register, and without a mail to confirm by. */
export default class MyRegistrationsController {
  async create(ctx: HttpContext) {
    const { access, locale, response } = ctx
    const event = await findOpen(ctx)
    const made = await Registration.query()
      .where({ event_id: event.id, person_id: access.personId })
      .whereIn('status', [...ACTIVE_STATUSES])
      .whereNot('status', 'unconfirmed')
      .first()
    if (made) return response.redirect().toPath(ownPath(locale, made.tokenEncrypted))
    return showKnownForm(ctx, event, await knownBy(ctx, event))
  }

  async store(ctx: HttpContext) {
    const event = await findOpen(ctx)
    return answerKnownForm(ctx, event, await knownBy(ctx, event))
  }
}

/** @throws 404 when this person may not see the event */
async function findOpen({ access, params }: HttpContext): Promise<Event> {
  const found =
    (await findPublicEvent(params.slug)) ?? (await findBySlug(() => myEvents(access), params.slug))
  if (!found) throw new Exception('no such event', { status: 404, code: 'E_NOT_FOUND' })
  return found.event
}

async function knownBy({ access, user }: HttpContext, event: Event): Promise<Known> {
  return {
    admission: {
      by: 'account',
      personId: access.personId,
      isMember: await isMemberOf(event.id, access),
    },
    name: user.person.name,
    nameIsFixed: true,
    email: user.person.email ?? user.email,
    path: `/my/events/${event.slug}/register`,
  }
}
