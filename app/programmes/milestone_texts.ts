import type { TranslatedRow, TypedTexts } from '#app/core/translations/texts'

export const MILESTONE_TEXT_FIELDS = ['title', 'description'] as const

export type MilestoneTextField = (typeof MILESTONE_TEXT_FIELDS)[number]
export type MilestoneTexts = TypedTexts<MilestoneTextField>

export const MILESTONE_TRANSLATIONS = {
  table: 'milestone_translations',
  key: 'milestone_id',
  fields: MILESTONE_TEXT_FIELDS,
  extra: ({ title }: TranslatedRow<MilestoneTextField>) => ({ title: title ?? '' }),
}
