import edge from 'edge.js'
import type { Mail } from '#app/messages/mail'

const HTML = `@component('mails/layout', { title, why, funding })
  <p>{{ words }}</p>
  @!component('mails/parts/facts', { facts })
  @!component('mails/parts/code', { code })
  @!component('mails/parts/button', { href, label })
@end`

const TEXT = HTML.replace('<p>{{ words }}</p>', '{{ words }}').replace(
  /(layout|parts\/\w+)/g,
  '$1.text'
)

edge.registerTemplate('mails/trial', { template: HTML })
edge.registerTemplate('mails/trial.text', { template: TEXT })

/** A letter that uses every part of the layout, for tests of the outbox itself. */
export function letter(changes: Partial<Mail> = {}): Mail {
  const dedupKey = changes.dedupKey ?? 'trial-1'
  return {
    kind: 'trial',
    dedupKey,
    to: { name: 'Мария Димитрова', address: 'maria@posta.bg' },
    locale: 'bg',
    subject: 'Мястото Ви е запазено: Ден на клъстерите',
    template: 'trial',
    data: {
      title: 'Мястото Ви е запазено',
      words: 'Очакваме Ви на „Ден на клъстерите“ & друго.',
      why: 'Получавате това писмо, защото се регистрирахте.',
      funding: {
        statement: { text: 'Съфинансирано от Европейския съюз', lang: 'bg' },
        programme: { text: 'Interreg IPA Romania–Serbia', lang: 'en' },
        disclaimer: { text: 'Проектът се съфинансира чрез програмата.', lang: 'bg' },
      },
      facts: [
        { label: 'Кога', lines: [{ strong: '10:00–16:30', text: 'Ниш' }] },
        { label: 'Къде', lines: [{ text: 'Oficirski dom, Niš', lang: 'sr-Latn' }] },
      ],
      code: 'K7M-4TQ',
      href: `https://sabor.example/bg/registrations/${dedupKey}`,
      label: 'Отворете регистрацията',
    },
    ...changes,
  }
}
