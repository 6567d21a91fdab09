import type { I18n } from '@adonisjs/i18n'
import type { DaySummary } from '#app/events/queries/day_summaries'
import type { CardDay } from '#app/registrations/queries/registration_card'

interface Line {
  strong?: string
  text?: string
  lang?: string
  href?: string
}

export interface Fact {
  label: string
  lines: Line[]
}

/**
 * When and where each day is, as the letter's table: the place's clock first, then those of the neighbours.
 * @param comes whether the reader comes to these days, rather than no longer
 */
export function dayFacts(days: (DaySummary | CardDay)[], i18n: I18n, comes: boolean): Fact[] {
  const places = days.map((day) => placeOf(day, i18n, comes))
  return days.flatMap((day, index) => {
    const where = places[index]
    const known = index > 0 && JSON.stringify(places[index - 1]) === JSON.stringify(where)
    const facts = [{ label: i18n.t('calendar.mail.facts.when'), lines: timesOf(day) }]
    if (where.length > 0 && !known)
      facts.push({ label: i18n.t('calendar.mail.facts.where'), lines: where })
    return facts
  })
}

function timesOf({ dateLabel, clocks }: DaySummary): Line[] {
  const [here, ...elsewhere] = clocks
  return [
    { strong: dateLabel },
    { strong: here.time, text: here.place, lang: here.lang },
    ...elsewhere.map(({ time, place, lang }) => ({ text: `${time} ${place}`, lang })),
  ]
}

/** Whether this person opens a link that day instead of going somewhere. */
export function joinsOnline(day: DaySummary | CardDay): day is CardDay {
  return 'presence' in day && (day.presence === 'online' || day.mode === 'online')
}

function placeOf(day: DaySummary | CardDay, i18n: I18n, comes: boolean): Line[] {
  const online = { text: i18n.t('calendar.day.online') }
  if (joinsOnline(day)) {
    const { onlineUrl, hasLink } = day
    if (onlineUrl) return [{ href: onlineUrl, text: i18n.t('calendar.mail.facts.join') }]
    return hasLink || !comes ? [online] : [online, { text: i18n.t('calendar.day.linkLater') }]
  }
  if (day.mode === 'online') return [online]
  const room = [day.place, day.address, day.town].flatMap((part) => part ?? [])
  return [
    ...room
      .slice(0, 1)
      .map(({ lang }) => ({ text: room.map(({ text }) => text).join(', '), lang })),
    ...(day.mapUrl ? [{ href: day.mapUrl, text: i18n.t('calendar.mail.facts.map') }] : []),
  ]
}
