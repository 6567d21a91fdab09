/** Opens an event for a rush: open_event.ts <seats>. Who registers has a place at once, without a mail in between. */
import { inside } from '../support/inside.js'

await inside(async () => {
  const { createEvent } = await import('#database/factories/events')
  const capacity = Number(process.argv[2])
  const { id, slug } = await createEvent({ capacity, confirmEmail: false })
  return { id, slug }
})
