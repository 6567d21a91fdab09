import type { HeadCountSource } from '#app/attendance/models/head_count'
import { HeadCountEntrySchema } from '#database/schema'

/** One addition at the door or one written figure, never changed afterwards, with the figure that stood then. */
export default class HeadCountEntry extends HeadCountEntrySchema {
  declare kind: 'tap' | 'figure'
  declare source: HeadCountSource
}
