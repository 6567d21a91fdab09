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

/** The same as it stands, from a row of `event_organisers`. */
export function termsForm(row: { may_edit: string; must_agree: unknown; seats: number | null }) {
  return termsTyped({
    may_edit: row.may_edit,
    must_agree: row.must_agree ? '1' : '',
    seats: row.seats === null ? '' : String(row.seats),
  })
}

export type TermsForm = ReturnType<typeof termsTyped>

export const termsRules = vine.create({
  may_edit: vine.enum(MAY_EDIT),
  must_agree: vine.boolean().nullable(),
  seats: vine.number().withoutDecimals().range([0, 100_000]).nullable(),
})
