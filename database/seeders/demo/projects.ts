import { BALKAN_CLUSTER, DUH_BALKANA, INTERREG_LISTENS, type DemoMilestone } from './milestones.js'
import type { DemoTopic } from './topics.js'
import type { Words } from './words.js'

export interface DemoProject {
  slug: string
  code: string
  contract?: string
  topics: DemoTopic[]
  name: Words
  summary: Words
  /** Days from the day the demo is loaded. */
  starts: number
  ends: number
  partners: string[]
  milestones: DemoMilestone[]
}

export interface DemoProgramme {
  slug: string
  name: Words
  fundingLine: Words
  disclaimer: Words
  projects: DemoProject[]
}

const CO_FUNDED: Words = {
  sr: 'Суфинансира Европска унија',
  bg: 'Съфинансирано от Европейския съюз',
  ro: 'Cofinanțat de Uniunea Europeană',
  en: 'Co-funded by the European Union',
}

const DISCLAIMER: Words = {
  sr: 'За садржај су одговорни само партнери на пројекту и он не представља ставове Европске уније.',
  bg: 'За съдържанието отговарят единствено партньорите по проекта и то не изразява становището на Европейския съюз.',
  ro: 'Conținutul este responsabilitatea exclusivă a partenerilor de proiect și nu reflectă opiniile Uniunii Europene.',
  en: 'The contents are the sole responsibility of the project partners and do not reflect the views of the European Union.',
}

export const PROGRAMMES: DemoProgramme[] = [
  {
    slug: 'bulgaria-serbia-ipa',
    name: {
      sr: 'ИПА програм прекограничне сарадње Бугарска–Србија',
      bg: 'Програма за трансгранично сътрудничество по ИПП България – Сърбия',
      ro: 'Programul IPA de cooperare transfrontalieră Bulgaria–Serbia',
      en: 'Bulgaria–Serbia IPA Cross-border Programme',
    },
    fundingLine: CO_FUNDED,
    disclaimer: DISCLAIMER,
    projects: [
      {
        slug: 'balkan-cluster',
        code: '2007CB16IPO006-2011-2-214',
        contract: 'RD-02-29-214',
        topics: ['clusters', 'entrepreneurship'],
        name: {
          sr: 'Балкански кластер',
          bg: 'Балкански клъстер',
          ro: 'Balkan Cluster',
          en: 'Balkan Cluster',
        },
        summary: {
          sr: 'Кластери с обе стране границе истражују шта их спаја и пишу заједничку стратегију сарадње.',
          bg: 'Клъстери от двете страни на границата проучват какво ги свързва и пишат обща стратегия за сътрудничество.',
          ro: 'Clustere de pe ambele părți ale graniței cercetează ce le leagă și scriu o strategie comună de cooperare.',
          en: 'Clusters on both sides of the border study what they share and write a joint strategy of cooperation.',
        },
        starts: -190,
        ends: 110,
        partners: ['cluster-house', 'foundation-for-entrepreneurship-development'],
        milestones: BALKAN_CLUSTER,
      },
      {
        slug: 'duh-balkana',
        code: 'CB007.1.11',
        topics: ['tourism', 'heritage', 'youth'],
        name: { sr: 'Дух Балкана', bg: 'Духът на Балкана', en: 'Spirit of the Balkans' },
        summary: {
          sr: 'Обуке, посете и сусрети људи са Старе планине, с обе стране границе.',
          bg: 'Обучения, посещения и срещи на хора от Стара планина, от двете страни на границата.',
          en: 'Trainings, visits and meetings of people from both sides of the Balkan Mountains.',
        },
        starts: -300,
        ends: 200,
        partners: [
          'duh-balkana',
          'raris',
          'association-for-tourism-promotion',
          'sabor-na-kadibogazu',
        ],
        milestones: DUH_BALKANA,
      },
    ],
  },
  {
    slug: 'interreg-ipa-romania-serbia',
    name: {
      sr: 'Interreg IPA Румунија–Србија 2021–2027',
      bg: 'Interreg ИПП Румъния – Сърбия 2021 – 2027',
      ro: 'Interreg IPA România–Serbia 2021–2027',
      en: 'Interreg IPA Romania–Serbia 2021–2027',
    },
    fundingLine: CO_FUNDED,
    disclaimer: DISCLAIMER,
    projects: [
      {
        slug: 'interreg-listens',
        code: 'RORS-00112',
        topics: ['environment', 'infrastructure'],
        name: { en: 'Interreg LISTENS, Communities THRIVE!' },
        summary: {
          sr: 'Заједнице из шест округа говоре шта очекују од програма.',
          ro: 'Comunități din șase districte și județe spun ce așteaptă de la program.',
          en: 'Communities of six districts and counties say what they expect of the programme.',
        },
        starts: -60,
        ends: 240,
        partners: ['sveza', 'institute-for-cross-border-areas'],
        milestones: INTERREG_LISTENS,
      },
    ],
  },
]
