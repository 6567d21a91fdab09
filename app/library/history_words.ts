import type { I18n } from '@adonisjs/i18n'
import { isLocale } from '#app/core/languages/locales'

/** What the history keeps of a change of what came of an event. */
interface OutcomeDetails {
  kind?: string
  fields?: string[]
  isPublic?: boolean
  agreed?: boolean
  title?: string
  outlet?: string
}

type Wording = (details: OutcomeDetails, i18n: I18n) => string

const word = (name: string): Wording => {
  return ({ title = '', outlet = '', kind = '', isPublic }, i18n) =>
    i18n.t(`outcomes.history.${name}`, { title, outlet, kind, isPublic: isPublic ? 'yes' : 'no' })
}

const WORDINGS: Record<string, Wording> = {
  'outcome_text.written': (details, i18n) =>
    i18n.t('outcomes.history.text_changed', {
      kind: details.kind,
      changed: changedWords(details, i18n),
    }),
  'outcome_file.added': word('file_added'),
  'outcome_file.edited': (details, i18n) =>
    i18n.t('outcomes.history.file_edited', {
      kind: details.kind,
      changed: changedWords(details, i18n),
    }),
  'outcome_file.removed': word('file_removed'),
  'press_link.added': word('press_added'),
  'press_link.edited': word('press_edited'),
  'press_link.removed': word('press_removed'),
}

/** What happened to what came of an event, in a sentence; none for a verb of another room. */
export function outcomeHistoryWords(verb: string, details: OutcomeDetails, i18n: I18n): string[] {
  const wording = WORDINGS[verb]
  return wording ? [wording(details, i18n)] : []
}

/** "text (Bulgarian), made public" */
function changedWords({ fields = [], isPublic, agreed }: OutcomeDetails, i18n: I18n): string {
  const facts = { isPublic: isPublic ? 'yes' : 'no', agreed: agreed ? 'yes' : 'no' }
  return fields
    .map((field) => {
      const [name, locale] = field.split('.')
      const label = i18n.t(`outcomes.history.${name}`, facts)
      return isLocale(locale) ? `${label} (${i18n.t(`events.locales.${locale}`)})` : label
    })
    .join(', ')
}
