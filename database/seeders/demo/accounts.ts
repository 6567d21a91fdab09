import type { Role } from '#app/accounts/models/grant'
import type { DemoPerson } from './cast.js'

export interface DemoAccount extends DemoPerson {
  roles: {
    role: Role
    organisation?: string
    project?: string
    programme?: string
    event?: string
  }[]
  /** What one sees with this account, for the lines printed at the start. */
  sees: string
}

const account = (
  name: string,
  locale: DemoPerson['locale'],
  mailbox: string,
  country: string,
  sees: string,
  roles: DemoAccount['roles']
): DemoAccount => ({ name, locale, email: `${mailbox}@example.org`, country, roles, sees })

/** The people who sign in. */
export const ACCOUNTS: DemoAccount[] = [
  account('Jelena Stojanović', 'sr-Latn', 'jelena', 'RS', 'organiser in Niš', [
    { role: 'organiser', organisation: 'cluster-house' },
  ]),
  account('Мария Димитрова', 'bg', 'maria', 'BG', 'organiser in Sofia', [
    { role: 'organiser', organisation: 'foundation-for-entrepreneurship-development' },
  ]),
  account('Зоран Тошић', 'sr-Cyrl', 'zoran', 'RS', 'organiser in Zaječar', [
    { role: 'organiser', organisation: 'raris' },
    { role: 'organiser', organisation: 'institute-for-cross-border-areas' },
  ]),
  account('Nikola Petrović', 'sr-Latn', 'nikola', 'RS', 'trainer, with a session today', []),
  account('Катерина Начева', 'bg', 'katerina', 'BG', 'controller of the Balkan Cluster project', [
    { role: 'controller', project: 'balkan-cluster' },
  ]),
  account('Mihai Ionescu', 'ro', 'mihai', 'RO', 'secretariat of the Romania–Serbia programme', [
    { role: 'secretariat', programme: 'interreg-ipa-romania-serbia' },
  ]),
  account('Милош Жикић', 'sr-Cyrl', 'milos', 'RS', 'desk of the Day of clusters', [
    { role: 'desk', event: 'day-of-clusters' },
  ]),
  account('Ada Byron', 'en', 'admin', 'RS', 'administrator of the installation', [
    { role: 'admin' },
  ]),
]
