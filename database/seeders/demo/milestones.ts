import type { Words } from './words.js'

export interface DemoMilestone {
  title: Words
  description?: Words
  /** Days from the day the demo is loaded; null while no date is set. */
  at: number | null
}

const issue = (at: number, number: Required<Omit<Words, 'ro'>>): DemoMilestone => ({
  title: {
    sr: `Часопис INFOCLUSTER, ${number.sr} број`,
    bg: `Списание INFOCLUSTER, ${number.bg} брой`,
    en: `INFOCLUSTER magazine, ${number.en} issue`,
  },
  description: {
    sr: 'На српском, бугарском и енглеском језику.',
    bg: 'На сръбски, български и английски език.',
    en: 'In Serbian, Bulgarian and English.',
  },
  at,
})

export const BALKAN_CLUSTER: DemoMilestone[] = [
  issue(-75, { sr: 'први', bg: 'първи', en: 'first' }),
  {
    title: {
      sr: 'Мапа кластера',
      bg: 'Карта на клъстерите',
      ro: 'Harta clusterelor',
      en: 'Cluster Map',
    },
    description: {
      sr: 'Кластери с обе стране границе: ко су, чиме се баве и шта траже од партнера.',
      bg: 'Клъстерите от двете страни на границата: кои са, с какво се занимават и какво търсят от партньор.',
      ro: 'Clusterele de pe ambele părți ale graniței: cine sunt, cu ce se ocupă și ce caută la un partener.',
      en: 'The clusters on both sides of the border: who they are, what they do and what they look for in a partner.',
    },
    at: -30,
  },
  {
    title: {
      sr: 'ТВ емисија „Балкански кластер“',
      bg: 'Телевизионно предаване „Балкански клъстер“',
      ro: 'Emisiunea TV „Balkan Cluster”',
      en: 'The TV programme “The Balkan Cluster”',
    },
    at: -12,
  },
  issue(30, { sr: 'други', bg: 'втори', en: 'second' }),
  {
    title: {
      sr: 'Стратегија прекограничног развоја кластера',
      bg: 'Стратегия за развитие на трансграничните клъстери',
      ro: 'Strategia de dezvoltare transfrontalieră a clusterelor',
      en: 'Cross-border Cluster Development Strategy',
    },
    description: {
      sr: 'Шта ће кластери радити заједно кад се пројекат заврши.',
      bg: 'Какво ще правят заедно клъстерите, след като проектът приключи.',
      ro: 'Ce vor face clusterele împreună după încheierea proiectului.',
      en: 'What the clusters will do together once the project has ended.',
    },
    at: 60,
  },
]

export const DUH_BALKANA: DemoMilestone[] = [
  {
    title: {
      sr: 'Приручник академије',
      bg: 'Наръчник на академията',
      en: 'Handbook of the academy',
    },
    at: 45,
  },
]

export const INTERREG_LISTENS: DemoMilestone[] = [
  {
    title: {
      sr: 'Извештај о консултацијама',
      ro: 'Raportul consultărilor',
      en: 'Report of the consultations',
    },
    at: null,
  },
]
