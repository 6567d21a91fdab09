import type { DemoSession } from '../event.js'

export const lunch = (starts: string, ends: string): DemoSession => ({
  starts,
  ends,
  isBreak: true,
  title: { sr: 'Ручак', bg: 'Обяд', ro: 'Prânz', en: 'Lunch' },
})
