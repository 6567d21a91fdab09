import logger from '@adonisjs/core/services/logger'
import { startLoop, type Loop } from '#app/core/loop'
import { dueMessages } from '#app/messages/delivery/claim'
import { deliverMessage } from '#app/messages/delivery/deliver_message'
import { closeMailServer, mailServer } from '#app/messages/delivery/mail_server'

const IDLE_MS = 5_000
const LANES = 4

/** Delivers one of the mails that are due, if there is one that nobody else has taken. */
export async function deliverNextMail(): Promise<'worked' | 'idle'> {
  const server = mailServer()
  for (const id of await dueMessages(2 * LANES)) {
    if (await deliverMessage(id, server)) return 'worked'
  }
  return 'idle'
}

/** Looks for due mails wherever jobs run, in several lanes, so that a slow address holds up one of them only. */
export function startDispatcher(): Loop {
  const lanes = Array.from({ length: LANES }, () => startLoop(carefully, IDLE_MS))
  return {
    async stop() {
      await Promise.all(lanes.map((lane) => lane.stop()))
      closeMailServer()
    },
  }
}

async function carefully() {
  try {
    return await deliverNextMail()
  } catch (err) {
    logger.error({ err }, 'a round of mail delivery failed')
    return 'idle'
  }
}
