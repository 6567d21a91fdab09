import type { AttendanceStatus } from '#app/attendance/models/attendance'
import { AttendanceMarkSchema } from '#database/schema'

/** How a mark was made. */
export type Way = 'tap' | 'scan' | 'form' | 'walk_in' | 'import' | 'rest_absent' | 'forced'

/** One mark as it was made, never changed afterwards; `status` null takes the mark before it back. */
export default class AttendanceMark extends AttendanceMarkSchema {
  declare status: AttendanceStatus | null
  declare how: Way
}
