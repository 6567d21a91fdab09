import i18nManager from '@adonisjs/i18n/services/main'
import { localeOf } from '#app/accounts/mails/account_mail'
import { dateInSentence } from '#app/core/languages/dates'
import type { Locale } from '#app/core/languages/locales'
import { eventSummary } from '#app/events/queries/event_summary'
import TranslationRequest from '#app/events/translations/models/translation_request'
import { sendMail } from '#app/messages/keep_mail'
import { appUrl } from '#config/app'

/** The letter that asks somebody for translations, in their language, with the link that is theirs. */
export async function sendRequestLetter(requestId: number): Promise<void> {
  const request = await load(requestId)
  if (!request.isOpen) return
  const { mailLocale: locale, person, asker } = request
  const { i18n, word, event } = await wordsFor(request, locale, 'request')
  const row = (name: string, text: string, lang: string = locale) => ({
    label: i18n.t(`translations.mails.facts.${name}`),
    lines: [{ text, lang }],
  })
  await sendMail({
    kind: 'translation.request',
    dedupKey: `translation-request:${request.id}:${request.letters}`,
    to: { name: person.name, address: person.email! },
    locale,
    subject: word('subject'),
    template: 'translations/letter',
    data: {
      title: word('title'),
      text: word('text'),
      note: request.note,
      facts: [
        row('event', event.text, event.lang),
        row('language', i18n.t(`events.locales.${request.locale}`)),
        row('texts', i18n.t('translations.texts', { count: request.keys.length })),
        ...(request.deadline ? [row('deadline', dateInSentence(request.deadline, locale))] : []),
      ],
      button: { href: request.url, label: word('button') },
      why: word('why'),
    },
    personId: person.id,
    eventId: request.eventId,
    replyTo: { name: asker.person.name, address: asker.email },
  })
}

/** Tells who asked that the translator is done, and where to look. */
export async function tellOfTranslation(requestId: number): Promise<void> {
  const request = await load(requestId)
  const { asker, completedAt } = request
  if (!completedAt || asker.disabledAt) return
  const locale = localeOf(asker)
  const { i18n, word, event } = await wordsFor(request, locale, 'done')
  const href = `${appUrl}/manage/events/${request.eventId}/translation-requests/${request.id}`
  await sendMail({
    kind: 'translation.done',
    dedupKey: `translation-done:${request.id}:${completedAt.toMillis()}`,
    to: { name: asker.person.name, address: asker.email },
    locale,
    subject: word('subject'),
    template: 'translations/letter',
    data: {
      title: word('title'),
      text: word('text'),
      note: null,
      facts: [
        { label: i18n.t('translations.mails.facts.event'), lines: [event] },
        {
          label: i18n.t('translations.mails.facts.language'),
          lines: [{ text: i18n.t(`events.locales.${request.locale}`), lang: locale }],
        },
      ],
      button: { href: `${href}?locale=${locale}`, label: word('button') },
      why: word('why'),
    },
    personId: asker.personId,
    eventId: request.eventId,
  })
}

function load(requestId: number): Promise<TranslationRequest> {
  return TranslationRequest.query()
    .where('id', requestId)
    .preload('person')
    .preload('asker', (user) => user.preload('person'))
    .firstOrFail()
}

async function wordsFor(request: TranslationRequest, locale: Locale, kind: 'request' | 'done') {
  const i18n = i18nManager.locale(locale)
  const summary = (await eventSummary(request.eventId, locale))!
  const facts = {
    event: summary.title.text,
    asker: request.asker.person.name,
    translator: request.person.name,
    until: dateInSentence(request.expiresAt.toISODate()!, locale),
  }
  const word = (name: string) => i18n.t(`translations.mails.${kind}.${name}`, facts)
  return { i18n, word, event: summary.title }
}
