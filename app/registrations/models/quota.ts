import { QuotaSchema } from '#database/schema'

/** One limit of an event, a day, a session or a partner, with its kept counts. No capacity: no limit. */
export default class Quota extends QuotaSchema {}
