import type { EventPage } from '#app/site/queries/event_page/event_page'

/** A text ready to be passed on: title, date, both clocks, place. The address goes beside it. */
export function shareText(event: EventPage): string {
  const clocks = event.days[0]?.clocks.map(({ time, place }) => `${time} ${place}`).join(' · ')
  return [event.title.text, event.heading, clocks, event.days[0]?.place?.text]
    .filter(Boolean)
    .join('\n')
}
