import type { I18n } from '@adonisjs/i18n'
import type { RegistrationCard } from '#app/registrations/queries/registration_card'

interface Line {
  strong?: string
  text?: string
  lang?: string
}

/** In whose name, when and where, as a letter's table. */
export function letterFacts({ name, days }: RegistrationCard, i18n: I18n) {
  const fact = (word: string, lines: Line[]) => ({
    label: i18n.t(`registrations.${word}`),
    lines,
  })
  const when = days.flatMap(({ dateLabel, clocks }): Line[] => [
    { strong: dateLabel },
    ...clocks.map(({ time, place, lang }, index) =>
      index === 0 ? { strong: time, text: place, lang } : { text: `${time} ${place}`, lang }
    ),
  ])
  const noDate = [{ text: i18n.t('registrations.words.noDate') }]
  return [
    fact('mails.name', [{ text: name.text, lang: name.lang }]),
    fact('own.when', when.length > 0 ? when : noDate),
    ...whereOf(days).map((line) => fact('own.where', [line])),
  ]
}

/** The first place; a letter that asks something need not list them all. */
function whereOf(days: RegistrationCard['days']): Line[] {
  const day = days.find(({ place, presence }) => place && presence === 'on_site')
  if (!day?.place) return []
  const parts = [day.place, day.town].flatMap((part) => (part ? [part.text] : []))
  return [{ text: parts.join(', '), lang: day.place.lang }]
}
