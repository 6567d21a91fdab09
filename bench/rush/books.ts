/** How the books stand after a rush: books.ts <event> <seats>. */
import { inside } from '../support/inside.js'

await inside(async () => {
  const { default: db } = await import('@adonisjs/lucid/services/db')
  const eventId = Number(process.argv[2])
  const rows: { id: number; status: string; person_id: number; queued_at: unknown }[] = await db
    .from('registrations')
    .where('event_id', eventId)
    .orderBy('id')
    .select('id', 'status', 'person_id', 'queued_at')
  const quota = await db.from('quotas').where('event_id', eventId).firstOrFail()
  const confirmed = rows.filter(({ status }) => status === 'confirmed')
  const waiting = rows.filter(({ status }) => status === 'waitlisted')
  const joined = waiting.map(({ queued_at: at }) => new Date(at as string).getTime())
  return {
    confirmed: confirmed.length,
    waiting: waiting.length,
    capacity: quota.capacity,
    countsKept: quota.taken === confirmed.length && quota.waiting === waiting.length,
    nobodyTwice: new Set(rows.map(({ person_id: person }) => person)).size === rows.length,
    orderKept:
      confirmed.every(({ id }) => id < (waiting[0]?.id ?? Infinity)) &&
      joined.every((moment, index) => index === 0 || joined[index - 1] <= moment),
  }
})
