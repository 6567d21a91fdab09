import { clock } from '#app/core/clock'

type Words = Partial<Record<'sr-Cyrl' | 'bg' | 'ro' | 'en', string>>
type Spoken = 'sr' | 'bg' | 'en'

interface ChainDay {
  /** Month and day of next year. */
  on: string
  from: string
  to: string
  venue: keyof typeof VENUES
}

/** An event as its organiser would set it up: who leads, what is typed where. */
export interface ChainEvent {
  type: string
  lead: 'Niš' | 'Sofia'
  alone?: boolean
  titles: Words
  days: ChainDay[]
  spoken: Spoken[]
  interpreted?: Spoken[]
  capacity?: number
  internal?: boolean
}

/** The year after this one, so that everything is still to come and the clocks change between the two conferences. */
export const YEAR = clock.now().year + 1

export const ORGANISATIONS = {
  Niš: {
    type: 'Cluster',
    country: 'Serbia',
    name: 'Cluster House',
    towns: { en: 'Niš', bg: 'Ниш' },
  },
  Sofia: {
    type: 'Association or foundation',
    country: 'Bulgaria',
    name: 'Foundation for Entrepreneurship Development',
    towns: { en: 'Sofia', bg: 'София' },
  },
} as const

export const VENUES = {
  house: { country: 'Serbia', name: 'Cluster House premises', town: 'Niš', rooms: [] },
  club: { country: 'Serbia', name: 'Officers’ Club', town: 'Niš', rooms: ['A', 'B'] },
  europe: { country: 'Bulgaria', name: 'House of Europe', town: 'Sofia', rooms: [] },
} as const

const MEETING: Words = {
  'en': 'Working meeting of partners',
  'sr-Cyrl': 'Радни састанак партнера',
  'bg': 'Работна среща на партньорите',
}
const workshop = (number: string): Words => ({
  'sr-Cyrl': `Радионица о стратегији прекограничне сарадње кластера ${number}`,
  'bg': `Работилница за стратегията за трансгранично сътрудничество на клъстерите ${number}`,
  'en': `Workshop on the strategy of cross-border cluster cooperation ${number}`,
})

/** Events 1 to 12 of the Balkan Cluster project. */
export const CHAIN: ChainEvent[] = [
  {
    type: 'Working meeting',
    lead: 'Niš',
    titles: MEETING,
    days: [{ on: '01-12', from: '10:00', to: '15:00', venue: 'house' }],
    spoken: ['en', 'sr', 'bg'],
    internal: true,
  },
  {
    type: 'Working meeting',
    lead: 'Sofia',
    titles: { bg: 'Втора работна среща на партньорите', en: 'Second working meeting of partners' },
    days: [{ on: '01-20', from: '10:00', to: '16:00', venue: 'europe' }],
    spoken: ['bg', 'en'],
    internal: true,
  },
  {
    type: 'Press conference',
    lead: 'Sofia',
    titles: { bg: 'Пресконференция', en: 'Press conference' },
    days: [{ on: '01-21', from: '11:00', to: '12:00', venue: 'europe' }],
    spoken: ['bg', 'en'],
  },
  {
    type: 'Roundtable',
    lead: 'Sofia',
    titles: {
      'bg': 'Кръгла маса за клъстери и сдружения',
      'sr-Cyrl': 'Округли сто за кластере и удружења',
      'en': 'Roundtable for clusters and associations',
    },
    days: [{ on: '02-03', from: '10:00', to: '13:00', venue: 'europe' }],
    spoken: ['bg', 'sr'],
    interpreted: ['en'],
    capacity: 25,
  },
  {
    type: 'Press conference',
    lead: 'Niš',
    alone: true,
    titles: { 'sr-Cyrl': 'Конференција за новинаре' },
    days: [{ on: '02-10', from: '11:00', to: '12:00', venue: 'club' }],
    spoken: ['sr'],
  },
  {
    type: 'Roundtable',
    lead: 'Niš',
    alone: true,
    titles: { 'sr-Cyrl': 'Округли сто за јавни сектор и институције подршке' },
    days: [{ on: '02-10', from: '13:00', to: '16:00', venue: 'club' }],
    spoken: ['sr'],
  },
  {
    type: 'Workshop',
    lead: 'Niš',
    titles: { en: 'Joint meeting with an expert in strategic management' },
    days: [
      { on: '02-16', from: '09:00', to: '15:00', venue: 'house' },
      { on: '02-17', from: '09:00', to: '15:00', venue: 'house' },
    ],
    spoken: ['en'],
  },
  {
    type: 'Seminar',
    lead: 'Niš',
    alone: true,
    titles: { 'sr-Cyrl': 'Семинар о моделима кластера у Европској унији' },
    days: [{ on: '02-24', from: '09:00', to: '16:00', venue: 'club' }],
    spoken: ['sr'],
  },
  {
    type: 'Workshop',
    lead: 'Niš',
    titles: workshop('I'),
    days: [{ on: '03-02', from: '10:00', to: '16:00', venue: 'house' }],
    spoken: ['sr', 'bg', 'en'],
    capacity: 30,
  },
  {
    type: 'Workshop',
    lead: 'Niš',
    titles: workshop('II'),
    days: [{ on: '03-09', from: '11:00', to: '16:30', venue: 'house' }],
    spoken: ['sr', 'bg', 'en'],
    capacity: 30,
  },
  {
    type: 'Conference',
    lead: 'Niš',
    titles: {
      'sr-Cyrl': 'Међународна конференција „Дан кластера“',
      'bg': 'Международна конференция „Ден на клъстерите“',
      'ro': 'Conferința internațională „Ziua clusterelor”',
      'en': 'International conference “Day of clusters”',
    },
    days: [
      { on: '03-18', from: '10:00', to: '16:30', venue: 'club' },
      { on: '03-19', from: '09:30', to: '13:00', venue: 'club' },
    ],
    spoken: ['sr', 'bg'],
    interpreted: ['en'],
    capacity: 200,
  },
  {
    type: 'Conference',
    lead: 'Sofia',
    titles: {
      'bg': 'Заключителна конференция',
      'en': 'Final conference',
      'sr-Cyrl': 'Завршна конференција',
    },
    days: [{ on: '04-01', from: '11:00', to: '17:30', venue: 'europe' }],
    spoken: ['bg', 'sr'],
    interpreted: ['en'],
    capacity: 120,
  },
]
