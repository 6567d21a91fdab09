import type { HttpContext } from '@adonisjs/core/http'
import { flatFields } from '#app/core/forms/flat_fields'
import type { Opened } from '#app/core/forms/save_over'
import { tidingsKey, type Tidings } from '#app/manage/events/changes/tidings'
import type { ComingEvents } from '#app/manage/venues/queries/coming_events'
import type { VenueForm } from '#app/manage/venues/venue_form'

interface Question {
  id: number
  typed: VenueForm
  state: Opened
  coming: ComingEvents
  tidings: Tidings
  /** The number of people to tell is another than the page said before. */
  isOther: boolean
}

/** Says at which coming events others will read the change, and who will be told of it, before it is saved. */
export function askBeforeSaving({ view }: HttpContext, question: Question) {
  const { typed, state, tidings } = question
  return view.render('pages/manage/venues/confirm', {
    ...question,
    isListed: true,
    told: tidingsKey(tidings),
    fields: [
      ...flatFields(typed),
      { name: 'revision', value: String(state.revision) },
      { name: 'seen', value: JSON.stringify(state.seen) },
    ],
  })
}

/** Whether readers of an event would be led elsewhere: by another name, address, town or position. */
export function leadsElsewhere(before: VenueForm, after: VenueForm): boolean {
  const where = ({ country, zone, map_url: map, position, texts }: VenueForm) =>
    JSON.stringify([
      ...[country, zone, map, position],
      Object.values(texts).map(({ name, address, town }) => [name, address, town]),
    ])
  return where(before) !== where(after)
}
