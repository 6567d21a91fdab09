import Person from '#app/people/models/person'
import { clock } from '#app/core/clock'
import { nameKey } from '#app/core/languages/search_key'
import type { Locale } from '#app/core/languages/locales'

/** The small cast of the tests: who they are is what their names and languages exercise. */
export const CAST = {
  jelena: { name: 'Jelena Stojanović', email: 'jelena@example.org', locale: 'sr-Latn' },
  maria: { name: 'Мария Димитрова', email: 'maria@example.org', locale: 'bg' },
  djordje: { name: 'Đorđe Ljubić', email: 'djordje@example.org', locale: 'sr-Latn' },
  stefan: { name: 'Ștefan Țăranu', email: 'stefan@example.org', locale: 'ro' },
  natasa: { name: 'Наташа Џунић', email: 'natasa@example.org', locale: 'sr-Cyrl' },
  ivaylo: { name: 'Ивайло Щърбанов', email: 'ivaylo@example.org', locale: 'bg' },
  nora: { name: "Nora O'Brien", email: 'nora+events@example.org', locale: 'en' },
} as const satisfies Record<string, { name: string; email: string; locale: Locale }>

export type CastMember = keyof typeof CAST

/** A person of the cast, or of one's own making. */
export async function createPerson(
  who: CastMember | { name: string; email?: string | null; locale?: Locale }
) {
  const { name, email, locale } = typeof who === 'string' ? CAST[who] : who
  return Person.create({
    name,
    nameLocale: locale ?? 'en',
    nameKey: nameKey(name),
    email: email ?? null,
    emailNormalised: email?.toLowerCase() ?? null,
    createdAt: clock.now(),
  })
}
