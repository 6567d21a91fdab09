import { syncInvitations } from '#app/calendar/actions/sync_invitations'
import { createEvent, createVenue } from '#database/factories/events'
import { CLUSTER_HOUSE, FOUNDATION, createOrganisation } from '#database/factories/organisations'
import { createPerson } from '#database/factories/people'
import { createRegistration } from '#database/factories/registrations'
import { deliverDueMail } from '#tests/helpers/mail'
import type { startMailServer } from '#tests/helpers/mail_server'

export const NADA = {
  name: 'Ђурђа "Нада" Џунић, Ниш',
  email: 'nada@posta.rs',
  locale: 'sr-Cyrl' as const,
}
export const TITLES = {
  'sr-Cyrl': 'Дан кластера',
  'sr-Latn': 'Dan klastera',
  'bg': 'Ден на клъстерите',
  'ro': 'Ziua clusterelor',
  'en': 'Day of clusters',
}

type Given = Parameters<typeof createEvent>[0]

/** A confirmed registration for the Day of clusters in Niš, whose invitation was delivered. */
export async function invite(
  given: Given = {},
  attributes: Parameters<typeof createRegistration>[2] = {}
) {
  const organisers = [await createOrganisation(CLUSTER_HOUSE), await createOrganisation(FOUNDATION)]
  const { id: venueId } = await createVenue()
  const event = await createEvent({ titles: TITLES, organisers, days: [{ venueId }], ...given })
  const person = await createPerson(NADA)
  const { registration, token } = await createRegistration(event, person, {
    locale: 'sr-Cyrl',
    ...attributes,
  })
  await syncInvitations(registration.id)
  await deliverDueMail()
  return { event, registration, token }
}

type Received = Awaited<ReturnType<typeof startMailServer>>['received'][number]

/** The calendar entry of a mail, as the calendar part and as the file beside it. */
export function entryOf({ mime, mail }: Received) {
  const [, encoded] = /Content-Type: text\/calendar;[^]*?\r\n\r\n([^]*?)\r\n--/.exec(mime)!
  const file = mail.attachments.find(({ filename }) => filename === 'invite.ics')!
  return { part: Buffer.from(encoded, 'base64'), file: file.content }
}
