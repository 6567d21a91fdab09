import { randomUUID } from 'node:crypto'
import type { AttendanceStatus } from '#app/attendance/models/attendance'
import type { NewMark } from '#app/attendance/marks'
import { UNMARKED } from '#app/attendance/validators'
import { rowId } from '#app/core/row_id'
import { clock } from '#app/core/clock'

type Radio = AttendanceStatus | typeof UNMARKED

const toStatus = (radio: Radio) => (radio === UNMARKED ? null : radio)

/**
 * The marks of a list that was sent as a form: only what differs from what the form showed is one. Keys are `r`
 * and the registration's id, which no form parser takes for the index of a list.
 */
export function changedMarks(
  chosen: Record<string, Radio> = {},
  shown: Record<string, Radio> = {}
): NewMark[] {
  return Object.entries(chosen).flatMap(([key, radio]) => {
    const registrationId = rowId(key.slice(1))
    const before = shown[key] ?? UNMARKED
    if (registrationId === null || radio === before) return []
    return {
      registrationId,
      status: toStatus(radio),
      shown: toStatus(before),
      markedAt: clock.now(),
      nonce: randomUUID(),
      how: 'form',
    }
  })
}
