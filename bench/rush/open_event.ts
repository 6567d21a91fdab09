/** Opens an event for a rush: open_event.ts <slug> <seats>. Who registers has a place at once, without a mail in between. */
import { inside } from '../support/inside.js'

await inside(async () => {
  const { createEvent } = await import('#database/factories/events')
  const [slug, seats] = process.argv.slice(2)
  const { id } = await createEvent({ slug, capacity: Number(seats), confirmEmail: false })
  return { id, slug }
})
