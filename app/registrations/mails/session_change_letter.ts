import i18nManager from '@adonisjs/i18n/services/main'
import type { I18n } from '@adonisjs/i18n'
import type { Verbs } from '#app/activity/verbs'
import { pickText } from '#app/core/languages/content'
import { timeRange } from '#app/core/languages/dates'
import type Event from '#app/events/models/event'
import type Session from '#app/events/models/session'
import type { SessionRecipient } from '#app/events/queries/agenda/session_audience'
import { eventSummary, type EventSummary } from '#app/events/queries/event_summary'
import type { Mail } from '#app/messages/mail'
import Registration from '#app/registrations/models/registration'
import { ownLink } from '#app/registrations/own_link'
import { appUrl } from '#config/app'

export type SessionChange = Pick<Verbs['session.cancelled'], 'kind' | 'cancelledAt'>

/** That a session was called off, or takes place after all, is told once to each. */
export function sessionChangeKey(
  { kind, cancelledAt }: SessionChange,
  sessionId: number,
  personId: number
): string {
  return `session.${kind}:${sessionId}:${cancelledAt}:${personId}`
}

/** The letter to somebody who has a place at a session, or is on its programme. Its translations are loaded. */
export async function sessionChangeLetter(
  change: SessionChange,
  { event, session }: { event: Event; session: Session },
  recipient: SessionRecipient
): Promise<Mail> {
  const { locale, registrationId, personId } = recipient
  const i18n = i18nManager.locale(locale)
  const summary = (await eventSummary(event.id, locale))!
  const title = pickText(session.translations, 'title', locale, event.locale) ?? {
    text: i18n.t('agenda.session.untitled'),
    lang: locale,
  }
  const part = registrationId === null ? 'programme' : 'place'
  const facts = { session: title.text, event: summary.title.text }
  const say = (word: string) => i18n.t(`agenda.mails.${change.kind}.${word}`, facts)
  return {
    kind: `session.${change.kind}`,
    dedupKey: sessionChangeKey(change, session.id, personId),
    to: { name: recipient.name, address: recipient.address },
    locale,
    subject: say('subject'),
    template: 'events/letter',
    data: {
      title: say('title'),
      paragraphs: [say(part)],
      facts: [
        {
          label: summary.type.name.text,
          lines: [{ strong: summary.title.text, ...langOf(summary) }],
        },
        {
          label: i18n.t('agenda.mails.session'),
          lines: [{ strong: title.text, lang: title.lang }],
        },
        whenAndWhere(session, summary, i18n),
      ],
      note: null,
      href: await addressFor(recipient, summary),
      label: i18n.t(`agenda.mails.open.${part}`),
      why: i18n.t(`agenda.mails.why.${part}`),
    },
    personId,
    registrationId,
    eventId: event.id,
  }
}

const langOf = ({ title }: EventSummary) => ({ lang: title.lang })

/** By every clock that the event goes by. */
function whenAndWhere(session: Session, { days }: EventSummary, i18n: I18n) {
  const day = days.find(({ id }) => id === session.dayId)!
  const hours = (zone: string) =>
    timeRange(session.startsAt.setZone(zone), session.endsAt.setZone(zone))
  return {
    label: i18n.t('agenda.mails.when'),
    lines: [
      { strong: day.dateLabel },
      ...day.clocks.map(({ zone, place, lang }) => ({ text: `${hours(zone)} ${place}`, lang })),
      ...(day.place ? [day.place] : []),
    ],
  }
}

/** The own page of whoever has a place; else the agenda. */
async function addressFor({ locale, registrationId }: SessionRecipient, { slug }: EventSummary) {
  if (registrationId === null) return `${appUrl}/${locale}/events/${slug}/agenda`
  const { tokenEncrypted } = await Registration.findOrFail(registrationId)
  return ownLink(locale, tokenEncrypted)
}
