import type { I18n } from '@adonisjs/i18n'
import type { EventSummary } from '#app/events/queries/event_summary'

/** What an event is and when and where it is held, as a letter's table. */
export function eventFacts({ title, type, days }: EventSummary, i18n: I18n) {
  const held = days.filter(({ status }) => status !== 'cancelled')
  return [
    {
      label: type.name.text,
      lines: [{ strong: title.text, lang: title.lang }],
    },
    ...held.map(({ dateLabel, clocks, place }) => ({
      label: i18n.t('organisers.mails.when'),
      lines: [
        { strong: dateLabel },
        ...clocks.map((clock) => ({ text: `${clock.time} ${clock.place}`, lang: clock.lang })),
        ...(place ? [place] : []),
      ],
    })),
  ]
}
