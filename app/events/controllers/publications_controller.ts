import type { HttpContext } from '@adonisjs/core/http'
import { formState, opened, type FormPage } from '#app/core/forms/form_page'
import { formProblems } from '#app/core/forms/form_problems'
import { publishEvent } from '#app/events/actions/publish_event'
import { setEmbargo } from '#app/events/actions/set_embargo'
import { answerPublication } from '#app/events/forms/answer_publication'
import { postedForm } from '#app/events/forms/posted_form'
import {
  publicationForm,
  publicationMoment,
  publicationProblems,
  publicationRules,
  publicationTyped,
  type PublicationForm,
} from '#app/events/forms/publication_form'
import { eventHead } from '#app/events/queries/event_head'
import { eventZone } from '#app/events/queries/event_zone'
import { findManageable } from '#app/events/queries/find_event'
import { publicationPage } from '#app/events/queries/publication_page'
import { zoneTown } from '#app/events/zones'
import type Event from '#app/events/models/event'

/** What an event still needs before its readers see it, from when on they do, and the moment itself. */
export default class PublicationsController {
  async edit(ctx: HttpContext) {
    const event = await findManageable(ctx.access, ctx.params.id)
    const zone = await eventZone(event.id)
    return this.#show(ctx, event, opened(publicationForm(event.embargoUntil, zone), event.revision))
  }

  async update(ctx: HttpContext) {
    const { access, request, i18n } = ctx
    const event = await findManageable(access, ctx.params.id)
    const zone = await eventZone(event.id)
    const body = request.body()
    const typed = publicationTyped(body)
    const posted = postedForm(ctx, event, {
      typed,
      standing: async () => publicationForm(event.embargoUntil, zone),
      show: (page) => this.#show(ctx, event, page),
    })
    const stood = publicationForm(event.embargoUntil, zone)
    const errors = await formProblems(request, publicationRules, typed, () =>
      publicationProblems(typed, stood, zone, ctx)
    )
    if (errors) return posted.refused(errors)

    const until = publicationMoment(typed, zone)
    const result = await posted.save((revision) =>
      setEmbargo({ eventId: event.id, until, revision, actor: access.actor })
    )
    if (!result.ok && result.reason === 'already_shown') {
      return posted.refused({ embargo: i18n.t('publication.alreadyShown') })
    }
    if (result.ok && body.do === 'publish') return this.#publish(ctx, event)
    return posted.answer(result, `/manage/events/${event.id}/publication`)
  }

  async store(ctx: HttpContext) {
    return this.#publish(ctx, await findManageable(ctx.access, ctx.params.id))
  }

  async #publish(ctx: HttpContext, event: Event) {
    const result = await publishEvent({ eventId: event.id, actor: ctx.access.actor })
    return answerPublication(ctx, event, result)
  }

  async #show(ctx: HttpContext, event: Event, page: FormPage<PublicationForm>) {
    const { access, locale, view, response, i18n } = ctx
    response.status(page.status ?? 200)
    return view.render('pages/manage/events/publication', {
      head: await eventHead(access, event, 'settings', locale),
      publication: await publicationPage(event, locale),
      town: zoneTown(await eventZone(event.id), i18n),
      ...formState(page),
    })
  }
}
