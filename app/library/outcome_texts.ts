import type { TypedTexts } from '#app/core/translations/texts'

export const TEXT_KINDS = ['minutes', 'conclusions'] as const
export type TextKind = (typeof TEXT_KINDS)[number]

export const TEXT_TRANSLATIONS = {
  table: 'outcome_text_translations',
  key: 'outcome_text_id',
  fields: ['text'] as const,
}

export const FILE_KINDS = ['document', 'photo'] as const
export type FileKind = (typeof FILE_KINDS)[number]

export const FILE_TRANSLATIONS = {
  table: 'outcome_file_translations',
  key: 'outcome_file_id',
  fields: ['title'] as const,
}

export type FileTitles = TypedTexts<'title'>
