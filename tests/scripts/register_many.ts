/**
 * A process of its own that registers people for events, all at once, when it is told to:
 * register_many.ts <name of the process> <people> <event id>…
 */
import 'reflect-metadata'
import { once } from 'node:events'
import { createIgnitor } from '../../bin/ignitor.js'

const [name, people, ...events] = process.argv.slice(2)
const app = createIgnitor().createApp('console')
await app.init()
await app.boot()

await app.start(async () => {
  const { registerParticipant } = await import('#app/registrations/actions/register_participant')
  const { wishOf } = await import('#tests/helpers/registrations')
  process.stdout.write('ready\n')
  await once(process.stdin, 'data')
  for (const id of events.map(Number)) {
    await Promise.all(
      Array.from({ length: Number(people) }, (_, number) => {
        const email = `${name}.${number}@example.org`
        return registerParticipant(wishOf({ name: `Person ${name} ${number}`, email }, { id }))
      })
    )
  }
})
await app.terminate()
process.exit(0)
