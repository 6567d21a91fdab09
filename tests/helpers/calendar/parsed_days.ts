import ICAL from 'ical.js'

/** What a calendar says of its days, in order, and of itself. */
export function parsedDays(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  const events = calendar.getAllSubcomponents('vevent')
  const all = (name: string) => events.map((event) => String(event.getFirstPropertyValue(name)))
  return {
    uids: all('uid'),
    summaries: all('summary'),
    statuses: all('status'),
    sequences: all('sequence').map(Number),
    dates: all('dtstart').map((start) => start.slice(0, 10)),
    properties: Object.fromEntries(
      calendar
        .getAllProperties()
        .map((property) => [property.name, String(property.getFirstValue())])
    ),
  }
}
