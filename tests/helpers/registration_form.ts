import type { ApiClient } from '@japa/api-client'
import type Event from '#app/events/models/event'
import { agedFormToken } from '#tests/helpers/forms'

const TYPED = {
  name: 'Jelena Stojanović',
  email: 'jelena@example.org',
  country: 'RS',
  notice: '1',
}

export const subjectOf = ({ id }: Event) => `registration:${id}`

/** What Jelena would send by the public form. */
export function sendForm(client: ApiClient, event: Event, fields: object = {}) {
  return client
    .post(`/en/events/${event.slug}/registrations`)
    .redirects(0)
    .form({ ...TYPED, form_token: agedFormToken(subjectOf(event)), ...fields })
}
