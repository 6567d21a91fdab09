import vine from '@vinejs/vine'
import type { FieldContext } from '@vinejs/vine/types'
import { DateTime } from 'luxon'
import { MOST_HEADS } from '#app/attendance/head_counts'
import { ATTENDANCE_STATUSES } from '#app/attendance/models/attendance'
import { HEAD_COUNT_SOURCES } from '#app/attendance/models/head_count'

const MOST_AT_ONCE = 500

/** What a radio button says where nothing is marked. */
export const UNMARKED = 'none'

const toInstant = (text: string) => DateTime.fromISO(text, { zone: 'utc' })

const isInstant = vine.createRule((value: unknown, _options: undefined, field: FieldContext) => {
  if (typeof value === 'string' && toInstant(value).isValid) return
  field.report('The {{ field }} field must be an instant', 'date', field)
})

/** An instant as `2027-03-12T09:30:00.000Z` or with an offset, as a UTC DateTime. */
const instant = () => vine.string().maxLength(40).use(isInstant()).transform(toInstant)

/** Marks as a page with scripts sends them; `sentAt` is the phone's own clock at that moment. */
export const batchValidator = vine.create({
  sentAt: instant().optional(),
  device: vine.string().maxLength(100).optional(),
  marks: vine
    .array(
      vine.object({
        registrationId: vine.number().positive().withoutDecimals().max(2_147_483_647),
        status: vine.enum(ATTENDANCE_STATUSES).nullable(),
        markedAt: instant(),
        nonce: vine.string().minLength(8).maxLength(64),
        how: vine.enum(['tap', 'scan', 'forced']).optional(),
      })
    )
    .minLength(1)
    .maxLength(MOST_AT_ONCE),
})

const radio = vine.enum([...ATTENDANCE_STATUSES, UNMARKED])

/** Heads counted on a phone, one tap each; `sentAt` is the phone's own clock at that moment. */
export const tapsValidator = vine.create({
  sentAt: instant().optional(),
  taps: vine
    .array(
      vine.object({
        change: vine.number().in([1, -1]),
        at: instant(),
        nonce: vine.string().minLength(8).maxLength(64),
      })
    )
    .minLength(1)
    .maxLength(MOST_AT_ONCE),
})

/** One tap from a page without scripts. */
export const tapValidator = vine.create({
  change: vine.number().in([1, -1]),
  nonce: vine.string().minLength(8).maxLength(64),
})

/** How many people came on a day; `shown` is what stood on the form. */
export const figureValidator = vine.create({
  figure: vine.number().withoutDecimals().min(0).max(MOST_HEADS),
  source: vine.enum(HEAD_COUNT_SOURCES),
  reason: vine.string().trim().maxLength(500).optional().requiredWhen('source', '=', 'other'),
  shown: vine.number().withoutDecimals().min(0).max(MOST_HEADS).optional(),
  nonce: vine.string().minLength(8).maxLength(64),
})

/** The whole list as a page without scripts sends it: what is chosen, and what the form showed, by `r` and the id. */
export const listValidator = vine.create({
  marks: vine.record(radio).optional(),
  shown: vine.record(radio).optional(),
})

export const walkInValidator = vine.create({
  name: vine.string().trim().minLength(2).maxLength(200),
  organisation: vine.string().trim().maxLength(300).optional(),
  nonce: vine.string().minLength(8).maxLength(64),
})

const clockTime = () =>
  vine
    .string()
    .trim()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)

/** A correction in `/manage`; times by the clock of the place. */
export const correctionValidator = vine.create({
  status: radio.clone(),
  arrived: clockTime().optional(),
  left: clockTime().optional(),
  reason: vine.string().trim().minLength(3).maxLength(500),
})

export const trainerLinkValidator = vine.create({
  person: vine.number().positive().withoutDecimals().max(2_147_483_647),
})
