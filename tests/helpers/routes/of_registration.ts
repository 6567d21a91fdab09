import type { RegistrationStatus } from '#app/registrations/models/registration'
import { createPerson } from '#database/factories/people'
import { createRegistration } from '#database/factories/registrations'
import { inManage } from '#tests/helpers/routes/expectation'
import type { World } from '#tests/helpers/routes/world'

export const inEvent = ({ event }: World) => ({ id: event.id })

/** Somebody registered for the organiser's own event. */
export const ofOrganiser =
  (status: RegistrationStatus = 'confirmed') =>
  async ({ event }: World) => {
    const { registration } = await createRegistration(event, await createPerson('stefan'), {
      status,
    })
    return { id: event.id, registration_id: registration.id }
  }

export const readers = inManage({
  admin: 200,
  organiser: 200,
  foreignOrganiser: 404,
  secretariat: 200,
  controller: 200,
})

export const writers = (answer: 200 | '302 *') =>
  inManage({
    admin: answer,
    organiser: answer,
    foreignOrganiser: 404,
    secretariat: 403,
    controller: 403,
  })
