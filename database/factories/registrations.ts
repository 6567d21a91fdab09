import { randomBytes } from 'node:crypto'
import { clock } from '#app/core/clock'
import { newToken, newDeskCode } from '#app/core/tokens'
import { nameKey, searchKey } from '#app/core/languages/search_key'
import type { Locale } from '#app/core/languages/locales'
import Day from '#app/events/models/day'
import type Event from '#app/events/models/event'
import type Person from '#app/people/models/person'
import AddressChange from '#app/registrations/models/address_change'
import Invitee from '#app/registrations/models/invitee'
import Quota from '#app/registrations/models/quota'
import Registration, {
  type RegistrationRole,
  type RegistrationStatus,
} from '#app/registrations/models/registration'

interface RegistrationAttributes {
  status: RegistrationStatus
  role: RegistrationRole
  organisationName: string
  language: string
  locale: Locale
  /** Whose companion it is. */
  parentId: number
}

/** A registration for all days of an event, seats counted; confirmed unless told. `token` opens its own page. */
export async function createRegistration(
  event: Event,
  person: Person,
  attributes: Partial<RegistrationAttributes> = {}
) {
  const { token, hash, encrypted } = newToken()
  const status = attributes.status ?? 'confirmed'
  const holdsSeat = ['confirmed', 'offered'].includes(status)
  const registration = await Registration.create({
    eventId: event.id,
    personId: person.id,
    role: 'participant',
    name: person.name,
    nameLocale: person.nameLocale as Locale,
    email: person.email,
    country: 'RS',
    locale: 'en',
    searchKey: searchKey(person.name),
    holdsSeat,
    queuedAt: status === 'waitlisted' ? clock.now() : null,
    emailConfirmedAt: status === 'unconfirmed' ? null : clock.now(),
    tokenHash: hash,
    tokenEncrypted: encrypted,
    checkInSecret: randomBytes(20).toString('base64url'),
    deskCode: newDeskCode(),
    source: 'form',
    createdAt: clock.now(),
    updatedAt: clock.now(),
    ...attributes,
    status,
  })
  const days = await Day.query().where('event_id', event.id)
  await registration
    .related('days')
    .createMany(
      days.map((day) => ({ dayId: day.id, mode: 'on_site' as const, status: 'chosen' as const }))
    )
  if (holdsSeat)
    await Quota.query().where('event_id', event.id).whereNull('day_id').increment('taken', 1)
  if (status === 'waitlisted')
    await Quota.query().where('event_id', event.id).increment('waiting', 1)
  return { registration, token }
}

/** Another address that was given for a registration; `token` confirms it. */
export async function createAddressChange(
  { id }: Pick<Registration, 'id'>,
  { email = 'nova@example.org', expiresAt = clock.now().plus({ days: 3 }) } = {}
) {
  const { token, hash, encrypted } = newToken()
  const change = await AddressChange.create({
    registrationId: id,
    email,
    tokenHash: hash,
    tokenEncrypted: encrypted,
    expiresAt,
    createdAt: clock.now(),
  })
  return { change, token }
}

/** Somebody who was invited to register and has not answered; `token` opens the form. */
export async function createInvitee(
  event: Event,
  {
    name = 'Мария Димитрова',
    email = 'maria@example.org',
  }: { name?: string | null; email?: string } = {}
) {
  const { token, hash, encrypted } = newToken()
  const invitee = await Invitee.create({
    eventId: event.id,
    name,
    nameKey: nameKey(name ?? ''),
    email,
    emailNormalised: email,
    locale: 'bg',
    tokenHash: hash,
    tokenEncrypted: encrypted,
    sentAt: clock.now().minus({ days: 1 }),
    createdAt: clock.now().minus({ days: 1 }),
  })
  return { invitee, token }
}
