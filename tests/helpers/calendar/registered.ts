import type Event from '#app/events/models/event'
import type Registration from '#app/registrations/models/registration'
import { createPerson } from '#database/factories/people'
import { createRegistration } from '#database/factories/registrations'

/** A confirmed registration of somebody for all days of an event. */
export async function registered(event: Event, who: Parameters<typeof createPerson>[0] = 'jelena') {
  const { registration } = await createRegistration(event, await createPerson(who))
  return registration
}

/** As if the person had given the place up; nobody is told yet. */
export async function withdraw(registration: Registration) {
  await registration.merge({ status: 'cancelled' }).save()
}
