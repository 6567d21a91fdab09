import { CH, FED, type DemoEvent } from '../event.js'

const BALKAN = { project: 'balkan-cluster', topics: ['clusters'] } as const

/** What is known of only in part: an event whose date is to follow, and one under embargo. */
export const AHEAD: DemoEvent[] = [
  {
    ...BALKAN,
    topics: ['clusters'],
    slug: 'presentation-of-the-cluster-map',
    type: 'roundtable',
    organisers: [CH, FED],
    locale: 'sr-Cyrl',
    spoken: ['sr', 'bg'],
    title: {
      sr: 'Представљање мапе кластера',
      bg: 'Представяне на картата на клъстерите',
      en: 'Presentation of the Cluster Map',
    },
    summary: {
      sr: 'Где су кластери с обе стране границе, чиме се баве и с ким сарађују.',
      bg: 'Къде са клъстерите от двете страни на границата, какво правят и с кого си сътрудничат.',
      en: 'Where clusters are on both sides of the border, what they do and with whom they work.',
    },
    planned: [75, 105],
    days: [],
  },
  {
    ...BALKAN,
    topics: ['clusters'],
    slug: 'press-conference-cluster-strategy',
    type: 'press_conference',
    organisers: [CH],
    policy: 'none',
    locale: 'sr-Cyrl',
    spoken: ['sr'],
    title: {
      sr: 'Конференција за медије: стратегија прекограничне сарадње кластера',
      en: 'Press conference: strategy of cross-border cluster cooperation',
    },
    embargo: 3,
    days: [{ at: 16, starts: '11:00', ends: '12:00', venue: 'cluster-house' }],
  },
]
