import SendMorningMails from '#app/attendance/jobs/send_morning_mails'
import { setSchedules } from '#app/core/schedule'
import SweepUploads from '#app/files/jobs/sweep_uploads'
import TendDateWishes from '#app/mailings/jobs/tend_date_wishes'
import EraseAnswers from '#app/registrations/jobs/erase_answers'
import TidyRegistrations from '#app/registrations/jobs/tidy_registrations'

/** What comes round by the clock. Each job looks for what is due, so a round more or less does no harm. */
setSchedules([
  { job: SendMorningMails, cron: '*/5 * * * *' },
  { job: SweepUploads, cron: '17 2 * * *' },
  { job: TidyRegistrations, cron: '*/3 * * * *' },
  { job: EraseAnswers, cron: '17 * * * *' },
  { job: TendDateWishes, cron: '*/5 * * * *' },
])
