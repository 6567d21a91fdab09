import { AttendanceSchema } from '#database/schema'

export const ATTENDANCE_STATUSES = ['present', 'late', 'left_early', 'excused', 'absent'] as const

export type AttendanceStatus = (typeof ATTENDANCE_STATUSES)[number]

/** How a registration's presence at a session stands now. Unmarked is no row. */
export default class Attendance extends AttendanceSchema {
  static table = 'attendance'

  declare status: AttendanceStatus
}
