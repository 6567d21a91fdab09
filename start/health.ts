import db from '@adonisjs/lucid/services/db'
import { jobsAreDone } from '#app/core/health/checks/jobs'
import { migrationsRun } from '#app/core/health/checks/migrations'
import { storageIsWritable } from '#app/core/health/checks/storage'
import { Check, readiness } from '#app/core/health/readiness'
import { mailIsDelivered } from '#app/messages/delivery/mail_is_delivered'

/** What `/health/ready` looks at, in every room. */
readiness.register([
  new Check('database', async () => {
    await db.rawQuery('select 1')
    return null
  }),
  new Check('migrations', migrationsRun),
  new Check('storage', storageIsWritable),
  new Check('jobs', jobsAreDone),
  new Check('mail', mailIsDelivered),
])
