import { CH, FED, type DemoEvent } from '../event.js'
import { lunch } from './lunch.js'

const BALKAN = { project: 'balkan-cluster' } as const

/** What the project has before it, but for the Day of clusters: the strategy workshops and the closing conference. */
export const SECOND_HALF: DemoEvent[] = [
  {
    ...BALKAN,
    slug: 'seminar-eu-models-of-clustering',
    topics: ['clusters'],
    type: 'seminar',
    organisers: [CH],
    locale: 'sr-Cyrl',
    spoken: ['sr'],
    capacity: 30,
    title: {
      sr: 'Семинар о моделима кластеровања у Европској унији',
      en: 'Seminar on EU models of clustering',
    },
    summary: {
      sr: 'Шест сати о томе како кластери у Европској унији деле трошкове, знање и тржишта.',
    },
    days: [
      {
        at: -7,
        starts: '09:30',
        ends: '16:30',
        venue: 'cluster-house',
        sessions: [
          {
            starts: '09:30',
            ends: '11:00',
            title: { sr: 'Кластери у четири државе' },
            people: [['Nikola Petrović', 'trainer']],
          },
          {
            starts: '11:15',
            ends: '12:45',
            title: { sr: 'Ко плаћа управу кластера' },
            people: [['Nikola Petrović', 'trainer']],
          },
          lunch('12:45', '13:30'),
          {
            starts: '13:30',
            ends: '16:30',
            title: { sr: 'Радна група: наш модел' },
            people: [['Nikola Petrović', 'trainer']],
          },
        ],
      },
    ],
    confirmed: 27,
    cancelled: 3,
  },
  {
    ...BALKAN,
    slug: 'workshop-cluster-strategy-1',
    topics: ['clusters'],
    type: 'workshop',
    organisers: [CH, FED],
    locale: 'sr-Cyrl',
    spoken: ['sr', 'bg'],
    interpreted: ['en'],
    capacity: 30,
    title: {
      sr: 'Радионица о стратегији прекограничне сарадње кластера I',
      bg: 'Работилница за стратегията за трансгранично сътрудничество на клъстерите I',
      en: 'Workshop on the strategy of cross-border cluster cooperation I',
    },
    summary: {
      sr: 'Први нацрт стратегије, ред по ред, у мешовитим групама.',
      bg: 'Първият проект на стратегията, ред по ред, в смесени групи.',
      en: 'The first draft of the strategy, line by line, in mixed groups.',
    },
    days: [
      {
        at: 10,
        starts: '10:00',
        ends: '16:00',
        venue: 'cluster-house',
        people: [['Nikola Petrović', 'trainer']],
      },
    ],
    confirmed: 30,
    waiting: 7,
  },
  {
    ...BALKAN,
    slug: 'workshop-cluster-strategy-2',
    topics: ['clusters'],
    type: 'workshop',
    organisers: [CH, FED],
    locale: 'sr-Cyrl',
    spoken: ['sr', 'bg'],
    interpreted: ['en'],
    capacity: 30,
    title: {
      sr: 'Радионица о стратегији прекограничне сарадње кластера II',
      bg: 'Работилница за стратегията за трансгранично сътрудничество на клъстерите II',
      en: 'Workshop on the strategy of cross-border cluster cooperation II',
    },
    days: [
      {
        at: 24,
        starts: '11:00',
        ends: '16:30',
        venue: 'officers-club',
        moved: 1,
        people: [['Nikola Petrović', 'trainer']],
      },
    ],
    confirmed: 18,
    unconfirmed: 2,
  },
  {
    ...BALKAN,
    slug: 'final-conference',
    topics: ['clusters', 'entrepreneurship'],
    type: 'conference',
    organisers: [FED, CH],
    locale: 'bg',
    spoken: ['bg'],
    interpreted: ['sr', 'en'],
    capacity: 90,
    title: {
      sr: 'Завршна конференција пројекта „Балкански кластер“',
      bg: 'Заключителна конференция на проекта „Балкански клъстер“',
      en: 'Final conference of the Balkan Cluster project',
    },
    summary: {
      sr: 'Шта смо урадили, шта остаје и ко наставља. Конференција се снима.',
      bg: 'Какво направихме, какво остава и кой продължава. Конференцията се заснема.',
      en: 'What we did, what stays and who carries on. The conference is filmed.',
    },
    days: [{ at: 52, starts: '11:00', ends: '17:30', venue: 'house-of-europe' }],
    confirmed: 31,
  },
]
