import type { TranslatedRow } from '#app/core/translations/texts'

export const QUESTION_TEXT_FIELDS = ['label', 'help'] as const

export const QUESTION_TRANSLATIONS = {
  table: 'question_translations',
  key: 'question_id',
  fields: QUESTION_TEXT_FIELDS,
  extra: ({ label }: TranslatedRow<'label' | 'help'>) => ({ label: label ?? '' }),
}

export const OPTION_TEXT_FIELDS = ['label'] as const

export const OPTION_TRANSLATIONS = {
  table: 'option_translations',
  key: 'option_id',
  fields: OPTION_TEXT_FIELDS,
  extra: ({ label }: TranslatedRow<'label'>) => ({ label: label ?? '' }),
}
