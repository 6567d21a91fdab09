import type { I18n } from '@adonisjs/i18n'
import i18nManager from '@adonisjs/i18n/services/main'
import type { Locale } from '#app/core/languages/locales'
import { listOf } from '#app/core/languages/list_of'
import { clock } from '#app/core/clock'
import { asksForWork } from '#app/core/proof_of_work'
import Event from '#app/events/models/event'
import { cancellationNote } from '#app/events/queries/change_notes'
import { momentAtHome } from '#app/events/queries/moment_at_home'
import type { Mail } from '#app/messages/mail'
import { codeOf } from '#app/registrations/code'
import { reasonWords } from '#app/registrations/decline_words'
import { companionsFact } from '#app/registrations/mails/companion_lines'
import { letterFacts } from '#app/registrations/mails/letter_facts'
import { sessionLanguagesFact } from '#app/registrations/mails/session_lines'
import type { LetterKind } from '#app/registrations/mails/letter_kinds'
import type Registration from '#app/registrations/models/registration'
import { stateNote } from '#app/registrations/state_notes'
import {
  registrationCard,
  type RegistrationCard,
} from '#app/registrations/queries/registration_card'
import { registrationTerms } from '#app/registrations/queries/registration_terms'
import { isChange, isListOpen } from '#app/registrations/registration_state'
import { appUrl } from '#config/app'

/** The letters of a state in which the organiser may say more. */
const SAYS_MORE: LetterKind[] = [
  'waitlisted',
  'offered',
  'pending',
  'declined',
  'restored',
  'cancelled',
  'expired',
]

/** A later change makes another letter. */
const OF_A_CHANGE: LetterKind[] = [
  'change_approved',
  'change_declined',
  'companions_changed',
  'declined',
  'restored',
]

/** Whether seats that become free are still offered to those who wait. */
type List = 'open' | 'closed'

const ENDED: LetterKind[] = ['declined', 'cancelled', 'expired', 'event_cancelled']

/** One letter about a registration to its person, in their language. @throws when there is no address */
export async function registrationLetter(
  kind: LetterKind,
  registration: Registration
): Promise<Mail> {
  if (!registration.email) throw new Error(`registration ${registration.id} has no address`)
  const { locale } = registration
  const i18n = i18nManager.locale(locale)
  const card = await registrationCard(registration)
  const event = await Event.findOrFail(registration.eventId)
  const asksCode = event.confirmEmail && ['confirm', 'link'].includes(kind)
  const code = asksCode ? liveCode(registration) : null
  const list = isListOpen(await registrationTerms(event.id), clock.now()) ? 'open' : 'closed'
  const changed = isChange(registration) ? 'yes' : 'no'
  const held = heldWord(card, event, list)
  const words = wordsOf(kind, card, { code, list, held, changed }, i18n)
  return {
    kind: `registration.${kind}`,
    dedupKey: dedupKey(kind, registration, card),
    to: { name: registration.name, address: registration.email },
    locale,
    subject: words('subject'),
    template: 'registrations/letter',
    data: {
      title: words('title'),
      text: words('text'),
      note: SAYS_MORE.includes(kind) ? await stateNote(event, registration.status, locale) : null,
      reason: await reasonOf(kind, event, registration, i18n),
      contact: kind === 'declined' ? words('contact') : null,
      why: words(kind === 'confirm' ? 'why' : '../why'),
      code: code && { text: i18n.t('registrations.mails.code'), code },
      facts: [
        ...letterFacts(card, i18n),
        ...companionsFact(card, i18n),
        ...sessionLanguagesFact(card, i18n),
      ],
      button: buttonOf(kind, card, i18n),
      funding: card.event.funding,
      privacyUrl: `${appUrl}/${locale}/events/${card.event.slug}/notice`,
    },
    personId: registration.personId,
    registrationId: registration.id,
    eventId: registration.eventId,
  }
}

/** Why the event is off, or why the organiser said no. */
async function reasonOf(
  kind: LetterKind,
  event: Event,
  registration: Registration,
  i18n: I18n
): Promise<string | null> {
  if (kind === 'declined' || kind === 'change_declined') {
    return reasonWords(registration, i18n).join(' ') || null
  }
  if (kind !== 'event_cancelled') return null
  const noted = await cancellationNote(event.id, i18n.locale as Locale, event.locale)
  const cancelReason = noted ?? event.cancelReason
  return cancelReason && i18n.t('registrations.mails.reason', { reason: cancelReason })
}

/** The code on the page that may still be open; null when its time is up or it was used. */
function liveCode({ tokenHash, codeHash, codeExpiresAt }: Registration): string | null {
  const lives = codeHash !== null && codeExpiresAt !== null && codeExpiresAt > clock.now()
  return lives ? codeOf(tokenHash, codeExpiresAt) : null
}

/** Two letters are the same if nothing they say has changed: a new link or a new code makes a new letter. */
function dedupKey(kind: LetterKind, registration: Registration, { sessions }: RegistrationCard) {
  const { id, tokenHash, codeExpiresAt, updatedAt } = registration
  if (OF_A_CHANGE.includes(kind) || (kind === 'pending' && isChange(registration))) {
    return `registration.${kind}:${id}:${updatedAt.toMillis()}`
  }
  if (kind === 'session_seated') {
    const seated = sessions
      .filter(({ status }) => status === 'confirmed')
      .map((one) => `${one.id}@${one.askedAt}`)
    return `registration.${kind}:${id}:${seated.join()}`
  }
  const version = ['confirm', 'link'].includes(kind)
    ? `:${tokenHash.slice(0, 16)}:${codeExpiresAt?.toMillis() ?? ''}`
    : ''
  return `registration.${kind}:${id}${version}`
}

/** Whether a seat is held until the answer; where the organiser answers first, none is promised. Without the work that was asked for none is, however many are free. */
function heldWord(
  { holdUntil }: RegistrationCard,
  { confirmEmail, registrationPolicy }: Event,
  list: List
) {
  if (registrationPolicy === 'approval') return 'approval'
  if (holdUntil) return 'yes'
  if (list === 'closed') return 'no_list'
  return !confirmEmail || asksForWork() ? 'not_yet' : 'no'
}

function wordsOf(
  kind: LetterKind,
  card: RegistrationCard,
  { code, ...standing }: { code: string | null; held: string; list: List; changed: 'yes' | 'no' },
  i18n: I18n
) {
  const { event, holdUntil, position } = card
  const facts = {
    event: event.title.text,
    organisers: listOf(
      event.organisers.map(({ text }) => text),
      card.locale
    ),
    status: card.status,
    code: code ?? '',
    hasCode: code ? 'yes' : 'no',
    until: holdUntil ? momentAtHome(holdUntil, event, card.locale) : '',
    ...standing,
    position: position ?? 0,
    brings: card.companions.length > 0 ? 'yes' : 'no',
  }
  return (word: string) =>
    i18n.t(
      `registrations.mails.${word.startsWith('../') ? word.slice(3) : `${kind}.${word}`}`,
      facts
    )
}

/** The one thing to open: the own page while there is something to do on it, else the event. */
function buttonOf(kind: LetterKind, { ownUrl, event, locale }: RegistrationCard, i18n: I18n) {
  return {
    href: ENDED.includes(kind) ? `${appUrl}/${locale}/events/${event.slug}` : ownUrl,
    label: i18n.t(`registrations.mails.${kind}.button`),
  }
}
