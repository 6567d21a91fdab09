import { Job } from '@adonisjs/queue'
import { inject } from '@adonisjs/core'
import { Logger } from '@adonisjs/core/logger'
import { sendMorningMail } from '#app/attendance/actions/send_morning_mail'
import { dueMornings } from '#app/attendance/queries/due_mornings'
import { clock } from '#app/core/clock'

/** Tells trainers and desks in the morning what they have today. One who cannot be told holds up nobody. */
@inject()
export default class SendMorningMails extends Job<Record<string, never>> {
  static options = { name: 'send_morning_mails' }

  constructor(private logger: Logger) {
    super()
  }

  async execute() {
    for (const morning of await dueMornings(clock.now())) {
      const { personId } = morning
      try {
        const result = await sendMorningMail(morning)
        if (!result.ok) this.logger.debug({ personId, reason: result.reason }, 'no morning mail')
      } catch (err) {
        this.logger.error({ personId, err }, 'a morning mail failed')
      }
    }
  }
}
