import { DayInvitationSchema } from '#database/schema'

/** `PUBLISH` is a day told with a file or left to the person's own feed: no reply, no CANCEL. */
export type SentMethod = 'REQUEST' | 'CANCEL' | 'PUBLISH'

/**
 * What was last sent of one day to one registration: under which number, and the day's own number at that time, which
 * tells whether the day has moved since.
 */
export default class DayInvitation extends DayInvitationSchema {
  declare method: SentMethod
}
