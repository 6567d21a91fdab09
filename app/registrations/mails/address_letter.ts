import i18nManager from '@adonisjs/i18n/services/main'
import { listOf } from '#app/core/languages/list_of'
import { revealToken } from '#app/core/tokens'
import { eventSummary } from '#app/events/queries/event_summary'
import { momentAtHome } from '#app/events/queries/moment_at_home'
import type { Mail } from '#app/messages/mail'
import type AddressChange from '#app/registrations/models/address_change'
import type Registration from '#app/registrations/models/registration'
import { ownLink } from '#app/registrations/own_link'
import { appUrl } from '#config/app'

/** To the new mailbox: is it yours? To the one before: another was given. */
type AddressLetterKind = 'confirm' | 'asked'

/** A letter about another address. It says no more of the registration than its event: the mailbox may be a stranger's. */
export async function addressLetter(
  kind: AddressLetterKind,
  registration: Registration,
  change: AddressChange,
  to: string
): Promise<Mail> {
  const { id, eventId, personId, locale, name } = registration
  const i18n = i18nManager.locale(locale)
  const event = (await eventSummary(eventId, locale))!
  const facts = {
    event: event.title.text,
    address: change.email,
    until: momentAtHome(change.expiresAt, event, locale),
    organisers: listOf(
      event.organisers.map(({ text }) => text),
      locale
    ),
  }
  const say = (word: string) => i18n.t(`registrations.mails.address.${kind}.${word}`, facts)
  return {
    kind: `registration.address_${kind}`,
    dedupKey: `registration.address_${kind}:${change.id}`,
    to: { name: kind === 'confirm' ? '' : name, address: to },
    locale,
    subject: say('subject'),
    template: 'registrations/letter',
    data: {
      title: say('title'),
      text: say('text'),
      note: null,
      reason: null,
      contact: null,
      why: kind === 'asked' ? i18n.t('registrations.mails.why', facts) : say('why'),
      code: null,
      facts: [],
      button: { href: hrefOf(kind, registration, change), label: say('button') },
      funding: event.funding,
      privacyUrl: `${appUrl}/${locale}/events/${event.slug}/notice`,
    },
    personId,
    registrationId: id,
    eventId,
  }
}

/** The own page opens from its own mailbox alone. */
function hrefOf(
  kind: AddressLetterKind,
  { locale, tokenEncrypted }: Registration,
  change: AddressChange
): string {
  switch (kind) {
    case 'confirm':
      return `${appUrl}/${locale}/addresses/${revealToken(change.tokenEncrypted)}`
    case 'asked':
      return ownLink(locale, tokenEncrypted)
  }
}
