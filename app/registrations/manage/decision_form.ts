import vine from '@vinejs/vine'
import { DECLINE_REASONS } from '#app/registrations/decline_reasons'
import { QUEUE_PAGE } from '#app/registrations/manage/approval_queue'

const several = (value: unknown) => (Array.isArray(value) ? value : value ? [value] : [])

const refusal = {
  reason: vine.enum(DECLINE_REASONS).nullable().optional(),
  words: vine.string().trim().maxLength(1000).nullable().optional(),
}

/** Why the organiser says no to one person. */
export const refusalForm = vine.create({ ...refusal })

const ticked = vine
  .array(vine.number().positive().withoutDecimals().max(2_147_483_647))
  .parse(several)
  .notEmpty()
  .maxLength(QUEUE_PAGE)

/** Those whose boxes are ticked. */
export const tickedForm = vine.create({ registrations: ticked })

/** One answer to those whose boxes are ticked. */
export const decisionForm = vine.create({
  registrations: ticked.clone(),
  decision: vine.enum(['approve', 'decline'] as const),
  reason: refusal.reason.clone(),
  words: refusal.words.clone(),
})
