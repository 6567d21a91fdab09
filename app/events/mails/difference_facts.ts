import type { I18n } from '@adonisjs/i18n'
import type { DayDifference, DayInWords } from '#app/events/queries/day_differences'

interface Line {
  strong?: string
  text?: string
  lang?: string
}

/** What changes as a letter's table: each day before and after. */
export function differenceFacts(differences: DayDifference[], i18n: I18n) {
  return differences.flatMap(({ before, after }) => [
    {
      label: i18n.t('events.days.before'),
      lines: before ? linesOf(before, i18n) : [{ text: i18n.t('events.days.newDay') }],
    },
    {
      label: i18n.t('events.days.after'),
      lines: after ? linesOf(after, i18n) : [{ text: i18n.t('events.days.calledOff') }],
    },
  ])
}

function linesOf({ date, clocks, mode, place }: DayInWords, i18n: I18n): Line[] {
  return [
    { strong: date },
    ...clocks.map(({ time, place: town, lang }) => ({ text: `${time} ${town}`, lang })),
    { text: [i18n.t(`events.modes.${mode}`), place].filter(Boolean).join(' · ') },
  ]
}
