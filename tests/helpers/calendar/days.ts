import { DateTime } from 'luxon'
import type { CalendarDay } from '#app/calendar/ical/calendar_day'

const FIRST_WRITTEN = DateTime.utc(2026, 11, 1, 8)
const LAST_CHANGED = DateTime.utc(2026, 11, 20, 12, 30)

/** The first day of the "Day of clusters" in Niš, with whatever a test wants different. */
export function calendarDay(different: Partial<CalendarDay> = {}): CalendarDay {
  return {
    uid: '0197b1f0-6f6e-7c31-9d55-2f4f0c2e8a11',
    sequence: 1,
    stampedAt: LAST_CHANGED,
    createdAt: FIRST_WRITTEN,
    changedAt: LAST_CHANGED,
    startsAt: DateTime.utc(2027, 3, 15, 9),
    endsAt: DateTime.utc(2027, 3, 15, 15, 30),
    zone: 'Europe/Belgrade',
    language: 'sr-Cyrl',
    summary: 'Дан кластера',
    description:
      'Међународна конференција о кластерима; паралелне сесије, двоје водитеља.\nВидимо се у Нишу.',
    location: 'Кластер Хаус, Ниш',
    geo: { latitude: 43.3209, longitude: 21.8958 },
    categories: ['Конференција', 'Кластери, развој'],
    status: 'CONFIRMED',
    url: 'https://sabor.example.org/sr-Cyrl/events/dan-klastera',
    conference: {
      url: 'https://sabor.example.org/sr-Cyrl/events/dan-klastera',
      label: 'Онлајн: уз пријаву',
    },
    ...different,
  }
}

export const FEED_HEAD = {
  name: 'Сабор: сви догађаји, сви пројекти',
  description: 'Семинари, радионице и конференције',
  source: 'https://sabor.example.org/calendar/all.ics?locale=sr-Cyrl',
  url: 'https://sabor.example.org/sr-Cyrl',
}

export const PARTIES = {
  organizer: { name: 'Кластер Хаус, Ниш: "тим"', email: 'reply+8f2c@sabor.example.org' },
  attendee: { name: 'Ђорђе Џакула', email: 'djordje+sabor@example.org' },
  repliesRead: true,
}
