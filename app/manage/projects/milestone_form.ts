import vine from '@vinejs/vine'
import { optionalDay } from '#app/core/forms/day_rule'
import { everyLocale, textsFields, typedTexts } from '#app/core/forms/texts_fields'
import { text, type Body } from '#app/core/forms/typed'
import { LOCALES, type Locale } from '#app/core/languages/locales'
import type { TranslatedRow } from '#app/core/translations/texts'
import type Milestone from '#app/programmes/models/milestone'
import { MILESTONE_TEXT_FIELDS, type MilestoneTextField } from '#app/programmes/milestone_texts'

/** A milestone as its form holds it. */
export type MilestoneForm = ReturnType<typeof milestoneTyped>

export function milestoneTyped(body: Body) {
  return {
    date: text(body.date),
    reached_on: text(body.reached_on),
    locale: text(body.locale),
    texts: typedTexts(body, MILESTONE_TEXT_FIELDS),
  }
}

/** The form of a milestone that stands, or of a new one. */
export function milestoneForm(
  locale: Locale,
  milestone?: Milestone,
  rows: TranslatedRow<MilestoneTextField>[] = []
): MilestoneForm {
  return {
    date: milestone?.date ?? '',
    reached_on: milestone?.reachedOn ?? '',
    locale: milestone?.locale ?? locale,
    texts: textsFields(rows, MILESTONE_TEXT_FIELDS),
  }
}

const words = vine.object({
  title: vine.string().trim().maxLength(300).nullable(),
  description: vine.string().trim().maxLength(2000).nullable(),
})

export const milestoneRules = vine.create({
  date: optionalDay(),
  reached_on: optionalDay(),
  locale: vine.enum(LOCALES),
  texts: vine.object(everyLocale(() => words.clone())),
})
