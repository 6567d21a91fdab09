import vine from '@vinejs/vine'
import { text, type Body } from '#app/core/forms/typed'
import { MAY_EDIT } from '#app/events/rights'

/** What the lead lets a partner do, as its form holds it. */
export function termsTyped(body: Body) {
  return {
    may_edit: text(body.may_edit),
    must_agree: text(body.must_agree),
    seats: text(body.seats),
  }
}

export const termsRules = vine.create({
  may_edit: vine.enum(MAY_EDIT),
  must_agree: vine.boolean().nullable(),
  seats: vine.number().withoutDecimals().range([0, 100_000]).nullable(),
})
