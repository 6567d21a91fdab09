import type { HttpContext } from '@adonisjs/core/http'
import { formProblems } from '#app/core/forms/form_problems'
import { readOpened, saveOver } from '#app/core/forms/save_over'
import { publishEvent } from '#app/events/actions/publish_event'
import { setEmbargo } from '#app/events/actions/set_embargo'
import { answerPublication } from '#app/events/forms/answer_publication'
import { answerSave } from '#app/events/forms/answer_save'
import { formState, opened, type FormPage } from '#app/events/forms/form_page'
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
    const [typed, state] = [publicationTyped(body), readOpened(body)]
    const show = (page: FormPage<PublicationForm>) => this.#show(ctx, event, page)
    const standing = publicationForm(event.embargoUntil, zone)
    const errors = await formProblems(request, publicationRules, typed, () =>
      publicationProblems(typed, standing, zone, ctx)
    )
    if (errors) return show({ form: typed, opened: state, errors, status: 422 })

    const result = await saveOver({
      opened: state,
      typed,
      current: async () => {
        await event.refresh()
        const values = publicationForm(event.embargoUntil, zone)
        return { values, revision: event.revision }
      },
      save: (revision) =>
        setEmbargo({
          eventId: event.id,
          until: publicationMoment(typed, zone),
          revision,
          actor: access.actor,
        }),
    })
    if (!result.ok && result.reason === 'already_shown') {
      const shown = { embargo: i18n.t('publication.alreadyShown') }
      return show({ form: typed, opened: state, errors: shown, status: 422 })
    }
    if (result.ok && body.do === 'publish') return this.#publish(ctx, event)
    const next = `/manage/events/${event.id}/publication`
    return answerSave(ctx, { eventId: event.id, result, typed, opened: state, next, show })
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
