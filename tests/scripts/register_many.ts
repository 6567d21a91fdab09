/**
 * A process of its own that registers people for events, all at once, when it is told to, each with so many others:
 * register_many.ts <name of the process> <people> <others> <event id>…
 */
import 'reflect-metadata'
import { once } from 'node:events'
import { createIgnitor } from '../../bin/ignitor.js'

const [name, people, others, ...events] = process.argv.slice(2)
const app = createIgnitor().createApp('console')
await app.init()
await app.boot()

await app.start(async () => {
  const { registerParticipant } = await import('#app/registrations/actions/register_participant')
  const { wishOf } = await import('#tests/helpers/registrations')
  const companions = Array.from({ length: Number(others) }, (_, index) => `Guest ${index}`)
  process.stdout.write('ready\n')
  await once(process.stdin, 'data')
  for (const id of events.map(Number)) {
    await Promise.all(
      Array.from({ length: Number(people) }, (_, number) => {
        const email = `${name}.${number}@example.org`
        const who = { name: `Person ${name} ${number}`, email }
        return registerParticipant(wishOf(who, { id }, { companions }))
      })
    )
  }
})
await app.terminate()
process.exit(0)
