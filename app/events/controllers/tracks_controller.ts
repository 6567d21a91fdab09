import type { HttpContext } from '@adonisjs/core/http'
import { formState, opened, type FormPage } from '#app/core/forms/form_page'
import { formProblems } from '#app/core/forms/form_problems'
import { rowCommand } from '#app/core/forms/row_command'
import { longDate } from '#app/core/languages/dates'
import { editTracks } from '#app/events/actions/edit_tracks'
import { heldDays } from '#app/events/day_values'
import {
  changeTracks,
  isNamedTrack,
  tracksProblems,
  tracksRules,
  tracksTyped,
  type TracksForm,
} from '#app/events/forms/agenda/tracks_form'
import { postedForm } from '#app/events/forms/posted_form'
import { formTexts } from '#app/events/queries/agenda/form_texts'
import { tracksForm } from '#app/events/queries/agenda/tracks_form'
import { eventHead } from '#app/events/queries/event_head'
import { findManageable } from '#app/events/queries/find_event'
import type Event from '#app/events/models/event'

/** The tracks in which sessions of an event run side by side. */
export default class TracksController {
  async edit(ctx: HttpContext) {
    const event = await findManageable(ctx.access, ctx.params.id, 'agenda')
    return this.#show(ctx, event, opened(await tracksForm(event.id), event.revision))
  }

  async update(ctx: HttpContext) {
    const { access, params, request, i18n } = ctx
    const event = await findManageable(access, params.id, 'agenda')
    const body = request.body()
    const typed = tracksTyped(body)
    const posted = postedForm(ctx, event, {
      typed,
      standing: () => tracksForm(event.id),
      show: (page) => this.#show(ctx, event, page),
    })
    const command = rowCommand(body.do)
    if (command) return posted.again(changeTracks(typed, command))

    const days = await heldDays(event.id)
    const ids = days.map(({ id }) => id)
    const errors = await formProblems(request, tracksRules, typed, () =>
      tracksProblems(typed, ids, event.locale, i18n)
    )
    if (errors) return posted.refused(errors)
    const tracks = typed.tracks.filter(isNamedTrack).map(({ id, day, texts }) => ({
      ...(id ? { id: Number(id) } : {}),
      dayId: day ? Number(day) : null,
      texts,
    }))
    const result = await posted.save((revision) =>
      editTracks({ eventId: event.id, tracks, revision, actor: access.actor })
    )
    return posted.answer(result, `/manage/events/${event.id}/agenda`)
  }

  async #show(ctx: HttpContext, event: Event, page: FormPage<TracksForm>) {
    const { access, locale, view, response } = ctx
    const days = await heldDays(event.id)
    response.status(page.status ?? 200)
    return view.render('pages/manage/events/agenda/tracks', {
      head: await eventHead(access, event, 'agenda', locale),
      ...(await formTexts(event, locale)),
      days: days.map(({ id, date }) => ({ value: String(id), label: longDate(date, locale) })),
      ...formState(page),
    })
  }
}
