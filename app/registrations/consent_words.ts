import type { I18n } from '@adonisjs/i18n'
import type { EventSummary } from '#app/events/queries/event_summary'

/** What stands beside the boxes that nobody has to tick. */
export interface FreeWords {
  photo: string
  newsletter: string
}

/** What a registration form shows of personal data. */
export interface Shown {
  words: FreeWords & { notice: string }
  /** The organisers' own words, in the versions that stood when the form was opened. */
  noticeIds: number[]
}

/** What marks a paragraph as the heading of those that follow it, as Markdown does. */
export const HEADING = '## '
const PARTS = ['what', 'why', 'howLong', 'whoSees', 'rights'] as const

export function freeWords(i18n: I18n): FreeWords {
  return {
    photo: i18n.t('registrations.form.photo'),
    newsletter: i18n.t('registrations.form.newsletter'),
  }
}

/** The words of the box that has to be ticked and of the page that it links to: paragraphs, some of them headings. */
export function noticeWords(
  i18n: I18n,
  { organisers, contact }: Pick<EventSummary, 'organisers' | 'contact'>
): string {
  const number = organisers.length
  const part = (name: string, values?: object) => [
    `${HEADING}${i18n.t(`registrations.notice.${name}.title`)}`,
    i18n.t(`registrations.notice.${name}.text`, values),
  ]
  const { email } = contact
  return [
    i18n.t('registrations.form.notice', { number }),
    ...part('who', { number }),
    organisers.map(({ text }) => text).join(', '),
    ...(email ? [`${i18n.t('registrations.notice.who.contact')} ${email}`] : []),
    ...PARTS.flatMap((name) => part(name)),
  ].join('\n\n')
}
