import type { Letter } from '#app/calendar/invitation_plan'
import type { Fact } from '#app/calendar/mails/day_facts'
import type { LetterSheet } from '#app/calendar/mails/letter_sheet'
import type { SubscriptionWays } from '#app/calendar/queries/subscription_ways'
import { isSpokenLanguage, spokenLanguageName } from '#app/core/languages/spoken_languages'
import { momentAtHome } from '#app/events/queries/moment_at_home'
import { daysHad } from '#app/registrations/mails/day_lines'
import { appUrl } from '#config/app'

/** The days that letters of one kind are about; a confirmation is about all that one is registered for. */
export function daysIn(letters: Letter[], { card }: LetterSheet) {
  const [{ kind }] = letters
  if (kind === 'confirmed') return daysHad(card.days).filter(({ status }) => status === 'scheduled')
  const ids = letters.flatMap(({ days }) => days.map(({ dayId }) => dayId))
  const open = ['withdrawn', 'cancelled', 'moved'].includes(kind) ? [] : card.days
  return card.event.days
    .filter(({ id }) => ids.includes(id))
    .map((day) => open.find(({ id }) => id === day.id) ?? day)
}

/** What is shown at the door. */
export function codeOf(code: string, { i18n }: LetterSheet) {
  const alt = i18n.t('calendar.mail.codeAlt', { code })
  return { image: 'code', alt, code, note: i18n.t('calendar.mail.code') }
}

/** The language that was chosen; where none was, all that are heard. */
export function languageFact({ card, i18n }: LetterSheet): Fact[] {
  const { languages } = card.event
  const chosen = languages.filter(({ code }) => code === card.language)
  const names = (chosen.length > 0 ? chosen : languages).flatMap(({ code, interpreted }) => {
    if (!isSpokenLanguage(code)) return []
    const language = spokenLanguageName(code, card.locale)
    return interpreted ? i18n.t('calendar.mail.facts.interpreted', { language }) : language
  })
  const label = i18n.t('calendar.mail.facts.language')
  return names.length > 0 ? [{ label, lines: [{ text: names.join(', ') }] }] : []
}

/** Of an event that has no day yet, that much. */
export function noDateFact({ card, i18n }: LetterSheet): Fact[] {
  if (card.days.length > 0) return []
  const lines = [{ text: i18n.t('registrations.words.noDate') }]
  return [{ label: i18n.t('calendar.mail.facts.when'), lines }]
}

/** How to give the place up, and until when. */
export function leaving({ card, i18n }: LetterSheet): string {
  const { cancelUntil } = card.event
  if (!cancelUntil) return i18n.t('calendar.mail.leave')
  const date = momentAtHome(cancelUntil, card.event, card.locale)
  return i18n.t('calendar.mail.leaveUntil', { date })
}

/** The one thing to open: the own page while there is a place, which opens from its own mailbox alone; else the event. */
export function buttonOf({ card, i18n, left }: LetterSheet) {
  const ended = left !== null || card.status !== 'confirmed' || card.event.status === 'cancelled'
  return ended
    ? {
        href: `${appUrl}/${card.locale}/events/${card.event.slug}`,
        label: i18n.t('calendar.mail.openEvent'),
      }
    : { href: card.ownUrl, label: i18n.t('calendar.mail.open') }
}

/** The person's own feed: its address, and the page where they switch it off. */
export function feedOf({ apple, address }: SubscriptionWays, { card, i18n }: LetterSheet) {
  return {
    note: i18n.t('calendar.mail.ownCalendar'),
    addresses: [apple, address],
    page: { href: `${card.ownUrl}/calendar`, label: i18n.t('calendar.own.revoke') },
  }
}
