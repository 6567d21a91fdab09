import i18nManager from '@adonisjs/i18n/services/main'
import { longDateList } from '#app/core/languages/date_list'
import { clock } from '#app/core/clock'
import { revealToken } from '#app/core/tokens'
import { eventSummary } from '#app/events/queries/event_summary'
import { shownDays } from '#app/events/shown_days'
import type { DateWish } from '#app/mailings/date_wishes/date_wish'
import type { Mail } from '#app/messages/mail'
import { appUrl } from '#config/app'

/** `ask`: is this address yours; `set`: the date; `off`: the event will not take place. */
type Kind = 'ask' | 'set' | 'off'

/** One letter to somebody who waits for a date, in the language they asked in. Null when the event is gone. */
export async function dateLetter(kind: Kind, wish: DateWish): Promise<Mail | null> {
  const { locale } = wish
  const event = await eventSummary(wish.event_id, locale)
  if (!event) return null
  const days = shownDays(event.status, event.days)
  const facts = {
    event: event.title.text,
    date:
      days.length > 0
        ? longDateList(
            days.map(({ date }) => date),
            locale
          )
        : '',
  }
  const i18n = i18nManager.locale(locale)
  const word = (name: string) => i18n.t(`date_wishes.mails.${kind}.${name}`, facts)
  const ownPage = `${appUrl}/${locale}/date-wishes/${revealToken(wish.token_encrypted)}`
  return {
    kind: `date_wish.${kind}`,
    dedupKey: dedupKey(kind, wish),
    to: { name: '', address: wish.email },
    locale,
    subject: word('subject'),
    template: 'mailings/date',
    data: {
      title: word('title'),
      text: word('text'),
      why: i18n.t(`date_wishes.mails.${kind === 'ask' ? 'whyAsk' : 'why'}`),
      href: kind === 'ask' ? ownPage : `${appUrl}/${locale}/events/${event.slug}`,
      label: word('button'),
      funding: event.funding,
    },
    eventId: event.id,
  }
}

/** Who asks again within the hour gets one letter; the answer is given once. */
function dedupKey(kind: Kind, { id, token_hash: hash }: DateWish): string {
  const hour = kind === 'ask' ? `:${clock.now().toFormat('yyyyMMddHH')}` : ''
  return `date_wish.${kind}:${id}:${hash.slice(0, 12)}${hour}`
}
