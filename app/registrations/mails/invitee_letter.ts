import i18nManager from '@adonisjs/i18n/services/main'
import { listOf } from '#app/core/languages/list_of'
import { revealToken } from '#app/core/tokens'
import Event from '#app/events/models/event'
import { eventSummary } from '#app/events/queries/event_summary'
import { momentAtHome } from '#app/events/queries/moment_at_home'
import type { Mail } from '#app/messages/mail'
import { letterFacts } from '#app/registrations/mails/letter_facts'
import type Invitee from '#app/registrations/models/invitee'
import { appUrl } from '#config/app'

/** The letter that asks somebody to register, with a link of their own. */
export async function inviteeLetter(invitee: Invitee): Promise<Mail> {
  const { id, eventId, locale, email, sentAt } = invitee
  const i18n = i18nManager.locale(locale)
  const event = (await eventSummary(eventId, locale))!
  const { registrationClosesAt: closes } = await Event.findOrFail(eventId)
  const facts = {
    event: event.title.text,
    organisers: listOf(
      event.organisers.map(({ text }) => text),
      locale
    ),
    number: event.organisers.length,
    hasEnd: closes ? 'yes' : 'no',
    until: closes ? momentAtHome(closes, event, locale) : '',
  }
  const days = event.days.map((day) => ({
    ...day,
    presence: day.mode === 'online' ? ('online' as const) : ('on_site' as const),
    onlineUrl: null,
    waits: null,
    missed: false,
  }))
  const name = invitee.name ? { text: invitee.name, lang: locale } : null
  return {
    kind: 'invitee.invitation',
    dedupKey: `invitee.invitation:${id}:${sentAt?.toMillis() ?? ''}`,
    to: { name: invitee.name ?? '', address: email },
    locale,
    subject: i18n.t('invitees.mail.subject', facts),
    template: 'registrations/letter',
    data: {
      title: i18n.t('invitees.mail.title'),
      text: i18n.t('invitees.mail.text', facts),
      reason: null,
      note: null,
      contact: null,
      why: i18n.t('invitees.mail.why', facts),
      code: null,
      facts: letterFacts({ name, days }, i18n),
      button: {
        href: `${appUrl}/${locale}/invited/${revealToken(invitee.tokenEncrypted)}`,
        label: i18n.t('invitees.mail.button'),
      },
      funding: event.funding,
      privacyUrl: `${appUrl}/${locale}/events/${event.slug}/notice`,
    },
    eventId,
  }
}
