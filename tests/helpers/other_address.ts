import type { ApiClient } from '@japa/api-client'
import Registration from '#app/registrations/models/registration'
import { createEvent } from '#database/factories/events'
import { ownPathOf } from '#tests/helpers/companions'
import { confirmed } from '#tests/helpers/full_days'
import { runJobs } from '#tests/helpers/jobs'
import { mailsTo } from '#tests/helpers/mail'

/** Jelena's mailbox, and the one that she asks for instead. */
export const OLD = 'jelena@example.org'
export const NEW = 'jelena.nova@example.org'

/** Jelena, registered for an event and told so. */
export async function registered(attributes: Parameters<typeof createEvent>[0] = {}) {
  const event = await createEvent(attributes)
  const id = await confirmed('jelena', event)
  await runJobs()
  return { event, id, path: await ownPathOf(id) }
}

/** Asks on the own page for another address. */
export async function ask(client: ApiClient, id: number, email = NEW) {
  return client
    .post(`${await ownPathOf(id)}/address`)
    .redirects(0)
    .form({ email })
}

/** The path in the last letter to a mailbox that confirms it. */
export async function linkTo(address: string): Promise<string> {
  const mails = await mailsTo(address)
  const { mail } = mails.findLast(({ row }) => row.kind === 'registration.address_confirm')!
  return mail.text!.match(/\/en\/addresses\/[\w-]+/)![0]
}

/** Presses the button on the page that such a link opens. */
export function confirm(client: ApiClient, link: string) {
  return client.post(link).redirects(0)
}

export async function emailOf(id: number): Promise<string | null> {
  const { email } = await Registration.findOrFail(id)
  return email
}
