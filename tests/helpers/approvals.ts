import type { ApiClient } from '@japa/api-client'
import { confirmRegistration } from '#app/registrations/actions/confirm_registration'
import { createEvent } from '#database/factories/events'
import { deskOf, organiserOf } from '#tests/helpers/desk'
import { register } from '#tests/helpers/registrations'

export type Attributes = Parameters<typeof createEvent>[0]

/** An event whose organiser approves, and their desk. */
export async function approving(client: ApiClient, attributes: Attributes = {}) {
  const { house, user } = await organiserOf()
  const event = await createEvent({
    organisers: [house],
    registrationPolicy: 'approval',
    ...attributes,
  })
  const path = `/manage/events/${event.id}/approvals`
  const open = async () => {
    const page = await deskOf(client, user).open(path)
    return page.text()
  }
  const decide = (ids: number[], fields: object) =>
    client
      .post(path)
      .loginAs(user)
      .withCsrfToken()
      .redirects(0)
      .form({ registrations: ids, ...fields })
  return { event, user, open, decide }
}

/** Somebody who registered, confirmed their address and waits for the organiser. */
export async function pending(...args: Parameters<typeof register>) {
  const id = await register(...args)
  await confirmRegistration(id)
  return id
}
