import type { I18n } from '@adonisjs/i18n'
import { dayHeading } from '#app/core/languages/dates'
import type { Locale } from '#app/core/languages/locales'
import type { Text } from '#app/core/languages/content'
import { daysHad, waitedDaysFact } from '#app/registrations/mails/day_lines'
import { ownSessionsFact } from '#app/registrations/mails/session_lines'
import type { CardDay } from '#app/registrations/queries/registration_card'
import type { OwnSession } from '#app/registrations/queries/own_sessions'

interface Line {
  strong?: string
  text?: string
  lang?: string
}

interface Facts {
  name: Text | null
  days: CardDay[]
  sessions?: OwnSession[]
}

/** In whose name, when and where, as a letter's table. */
export function letterFacts({ name, days, sessions = [] }: Facts, i18n: I18n) {
  const fact = (word: string, lines: Line[]) => ({
    label: i18n.t(`registrations.${word}`),
    lines,
  })
  const had = daysHad(days)
  const when = had.flatMap(({ dateLabel, clocks }): Line[] => [
    { strong: dateLabel },
    ...clocks.map(({ time, place, lang }, index) =>
      index === 0 ? { strong: time, text: place, lang } : { text: `${time} ${place}`, lang }
    ),
  ])
  const where = whereOf(had, i18n)
  const noDate = [{ text: i18n.t('registrations.words.noDate') }]
  return [
    ...(name ? [fact('mails.name', [{ text: name.text, lang: name.lang }])] : []),
    fact('own.when', when.length > 0 ? when : noDate),
    ...(where.length > 0 ? [fact('own.where', where)] : []),
    ...waitedDaysFact(days, i18n),
    ...ownSessionsFact(sessions, i18n),
  ]
}

/** Where to be, each day with its own place where they differ; no line where no place is known. */
function whereOf(days: CardDay[], i18n: I18n): Line[] {
  const places = days.map((day) => placeOf(day, i18n))
  const known = places.filter((place) => place !== null)
  if (known.length === 0) return []
  if (places.every((place) => place?.text === known[0].text)) return [known[0]]
  return days.flatMap(({ date }, index): Line[] => {
    const place = places[index]
    return place ? [{ strong: dayHeading(date, i18n.locale as Locale), ...place }] : []
  })
}

/** The house and its town; for whom comes online, that word. */
function placeOf({ mode, presence, place, town }: CardDay, i18n: I18n): Line | null {
  if (presence === 'online' || mode === 'online') {
    return { text: i18n.t('registrations.presence.online'), lang: i18n.locale }
  }
  if (!place) return null
  const parts = [place, town].flatMap((part) => (part ? [part.text] : []))
  return { text: parts.join(', '), lang: place.lang }
}
