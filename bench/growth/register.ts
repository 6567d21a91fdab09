/** Registers people one after another at an event of their own: register.ts <slug> <how many>. */
import { inside } from '../support/inside.js'

await inside(async () => {
  const { createEvent } = await import('#database/factories/events')
  const { register } = await import('#tests/helpers/registrations')
  const { countStatements } = await import('#tests/helpers/statements')
  const [slug, times] = process.argv.slice(2)
  const event = await createEvent({ slug, confirmEmail: false })
  const next = (number: number) => {
    return register({ name: `Jelena ${slug} ${number}`, email: `${number}@example.org` }, event)
  }
  await next(0)
  const statements = await countStatements(() => next(1))
  const began = performance.now()
  for (let number = 0; number < Number(times); number++) await next(number + 2)
  const milliseconds = (performance.now() - began) / Number(times)
  return { statements, milliseconds: Number(milliseconds.toFixed(2)) }
})
